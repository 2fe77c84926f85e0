package no.samspill.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan along the years.
 *
 * @param years from the first to the last, as headings
 * @param lines what has a time, with the headings above it, in the plan's order
 * @param unscheduled measures without a time that is understood
 * @param now where today is, in thousandths of the whole; null outside it, or where nobody knows what day it is
 */
public record Timeline(List<Integer> years, List<Line> lines, List<PlanRow> unscheduled, @Nullable Integer now) {

    public Timeline {
        years = List.copyOf(years);
        lines = List.copyOf(lines);
        unscheduled = List.copyOf(unscheduled);
    }

    /** Where the years begin, in thousandths of the whole; the first is left out. */
    public List<Integer> yearLines() {
        return java.util.stream.IntStream.range(1, years.size())
                .mapToObj(year -> Math.round(1000f * year / years.size()))
                .toList();
    }

    /** A row, and its bar if it has a time. */
    public record Line(PlanRow row, @Nullable Bar bar) {}

    /**
     * @param from in thousandths of the whole
     * @param to in thousandths of the whole
     * @param openStart its beginning is not told
     * @param openEnd its end is not told
     */
    public record Bar(int from, int to, boolean openStart, boolean openEnd, boolean tentative, boolean recurring) {

        public int width() {
            return to - from;
        }

        /** The outline; an open end has no line across. */
        public String outline() {
            String top = (openStart ? "M" : "M" + from + " 22V2M") + from + " 2H" + to;
            String across = openEnd ? "M" : "V22M";
            return top + across + to + " 22H" + from;
        }
    }
}
