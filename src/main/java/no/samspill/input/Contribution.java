package no.samspill.input;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.samspill.ledger.ElementId;
import no.samspill.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about a plan.
 *
 * @param number what it is called in lists and reports
 * @param meeting where it was said; null where it came another way
 * @param circle the group it was said in; null for none
 * @param words to the letter; null once they have been erased
 * @param area the focus area it is about; null where nobody has said
 * @param publicName whom it is credited to where everybody may know; null otherwise
 * @param mayShow whether its sender lets everybody read it
 * @param read when the secretariat first sorted it; null where it has not
 * @param mergedInto the one it is handled together with
 * @param splitFrom the one it is a part of
 * @param dated the day a letter is dated; null for none
 */
public record Contribution(
        ContributionId id,
        long number,
        PlanId plan,
        Receipt receipt,
        Way way,
        @Nullable UUID meeting,
        @Nullable String circle,
        @Nullable String words,
        Instant received,
        @Nullable ElementId area,
        @Nullable String theme,
        @Nullable String publicName,
        boolean mayShow,
        Showing showing,
        @Nullable Instant read,
        @Nullable ContributionId mergedInto,
        @Nullable ContributionId splitFrom,
        @Nullable LocalDate dated) {

    /** Whether its words stand on the public pages. */
    public boolean everybodysToRead() {
        return words != null && mayShow && showing == Showing.SHOWN;
    }

    public boolean erased() {
        return words == null;
    }
}
