package no.samspill.hearing.assessment;

import java.util.List;
import java.util.Map;
import no.samspill.input.Receipt;
import no.samspill.ledger.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * A part of what came of a hearing.
 *
 * @param counts how many points have each answer, of all that are asked for but for the answer
 * @param all how many points there are of what is asked for
 */
public record Result(List<Row> rows, Map<Judgement, Integer> counts, int all) {

    public Result {
        rows = List.copyOf(rows);
        counts = Map.copyOf(counts);
    }

    /**
     * One point, as the reader may see it.
     *
     * @param words null where the reader may not see them, or they are erased
     * @param from whom it is credited to, where the reader may know
     * @param answer null where the reader may not see it
     * @param organisation whether it was said for one
     * @param mine whether the reader holds its receipt
     */
    public record Row(
            PointId id, int of, int number, @Nullable ElementId element, @Nullable String words, @Nullable String from, boolean organisation, boolean erased, boolean mine, Judgement judgement,
            @Nullable String answer, int alike) {

        public String called() {
            return of + "." + number;
        }

        /** How long it and its answer are. */
        public int letters() {
            return length(words) + length(answer);
        }

        private static int length(@Nullable String text) {
            return text == null ? 0 : text.length();
        }
    }

    /**
     * What is asked for.
     *
     * @param from those of one kind, or from one organisation by its name; null for all
     * @param rows about these rows of the plan; null for all, and empty for what is about all of the plan
     * @param judgement with this answer; null for all
     */
    public record Wanted(@Nullable From from, @Nullable List<ElementId> rows, @Nullable String theme, @Nullable Judgement judgement) {
        public static final Wanted ALL = new Wanted(null, null, null, null);
    }

    public sealed interface From {
        /** Everybody who speaks for themselves. */
        record People() implements From {}

        record Organisations() implements From {}

        record Named(String name) implements From {}
    }

    /** @param receipt of what the reader has sent; null for none */
    public record Reader(Sight sight, @Nullable Receipt receipt) {
        public static final Reader EVERYBODY = new Reader(Sight.EVERYBODY, null);
    }
}
