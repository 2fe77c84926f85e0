package no.samspill.plan.version.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.samspill.plan.version.text.Steps.Step;

/** Two paragraphs held against each other, word by word. */
final class Wordwise {
    /** With fewer words in common a reader sees confetti, and is better served by the one after the other. */
    private static final double FEW = 0.25;

    private final List<Run> before;
    private final List<Run> after;
    private final List<Piece> pieces = new ArrayList<>();

    private Wordwise(List<Run> before, List<Run> after) {
        this.before = before;
        this.after = after;
    }

    static List<Piece> between(List<Run> before, List<Run> after) {
        Wordwise wordwise = new Wordwise(Tokens.of(before), Tokens.of(after));
        wordwise.compare();
        return joined(wordwise.pieces);
    }

    /** The words that stayed are what the rest is held to: a space or a comma is no reason to think that two sentences are alike. */
    private void compare() {
        if (Tokens.likeness(before, after) < FEW) {
            replace(0, before.size(), 0, after.size());
            return;
        }
        int[] words = Tokens.words(before);
        int[] others = Tokens.words(after);
        int word = 0;
        int other = 0;
        int at = 0;
        int otherAt = 0;
        List<Step> steps = new ArrayList<>(Steps.between(said(before, words), said(after, others)));
        steps.add(new Step(words.length, words.length, others.length, others.length));
        for (Step step : steps) {
            for (; word < step.from(); word++, other++) {
                replace(at, words[word], otherAt, others[other]);
                at = words[word] + 1;
                otherAt = others[other] + 1;
                add(Side.BOTH, before, at - 1, at);
            }
            word = step.to();
            other = step.otherTo();
        }
        replace(at, before.size(), otherAt, after.size());
    }

    /** What stands between two words that stayed: alike at its edges, where it is. */
    private void replace(int from, int to, int otherFrom, int otherTo) {
        int start = 0;
        int shortest = Math.min(to - from, otherTo - otherFrom);
        while (start < shortest && before.get(from + start).equals(after.get(otherFrom + start))) {
            start++;
        }
        int end = 0;
        while (end < shortest - start && before.get(to - 1 - end).equals(after.get(otherTo - 1 - end))) {
            end++;
        }
        add(Side.BOTH, before, from, from + start);
        add(Side.BEFORE, before, from + start, to - end);
        add(Side.AFTER, after, otherFrom + start, otherTo - end);
        add(Side.BOTH, before, to - end, to);
    }

    private static List<Run> said(List<Run> tokens, int[] words) {
        return Arrays.stream(words).mapToObj(tokens::get).toList();
    }

    private void add(Side side, List<Run> tokens, int from, int to) {
        tokens.subList(from, to).forEach(token -> pieces.add(new Piece(side, token)));
    }

    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            Side side = pieces.get(at).side();
            List<Run> alike = new ArrayList<>();
            while (at < pieces.size() && pieces.get(at).side() == side) {
                alike.add(pieces.get(at++).run());
            }
            Run.joined(alike).forEach(run -> joined.add(new Piece(side, run)));
        }
        return joined;
    }
}
