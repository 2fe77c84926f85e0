package no.samspill.adoption.casepaper;

import java.util.ArrayList;
import java.util.List;
import no.samspill.plan.version.text.Piece;
import no.samspill.plan.version.text.Side;
import no.samspill.plan.version.text.Texts;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Span;

/**
 * What was and what it became, on a line each: the words that only one of them has are strong. Of a long one there is a piece from a little
 * before the first that differs, so that both lines begin at the same words.
 */
record InBoth(Line was, Line is) {
    private static final int LONGEST = 280;

    /** Words before the first that differs. */
    private static final int LEAD = 60;

    static InBoth of(String was, String is) {
        String before = flat(was);
        String after = flat(is);
        if (before.isEmpty() || after.isEmpty()) {
            return new InBoth(cut(List.of(Span.of(before)), 0), cut(List.of(Span.of(after)), 0));
        }
        List<Piece> pieces = Texts.line(before, after).pieces();
        int same = pieces.stream().takeWhile(piece -> piece.side() == Side.BOTH).mapToInt(piece -> piece.run().text().length()).sum();
        return new InBoth(line(pieces, Side.BEFORE, same), line(pieces, Side.AFTER, same));
    }

    private static String flat(String all) {
        return all.strip().replaceAll("\\s+", " ");
    }

    private static Line line(List<Piece> pieces, Side side, int same) {
        return cut(pieces.stream().filter(piece -> piece.side().in(side)).map(piece -> new Span(piece.run().text(), piece.side() != Side.BOTH, false, null, null)).toList(), same);
    }

    private static Line cut(List<Span> spans, int same) {
        String all = String.join("", spans.stream().map(Span::text).toList());
        if (all.length() <= LONGEST) {
            return new Line(spans);
        }
        int from = same <= LEAD ? 0 : all.lastIndexOf(' ', same - LEAD) + 1;
        int to = Math.min(all.length(), from + LONGEST);
        if (to < all.length()) {
            int word = all.lastIndexOf(' ', to);
            to = word > from ? word : Character.isHighSurrogate(all.charAt(to - 1)) ? to - 1 : to;
        }
        List<Span> cut = new ArrayList<>();
        if (from > 0) {
            cut.add(Span.of("… "));
        }
        int at = 0;
        for (Span span : spans) {
            int begin = Math.max(from, at);
            int end = Math.min(to, at + span.text().length());
            if (begin < end) {
                cut.add(new Span(span.text().substring(begin - at, end - at), span.strong(), false, null, null));
            }
            at += span.text().length();
        }
        if (to < all.length()) {
            cut.add(Span.of(" …"));
        }
        return new Line(cut);
    }
}
