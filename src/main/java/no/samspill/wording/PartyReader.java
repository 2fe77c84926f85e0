package no.samspill.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.samspill.kernel.Token;
import no.samspill.kernel.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads one party from its pieces. */
final class PartyReader {

    /**
     * @param party null where the pieces name none
     * @param plural its role was written in the plural
     */
    record Result(@Nullable Party party, boolean plural, List<Doubt> doubts) {}

    /** Endings that make an organisation of any word before them. */
    private static final Set<String> FORMS = Set.of("departementet", "direktoratet", "fylkeskommune", "regionråd", "sparebank", "tilsynet");

    private static final Set<String> HEADS = Set.of("visit", "nav");

    private final Tokens tokens;
    private final Directory directory;

    PartyReader(Tokens tokens, Directory directory) {
        this.tokens = tokens;
        this.directory = directory;
    }

    Result read(List<Atom> atoms) {
        int parting = parting(atoms);
        Pieces head = new Pieces(atoms.subList(0, parting));
        if (parting < atoms.size() && (head.isEmpty() || head.isRoleOnly())) {
            return read(without(atoms, parting));
        }
        List<Atom> tail = parting < atoms.size() ? atoms.subList(parting + 1, atoms.size()) : List.of();
        Pieces told = new Pieces(tail);
        String role = head.role() != null || tail.isEmpty() ? head.role() : told.role() != null ? told.role() : tokens.written(tail.getFirst().first(), tail.getLast().limit() - 1);
        Integer count = head.count() != null ? head.count() : told.count();
        return party(head, role, count);
    }

    private static int parting(List<Atom> atoms) {
        for (int i = 0; i < atoms.size(); i++) {
            if (atoms.get(i).meaning() instanceof Atom.Colon || atoms.get(i).meaning() instanceof Atom.By) {
                return i;
            }
        }
        return atoms.size();
    }

    private static List<Atom> without(List<Atom> atoms, int parting) {
        List<Atom> others = new ArrayList<>(atoms);
        others.remove(parting);
        return others;
    }

    private Result party(Pieces pieces, @Nullable String role, @Nullable Integer count) {
        boolean every = pieces.every();
        if (pieces.isUnknown()) {
            return named(pieces, role, every, count);
        }
        if (!pieces.known().isEmpty()) {
            Directory.Found found = pieces.known().getFirst();
            String name = pieces.known().size() == 1 ? found.name() : written(pieces);
            List<Doubt> doubts = pieces.known().size() == 1 && found.guessed()
                    ? List.of(Doubts.note("party-guessed", written(pieces), found.name()))
                    : List.of();
            return new Result(new Party(name, role, every, count), pieces.plural(), doubts);
        }
        if (pieces.municipality() != null) {
            boolean all = every || pieces.municipality() && count == null;
            return new Result(new Party(Party.MUNICIPALITY, role, all, count), pieces.plural(), List.of());
        }
        if (role != null) {
            return new Result(new Party(null, role, every, count), pieces.plural(), List.of());
        }
        return every || count != null ? named(pieces, null, every, null) : new Result(null, false, List.of());
    }

    /** A party called what the words call it. */
    private Result named(Pieces pieces, @Nullable String role, boolean every, @Nullable Integer count) {
        String name = written(pieces);
        if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return new Result(null, false, List.of());
        }
        boolean settled = isOrganisationByForm(pieces) || !pieces.isUnknown() && every;
        List<String> meanings = Nationwide.meanings(name);
        List<Doubt> doubts = settled ? List.of()
                : List.of(meanings.isEmpty()
                        ? Doubts.question("unknown-party", name, suggestions(pieces, directory.near(name)))
                        : Doubts.question("party-ambiguous", name, suggestions(pieces, meanings)));
        return new Result(new Party(name, role, every, count), pieces.plural(), doubts);
    }

    private boolean isOrganisationByForm(Pieces pieces) {
        for (int i = pieces.first(); i < pieces.limit(); i++) {
            Token token = tokens.list().get(i);
            boolean first = i == pieces.first();
            if (first && pieces.limit() > i + 1 && HEADS.contains(token.text()) || FORMS.stream().anyMatch(token.text()::endsWith)) {
                return true;
            }
        }
        return false;
    }

    /** The cell with a known name in place of the unknown one. */
    private List<String> suggestions(Pieces pieces, List<String> names) {
        int start = tokens.list().get(pieces.first()).start();
        int end = tokens.list().get(pieces.limit() - 1).end();
        return names.stream()
                .map(near -> Doubts.stripped(tokens.text().substring(0, start) + near + tokens.text().substring(end)))
                .toList();
    }

    private String written(Pieces pieces) {
        return tokens.written(pieces.first(), pieces.limit() - 1);
    }
}
