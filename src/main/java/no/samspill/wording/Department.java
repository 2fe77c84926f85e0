package no.samspill.wording;

import java.util.List;
import java.util.Locale;
import no.samspill.kernel.Tokens;
import no.samspill.wording.PartyWords.Join;

/** "Landbruk og miljø i Harstad kommune", "Plan, bygg og eiendom i kommunen": one part of one municipality, whatever stands between its words. */
final class Department {

    private Department() {}

    /** Whether the name that is open goes on past what joins it: up to whose it is, nothing but common words. */
    static boolean goesOn(List<Atom> open, Join join, List<Atom> rest, Tokens tokens) {
        int words = (int) rest.stream().takeWhile(atom -> isWord(atom, tokens) || isJoin(atom, Join.COMMA) || isJoin(atom, Join.AND)).count();
        List<Atom> name = rest.subList(0, words);
        return !open.isEmpty() && open.stream().allMatch(atom -> isWord(atom, tokens))
                && !name.isEmpty() && isWord(name.getFirst(), tokens) && isCommon(name.getFirst(), tokens)
                && (join == Join.AND ? name.stream().allMatch(atom -> isWord(atom, tokens)) : join == Join.COMMA && isListed(open, tokens) && isListed(name, tokens) && words > 2 && isJoin(name.get(words - 2), Join.AND))
                && isOfMunicipality(rest.subList(words, rest.size()));
    }

    /** "bygg og eiendom": one word each, and none that is somebody by itself, as "skolen" or "foreninga" is. */
    private static boolean isListed(List<Atom> name, Tokens tokens) {
        for (int at = 0; at < name.size(); at++) {
            String word = tokens.written(name.get(at).first(), name.get(at).limit() - 1).toLowerCase(Locale.ROOT);
            boolean between = !isWord(name.get(at), tokens) || word.equals(",");
            if (between != (at % 2 == 1) || isSomebody(word)) {
                return false;
            }
        }
        return name.size() % 2 == 1;
    }

    private static boolean isCommon(Atom atom, Tokens tokens) {
        return Character.isLowerCase(tokens.written(atom.first(), atom.first()).codePointAt(0));
    }

    private static boolean isOfMunicipality(List<Atom> after) {
        return after.size() > 1 && after.getFirst().meaning() instanceof Atom.Of
                && (after.get(1).meaning() instanceof Atom.Municipality || after.get(1).meaning() instanceof Atom.Every || after.get(1).meaning() instanceof Atom.Known(Directory.Found found) && found.kind() == KnownParties.Kind.MUNICIPALITY);
    }

    /** "landbruk" names those who live by it where it stands alone, and what is worked with where it stands in a department's name. */
    private static boolean isWord(Atom atom, Tokens tokens) {
        return switch (atom.meaning()) {
            case Atom.Unknown() -> true;
            case Atom.Known(Directory.Found found) -> (found.kind() == KnownParties.Kind.BUSINESS || found.kind() == KnownParties.Kind.ASSOCIATION) && atom.limit() == atom.first() + 1 && !isSomebody(tokens.written(atom.first(), atom.first()));
            default -> false;
        };
    }

    private static boolean isSomebody(String word) {
        return word.matches(".{3,}(en|(?<!h)et|a|ene|ane)");
    }

    private static boolean isJoin(Atom atom, Join join) {
        return atom.meaning() instanceof Atom.Joined joined && joined.join() == join;
    }
}
