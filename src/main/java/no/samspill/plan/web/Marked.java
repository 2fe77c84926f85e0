package no.samspill.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samspill.kernel.Folded;

/** A text with the words that somebody searched for. */
public record Marked(List<Piece> pieces) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    public Marked {
        pieces = List.copyOf(pieces);
    }

    /** @param hits as {@link Folded} has them */
    static Marked of(String text, Set<String> hits) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            if (hits.contains(Folded.of(words.group()))) {
                pieces.add(new Piece(text.substring(from, words.start()), false));
                pieces.add(new Piece(words.group(), true));
                from = words.end();
            }
        }
        pieces.add(new Piece(text.substring(from), false));
        return new Marked(pieces.stream().filter(piece -> !piece.text().isEmpty()).toList());
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    public record Piece(String text, boolean hit) {}
}
