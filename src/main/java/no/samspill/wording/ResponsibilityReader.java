package no.samspill.wording;

import java.util.ArrayList;
import java.util.List;
import no.samspill.kernel.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads who answers for a measure. */
final class ResponsibilityReader {

    /** No responsibility needs more; what is longer is prose. */
    private static final int MOST_TOKENS = 200;

    private final Directory directory;

    ResponsibilityReader(Directory directory) {
        this.directory = directory;
    }

    Understood<Responsibility> read(String written) {
        Tokens tokens = Tokens.of(written);
        if (tokens.list().size() > MOST_TOKENS) {
            Doubt doubt = Doubts.question("responsibility-too-long", written);
            return new Understood<>(new Responsibility(written, List.of(), false, false), List.of(doubt));
        }
        Atoms atoms = new Atoms(tokens, directory);
        List<Party> parties = new ArrayList<>();
        List<Doubt> doubts = new ArrayList<>();
        PartyReader reader = new PartyReader(tokens, directory);
        PartyReader.Result before = null;
        for (Segment segment : Segment.of(atoms.list, tokens)) {
            PartyReader.Result result = reader.read(segment.atoms());
            doubts.addAll(result.doubts());
            Party party = result.party();
            if (party == null) {
                continue;
            }
            if (segment.mayBelongToThePartyBefore() && !result.plural() && isRoleOnly(party) && before != null && awaitsRole(before.party())) {
                Party last = parties.removeLast();
                parties.add(new Party(last.organisation(), party.role(), last.every(), last.count()));
                continue;
            }
            // "Ordførerne i Harstad og Kvæfjord": both have one
            if (before != null && before.plural() && before.party() != null && before.party().organisation() != null && awaitsRole(party)) {
                party = new Party(party.organisation(), before.party().role(), party.every(), party.count());
                result = new PartyReader.Result(party, true, result.doubts());
            }
            parties.add(party);
            before = result;
        }
        return new Understood<>(new Responsibility(written, parties, atoms.tentative, atoms.example), doubts);
    }

    private static boolean isRoleOnly(Party party) {
        return party.organisation() == null && !party.every() && party.count() == null;
    }

    private static boolean awaitsRole(@Nullable Party party) {
        return party != null && party.organisation() != null && party.role() == null;
    }
}
