package no.samspill.plan.web;

import java.util.List;
import java.util.Optional;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.plan.PlanView;
import no.samspill.plan.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What those who answer for a measure have reported of it. Organisations only: no person is named.
 *
 * @param said in a sentence, where nobody has reported; null where somebody has
 * @param note what everybody must know of the reports; null for nothing
 * @param answers one of each who answers, newest first, and those who have not reported last; empty where nobody has
 * @param href where all of the plan's stand
 */
public record Heard(@Nullable String said, @Nullable String note, List<Answer> answers, String href) {
    /** More than that are folded. */
    private static final int SHOWN = 5;

    public Heard {
        answers = List.copyOf(answers);
    }

    public List<Answer> first() {
        return answers.subList(0, Math.min(SHOWN, answers.size()));
    }

    public List<Answer> more() {
        return answers.subList(first().size(), answers.size());
    }

    /**
     * @param standing whose sign it has
     * @param state in a word or two: "Under arbeid"
     * @param on the day, in words; null where nothing was reported
     * @param words the last ones, in the plan's language; null for none
     * @param by says who reported, where it was another that went into this one; null where it was themselves
     */
    public record Answer(String who, Standing standing, String state, @Nullable String on, @Nullable String words, @Nullable String by) {}

    /** A room above that knows what was reported: a bean of this type. */
    @FunctionalInterface
    public interface Teller {
        /** Empty while the plan is not followed up. */
        Optional<Heard> of(PlanView plan, ElementId measure, Words words);
    }
}
