package no.samspill.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samspill.kernel.Cursor;
import no.samspill.kernel.Token;
import no.samspill.kernel.Tokens;
import org.jspecify.annotations.Nullable;

/** Cuts a responsibility into its pieces, and notes the marks that are of the whole. */
final class Atoms {

    final List<Atom> list = new ArrayList<>();
    boolean tentative;
    boolean example;

    private final Directory directory;
    private final Cursor cursor;

    Atoms(Tokens tokens, Directory directory) {
        this.directory = directory;
        this.cursor = new Cursor(tokens);
        while (!cursor.atEnd()) {
            int first = cursor.at();
            Atom.Meaning meaning = next();
            if (meaning != null) {
                list.add(new Atom(meaning, first, cursor.at()));
            }
        }
    }

    private Atom.@Nullable Meaning next() {
        int start = cursor.at();
        if (Marks.EXAMPLE.accept(cursor) != null) {
            example = true;
            tentative = true;
            return null;
        }
        if (PartyWords.DOUBT.accept(cursor) != null) {
            tentative = true;
            return null;
        }
        if (PartyWords.BY.accept(cursor) != null) {
            return new Atom.By();
        }
        Optional<Directory.Found> known = directory.acceptName(cursor);
        if (known.isPresent()) {
            return new Atom.Known(known.get());
        }
        if (isSpacedDash()) {
            cursor.skip(1);
            return list.isEmpty() ? null : new Atom.Joined(PartyWords.Join.COMMA);
        }
        PartyWords.Join join = PartyWords.JOINS.accept(cursor);
        if (join != null) {
            return new Atom.Joined(join);
        }
        Atom.Meaning word = word();
        if (word != null) {
            return word;
        }
        if (PartyWords.NOISE.accept(cursor) != null) {
            return isWithinWord(start) ? new Atom.Unknown() : null;
        }
        Optional<Directory.Found> abbreviated = directory.acceptAbbreviation(cursor);
        if (abbreviated.isPresent()) {
            return new Atom.Known(abbreviated.get());
        }
        cursor.skip(1);
        return new Atom.Unknown();
    }

    private Atom.@Nullable Meaning word() {
        PartyWords.RoleWord role = PartyWords.acceptRole(cursor);
        if (role != null) {
            return new Atom.InRole(role);
        }
        Boolean all = PartyWords.MUNICIPALITY.accept(cursor);
        if (all != null) {
            return new Atom.Municipality(all);
        }
        if (PartyWords.EVERY.accept(cursor) != null) {
            return new Atom.Every();
        }
        Integer number = PartyWords.NUMBERS.accept(cursor);
        if (number != null) {
            return new Atom.Count(number);
        }
        if (cursor.here().kind() == Token.Kind.NUMBER && cursor.here().text().length() <= 3) {
            return new Atom.Count(cursor.take().number());
        }
        if (cursor.accept(":")) {
            return new Atom.Colon();
        }
        return PartyWords.OF.accept(cursor) != null ? new Atom.Of() : null;
    }

    /** "Harstad – koordinator"; not the hyphen of "Nærings- og". */
    private boolean isSpacedDash() {
        return cursor.sees("-") && isGap(cursor.at() - 1) && isGap(cursor.at());
    }

    private boolean isWithinWord(int sign) {
        return cursor.tokens().list().get(sign).is("-") && !isGap(sign - 1);
    }

    /** Whether there is a space after a token; the ends of the text and of its lines are spaces too. */
    private boolean isGap(int token) {
        List<Token> tokens = cursor.tokens().list();
        return token < 0 || token + 1 >= tokens.size() || tokens.get(token).is("\n") || tokens.get(token).end() < tokens.get(token + 1).start();
    }
}
