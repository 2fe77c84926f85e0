package no.samspill.plan.version.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import no.samspill.plan.Field;
import no.samspill.plan.RichText;
import no.samspill.plan.version.text.Steps.Step;
import org.jspecify.annotations.Nullable;

/** Holds one text against another: first paragraph by paragraph, then word by word in those that stayed. Asks nobody, and keeps nothing. */
public final class Texts {
    /** Paragraphs with fewer words in common are not the same paragraph. */
    private static final double ALIKE = 0.4;

    /** Above this many pairs, paragraphs are only held against those at the same place. */
    private static final int PAIRS = 10_000;

    private Texts() {}

    /** The paragraphs that a field's words are; none for no words. */
    public static List<Paragraph> of(Field field, @Nullable String words) {
        if (words == null) {
            return List.of();
        }
        return field.equals(Field.TEXT) ? Flow.of(new RichText(words)) : List.of(Paragraph.plain(words));
    }

    /** What a field says in two versions. What is one line stays one line, however little the two have in common. */
    public static List<Compared> between(Field field, @Nullable String before, @Nullable String after) {
        return field.equals(Field.TEXT) || before == null || after == null ? between(of(field, before), of(field, after)) : List.of(line(before, after));
    }

    /** Two lines. */
    public static Compared line(String before, String after) {
        return new Compared(Side.BOTH, Paragraph.Form.PARAGRAPH, 0, Wordwise.between(Paragraph.plain(before).runs(), Paragraph.plain(after).runs()));
    }

    public static List<Compared> between(List<Paragraph> before, List<Paragraph> after) {
        List<Compared> all = new ArrayList<>();
        int at = 0;
        for (Step step : Steps.between(before, after)) {
            before.subList(at, step.from()).forEach(same -> all.add(Compared.all(Side.BOTH, same)));
            replaced(before.subList(step.from(), step.to()), after.subList(step.otherFrom(), step.otherTo()), all);
            at = step.to();
        }
        before.subList(at, before.size()).forEach(same -> all.add(Compared.all(Side.BOTH, same)));
        return List.copyOf(all);
    }

    private static void replaced(List<Paragraph> gone, List<Paragraph> come, List<Compared> all) {
        int next = 0;
        int[] pairs = pairs(gone, come);
        for (int i = 0; i < gone.size(); i++) {
            if (pairs[i] < 0) {
                all.add(Compared.all(Side.BEFORE, gone.get(i)));
                continue;
            }
            for (; next < pairs[i]; next++) {
                all.add(Compared.all(Side.AFTER, come.get(next)));
            }
            Paragraph now = come.get(next++);
            all.add(new Compared(Side.BOTH, now.form(), now.level(), Wordwise.between(gone.get(i).runs(), now.runs())));
        }
        come.subList(next, come.size()).forEach(added -> all.add(Compared.all(Side.AFTER, added)));
    }

    /** For each paragraph that is gone, the one it became, or -1: as much as can be of it found again, and none passed by another. */
    private static int[] pairs(List<Paragraph> gone, List<Paragraph> come) {
        int[] pairs = new int[gone.size()];
        java.util.Arrays.fill(pairs, -1);
        List<List<Run>> were = gone.stream().map(paragraph -> Tokens.of(paragraph.runs())).toList();
        List<List<Run>> are = come.stream().map(paragraph -> Tokens.of(paragraph.runs())).toList();
        ToDoubleBiFunction<Integer, Integer> likeness = (i, j) -> gone.get(i).formedAs(come.get(j)) ? likeness(were.get(i), are.get(j)) : 0;
        if ((long) gone.size() * come.size() > PAIRS) {
            for (int i = 0; i < Math.min(pairs.length, come.size()); i++) {
                pairs[i] = likeness.applyAsDouble(i, i) > 0 ? i : -1;
            }
            return pairs;
        }
        double[][] best = new double[gone.size() + 1][come.size() + 1];
        double[][] like = new double[gone.size()][come.size()];
        for (int i = gone.size() - 1; i >= 0; i--) {
            for (int j = come.size() - 1; j >= 0; j--) {
                like[i][j] = likeness.applyAsDouble(i, j);
                best[i][j] = Math.max(like[i][j] > 0 ? like[i][j] + best[i + 1][j + 1] : 0, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        for (int i = 0, j = 0; i < gone.size() && j < come.size(); ) {
            if (best[i][j] == best[i + 1][j]) {
                i++;
            } else if (best[i][j] == best[i][j + 1]) {
                j++;
            } else {
                pairs[i++] = j++;
            }
        }
        return pairs;
    }

    private static double likeness(List<Run> some, List<Run> others) {
        double like = Tokens.likeness(some, others);
        return like < ALIKE ? 0 : like;
    }
}
