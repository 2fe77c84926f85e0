package no.samspill.followup.reminding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import no.samspill.ledger.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was reminded of a duty.
 *
 * @param holder see {@link no.samspill.followup.Holder#key}
 * @param sent whether the mail server said yes; null while nobody knows
 */
public record Reminder(ElementId measure, String holder, Instant asked, @Nullable Instant ended, @Nullable Boolean sent) {

    /** In Norway. */
    public LocalDate day() {
        return (ended == null ? asked : ended).atZone(Rhythm.NORWAY).toLocalDate();
    }

    /** The same, on this day at the latest. */
    Reminder by(LocalDate last) {
        Instant latest = last.atTime(LocalTime.NOON).atZone(Rhythm.NORWAY).toInstant();
        return day().isAfter(last) ? new Reminder(measure, holder, latest, ended == null ? null : latest, sent) : this;
    }

    public boolean arrived() {
        return Boolean.TRUE.equals(sent);
    }

    public boolean returned() {
        return Boolean.FALSE.equals(sent);
    }
}
