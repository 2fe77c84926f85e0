package no.samspill.hearing.statement;

import java.time.Instant;
import java.time.LocalDate;
import no.samspill.hearing.HearingId;
import no.samspill.hearing.Track;
import no.samspill.input.HideReason;
import no.samspill.input.Receipt;
import no.samspill.input.Showing;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said at a hearing, as it was received.
 *
 * @param number what it is called in the hearing, from 1
 * @param place the row of the frozen version that a comment is about; null for a statement about all of it
 * @param nothingToSay "no remarks", which is an answer, too
 * @param words to the letter; null where they have been erased, or there was nothing to say
 * @param authored the day it is dated, where it was written elsewhere; never after it was received
 * @param late whether it came after the deadline
 * @param publicName whom it is credited to where everybody may know: an organisation always, a person who says so; null otherwise
 * @param mayShow whether its sender lets everybody read it
 * @param hiddenWhy null unless it is hidden
 * @param read when the secretariat first looked at it; null where it has not
 * @param asked when its sender asked to have it erased; null where they have not
 */
public record Statement(
        StatementId id,
        HearingId hearing,
        int number,
        Receipt receipt,
        Track track,
        Channel channel,
        Behalf behalf,
        @Nullable Place place,
        boolean nothingToSay,
        @Nullable String words,
        @Nullable LocalDate authored,
        Instant received,
        boolean late,
        @Nullable String publicName,
        boolean mayShow,
        Showing showing,
        @Nullable HideReason hiddenWhy,
        @Nullable Instant read,
        @Nullable Instant erased,
        @Nullable Instant asked) {

    /** What finds it. */
    record Key(HearingId hearing, StatementId id) {}

    /** Whether its words stand on the public pages. */
    public boolean everybodysToRead() {
        return erased == null && asked == null && mayShow && showing == Showing.SHOWN;
    }
}
