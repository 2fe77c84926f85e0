package no.samspill.hearing.assessment;

import java.time.Instant;
import java.time.LocalDate;
import no.samspill.hearing.HearingId;
import no.samspill.hearing.statement.StatementId;
import no.samspill.ledger.ElementId;
import no.samspill.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a statement says: a stretch of its words. A statement's points together are all of its words, each once.
 *
 * @param of the statement's number
 * @param number within the statement; once one of its points is answered, a number is never given to other words
 * @param words null where they are erased
 * @param element the row of the plan it is about; null for all of the plan
 * @param theme what else it is about; null for nothing more
 * @param assignee who shall answer it; null for nobody yet
 * @param advice what somebody who knows says of it, apart from what is answered; null for none
 * @param draft an answer that is not given yet; null for none
 * @param answer null while nobody has answered
 * @param likeness the group of points that say the same; null for none
 * @param lock null while it can be changed
 * @param revision what a form was filled in by: another, and somebody has changed it since
 */
public record Point(
        PointId id,
        HearingId hearing,
        StatementId statement,
        int of,
        int number,
        Stretch stretch,
        @Nullable String words,
        @Nullable ElementId element,
        @Nullable String theme,
        @Nullable PersonId assignee,
        @Nullable LocalDate due,
        @Nullable Advice advice,
        @Nullable String draft,
        @Nullable Answer answer,
        @Nullable LikenessId likeness,
        @Nullable Lock lock,
        int revision) {

    /** @param by null where nobody knows any more */
    public record Advice(String words, @Nullable PersonId by) {}

    /** @param stock the answer that it was made from; null for none */
    public record Answer(Judgement judgement, String words, @Nullable StockId stock, Instant at) {}

    /** @param by null where the whole was concluded */
    public record Lock(Instant at, @Nullable PersonId by) {}

    /** "2.1" */
    public String called() {
        return of + "." + number;
    }

    public boolean answered() {
        return answer != null;
    }

    public boolean locked() {
        return lock != null;
    }

    /** What stands in the field of its answer, given or not; empty for nothing. */
    public String wording() {
        return answer != null ? answer.words() : draft != null ? draft : "";
    }
}
