package no.samspill.progress;

import java.util.Locale;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Period;
import no.samspill.kernel.Words;
import org.jspecify.annotations.Nullable;

/** Says times and marks of a progress plan in one language; for pages, papers and calendars. */
public final class InWords {
    private final Words words;
    private final NorwegianDates dates;

    public InWords(Words words) {
        this.words = words;
        this.dates = NorwegianDates.of(words.language());
    }

    /** "22. mai 2017 kl. 18.00", "8. desember 2017, eller før", "Dato ikke satt"; words that are not understood as they stand. */
    public String when(Step step) {
        When when = step.when();
        if (when.notUnderstood()) {
            return when.written();
        }
        String said = when(when.schedule().period());
        String hour = when.time() == null ? "" : " " + words.get("progress.hour", when.time().said());
        boolean early = when.orBefore() && !(step.standing() instanceof Standing.Confirmed);
        return said + hour + (early ? words.get("progress.orBefore") : "");
    }

    /** A time as it was kept in a baseline. */
    public String when(Baseline.Kept kept) {
        return kept.period() == null && !kept.written().isBlank() ? kept.written() : when(kept.period());
    }

    private String when(@Nullable Period period) {
        if (period == null || period.precision() == null && !period.recurring()) {
            return words.get("progress.undated");
        }
        return upper(dates.period(new Period(period.from(), period.to(), period.precision(), period.recurring(), false)));
    }

    /** What a step is, in a word. */
    public String kind(Kind kind) {
        return words.get("progress.kind." + kind);
    }

    public String mark(Mark mark, Kind kind) {
        return switch (mark) {
            case Mark.Tentative tentative -> words.get("mark.tentative");
            case Mark.OrBefore before -> words.get("mark.tentative");
            case Mark.Undated undated -> words.get("mark.tentative");
            case Mark.NotUnderstood not -> words.get("progress.mark.notUnderstood");
            case Mark.Confirmed confirmed -> words.get("progress.mark.confirmed");
            case Mark.Done done -> words.get(kind.isEvent() ? "progress.mark.held" : "progress.mark.done");
            case Mark.Moved(var from) -> words.get("progress.mark.moved", when(from));
            case Mark.Added added -> words.get("progress.mark.added");
            case Mark.Late late -> words.get("progress.mark.late");
            case Mark.Cancelled cancelled -> words.get("progress.mark.cancelled");
        };
    }

    private static String upper(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
