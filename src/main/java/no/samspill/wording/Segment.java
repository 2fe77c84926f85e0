package no.samspill.wording;

import java.util.ArrayList;
import java.util.List;
import no.samspill.kernel.Tokens;
import no.samspill.wording.PartyWords.Join;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of one party.
 *
 * @param join what stands before it; null for the first
 */
record Segment(List<Atom> atoms, @Nullable Join join) {

    boolean mayBelongToThePartyBefore() {
        return join == Join.COMMA;
    }

    static List<Segment> of(List<Atom> atoms, Tokens tokens) {
        List<Segment> segments = new ArrayList<>();
        List<Atom> open = new ArrayList<>();
        Join join = null;
        for (int i = 0; i < atoms.size(); i++) {
            Atom atom = atoms.get(i);
            if (!(atom.meaning() instanceof Atom.Joined joined)) {
                if (isAnother(atom, open)) {
                    close(segments, open, join);
                    open = new ArrayList<>();
                    join = Join.OTHER;
                }
                open.add(atom);
            } else if (joined.join() == Join.AND && isWithinName(open, atoms.subList(i + 1, atoms.size()), tokens) || Department.goesOn(open, joined.join(), atoms.subList(i + 1, atoms.size()), tokens)) {
                open.add(atom.as(new Atom.Unknown()));
            } else {
                close(segments, open, join);
                open = new ArrayList<>();
                join = joined.join();
            }
        }
        close(segments, open, join);
        return segments;
    }

    /** "Harstad Kvæfjord", "koord. næringsansv": two in a row are two, whatever parts them. */
    private static boolean isAnother(Atom atom, List<Atom> open) {
        return isMunicipality(atom) && open.stream().anyMatch(Segment::isMunicipality)
                || atom.meaning() instanceof Atom.InRole && open.stream().anyMatch(a -> a.meaning() instanceof Atom.InRole);
    }

    private static boolean isMunicipality(Atom atom) {
        return atom.meaning() instanceof Atom.Known(Directory.Found found) && found.kind() == KnownParties.Kind.MUNICIPALITY;
    }

    private static void close(List<Segment> segments, List<Atom> open, @Nullable Join join) {
        if (open.stream().anyMatch(atom -> !(atom.meaning() instanceof Atom.Of))) {
            segments.add(new Segment(open, join));
        }
    }

    /** "Nærings- og fiskeri…", "plan og næring", "Hver kommune: plan og næring": nothing known is to be parted there. */
    private static boolean isWithinName(List<Atom> before, List<Atom> after, Tokens tokens) {
        if (before.isEmpty() || after.isEmpty()) {
            return false;
        }
        if (tokens.list().get(before.getLast().limit() - 1).is("-")) {
            return true;
        }
        boolean described = before.stream().anyMatch(a -> a.meaning() instanceof Atom.Colon || a.meaning() instanceof Atom.By);
        boolean leftTells = before.stream().anyMatch(Atom::tells);
        boolean rightTells = after.stream().takeWhile(a -> !(a.meaning() instanceof Atom.Joined)).anyMatch(Atom::tells);
        int first = after.getFirst().first();
        boolean common = Character.isLowerCase(tokens.written(first, first).codePointAt(0));
        return (described || !leftTells) && !rightTells && common;
    }
}
