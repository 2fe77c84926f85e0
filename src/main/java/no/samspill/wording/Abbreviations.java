package no.samspill.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import no.samspill.wording.KnownParties.KnownParty;

/** Ways to shorten a name that need no telling, as long as only one name fits. */
final class Abbreviations {

    private static final int SHORTEST_TAIL = 4;

    private final Supplier<List<KnownParty>> parties;
    private final Map<String, KnownParty> bySpelling = new HashMap<>();

    Abbreviations(Supplier<List<KnownParty>> parties) {
        this.parties = parties;
    }

    /** Made when first asked for: most sheets abbreviate nothing. */
    private Map<String, KnownParty> spellings() {
        if (bySpelling.isEmpty()) {
            for (KnownParty party : parties.get()) {
                enter(party.name(), party);
                party.aliases().forEach(alias -> enter(alias, party));
            }
        }
        return bySpelling;
    }

    private void enter(String spelling, KnownParty party) {
        bySpelling.putIfAbsent(spelling.toLowerCase(Locale.ROOT), party);
    }

    /** "Kvæfj" of Kvæfjord. */
    Optional<KnownParty> byPrefix(String word, int shortest) {
        return word.length() < shortest ? Optional.empty() : only(word, (name, w) -> name.startsWith(w));
    }

    /** "Rrådet" of Regionrådet: a letter or two of the beginning, and the end. */
    Optional<KnownParty> byInitial(String word) {
        return word.length() <= SHORTEST_TAIL ? Optional.empty() : only(word, (name, w) -> isInitial(name, w, 1) || isInitial(name, w, 2));
    }

    private static boolean isInitial(String name, String word, int head) {
        return word.length() - head >= SHORTEST_TAIL && name.length() > word.length()
                && name.startsWith(word.substring(0, head)) && name.endsWith(word.substring(head));
    }

    private interface Fit {
        boolean fits(String name, String word);
    }

    private Optional<KnownParty> only(String word, Fit fit) {
        KnownParty only = null;
        for (Map.Entry<String, KnownParty> entry : spellings().entrySet()) {
            if (fit.fits(entry.getKey(), word)) {
                if (only != null && !only.equals(entry.getValue())) {
                    return Optional.empty();
                }
                only = entry.getValue();
            }
        }
        return Optional.ofNullable(only);
    }
}
