package no.samspill.wording;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the pieces of a party say together. */
final class Pieces {

    private final List<Atom> atoms;
    private final List<Directory.Found> known = new ArrayList<>();
    private boolean every;
    private boolean unknown;
    private boolean plural;
    /** "kommunene i Sør-Troms": the plan's own municipalities, wherever that is. */
    private boolean place;
    private @Nullable Boolean municipality;
    private @Nullable Integer count;
    private @Nullable String role;

    Pieces(List<Atom> atoms) {
        this.atoms = atoms;
        for (Atom atom : atoms) {
            take(atom.meaning());
        }
    }

    private void take(Atom.Meaning meaning) {
        switch (meaning) {
            case Atom.Known(Directory.Found found) -> known.add(found);
            case Atom.Municipality(boolean all) -> municipality = all || municipality != null && municipality;
            case Atom.Every() -> every = true;
            case Atom.Count(int number) -> count = number;
            case Atom.InRole(PartyWords.RoleWord word) -> {
                role = word.role().name();
                plural = word.plural();
            }
            case Atom.Unknown() -> unknown |= !(place && municipality != null && municipality);
            case Atom.Of() -> place = true;
            case Atom.Joined _, Atom.By _, Atom.Colon _ -> {}
        }
    }

    boolean isEmpty() {
        return atoms.isEmpty();
    }

    boolean isRoleOnly() {
        return role != null && known.isEmpty() && municipality == null && !unknown && !every && count == null;
    }

    /** Words among them that neither name an organisation nor tell of one. */
    boolean isUnknown() {
        return unknown;
    }

    List<Directory.Found> known() {
        return known;
    }

    boolean every() {
        return every;
    }

    boolean plural() {
        return plural;
    }

    /** Null without the word; true for its plural. */
    @Nullable Boolean municipality() {
        return municipality;
    }

    @Nullable Integer count() {
        return count;
    }

    @Nullable String role() {
        return role;
    }

    /** The first token of the organisation's own words: not a role, a count or a preposition at the edge. */
    int first() {
        for (Atom atom : atoms) {
            if (isName(atom)) {
                return atom.first();
            }
        }
        return atoms.getFirst().first();
    }

    /** Past the last token of them. */
    int limit() {
        for (Atom atom : atoms.reversed()) {
            if (isName(atom)) {
                return atom.limit();
            }
        }
        return atoms.getLast().limit();
    }

    private boolean isName(Atom atom) {
        return atom.meaning() instanceof Atom.Known || atom.meaning() instanceof Atom.Unknown || atom.meaning() instanceof Atom.Municipality;
    }
}
