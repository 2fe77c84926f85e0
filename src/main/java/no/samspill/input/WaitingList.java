package no.samspill.input;

import java.util.List;
import java.util.UUID;
import no.samspill.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * A list of contributions on its way in.
 *
 * @param name of the file, or what it was
 * @param meeting where all of them were said; null where they came another way
 */
public record WaitingList(ListId id, PlanId plan, String name, @Nullable UUID meeting, List<Line> lines) {

    public WaitingList {
        lines = List.copyOf(lines);
    }

    /** Lines that can be taken in: with words, and not too many of them. */
    public List<Line> fit() {
        return lines.stream().filter(WaitingList::fits).toList();
    }

    /** The places of the others, from 1. */
    public List<Integer> unfit() {
        return java.util.stream.IntStream.range(0, lines.size()).filter(at -> !fits(lines.get(at))).mapToObj(at -> at + 1).toList();
    }

    private static boolean fits(Line line) {
        return !line.words().isBlank() && line.words().length() <= NewContribution.LONGEST;
    }
}
