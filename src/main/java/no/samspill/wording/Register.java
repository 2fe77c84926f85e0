package no.samspill.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import no.samspill.kernel.Phrases;
import no.samspill.wording.KnownParties.KnownParty;

/** Organisations to be found in a text by every way they are spelt; the first to have a spelling keeps it. */
final class Register {

    final Phrases<Directory.Found> names = new Phrases<>();
    final List<Nearness.Name> spellings = new ArrayList<>();

    private final Set<String> taken;
    private final Function<KnownParty, Directory.Found> found;

    /** @param taken spellings that another register has */
    Register(Set<String> taken, Function<KnownParty, Directory.Found> found) {
        this.taken = new HashSet<>(taken);
        this.found = found;
    }

    Register enter(List<KnownParty> parties) {
        for (KnownParty party : parties) {
            Directory.Found entry = found.apply(party);
            spellings.add(Nearness.Name.of(party.name()));
            enter(entry, party.name());
            party.aliases().forEach(alias -> enter(entry, alias));
        }
        return this;
    }

    private void enter(Directory.Found entry, String spelling) {
        if (taken.add(spelling.toLowerCase(Locale.ROOT))) {
            names.addName(entry, spelling);
        }
    }

    Set<String> taken() {
        return taken;
    }
}
