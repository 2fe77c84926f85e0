package no.samspill.kernel;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Says dates and periods as people write them: "22. mai 2017", "30. august–1. september 2017", "høsten 2021". What it
 * says of a period, {@link PeriodReader} reads as the same period.
 */
public final class NorwegianDates {

    private final DateForms forms;

    private NorwegianDates(DateForms forms) {
        this.forms = forms;
    }

    public static NorwegianDates of(Language language) {
        return new NorwegianDates(DateForms.of(language));
    }

    public String date(LocalDate date) {
        return forms.day(date.getDayOfMonth(), forms.month(date.getMonthValue())) + " " + date.getYear();
    }

    /** "22. mai" */
    public String dayAndMonth(LocalDate date) {
        return forms.day(date.getDayOfMonth(), forms.month(date.getMonthValue()));
    }

    /** "22. mai 2017 kl. 14:05" */
    public String moment(ZonedDateTime at) {
        return date(at.toLocalDate()) + forms.at() + "%02d:%02d".formatted(at.getHour(), at.getMinute());
    }

    /** The period in words; a doubt is said in words too: "2022, ikke avklart". */
    public String period(Period period) {
        return period(period, null);
    }

    /** @param rhythm how often it comes again, where that is known */
    public String period(Period period, @Nullable Rhythm rhythm) {
        String dates = dates(period);
        String again = forms.again(rhythm);
        String said = period.recurring() ? dates.isEmpty() ? again : dates + ", " + again : dates;
        if (!period.tentative()) {
            return said;
        }
        return said.isEmpty() ? forms.unsettled() : said + ", " + forms.unsettled();
    }

    private String dates(Period period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        Precision precision = period.precision();
        if (precision == null || from == null && to == null) {
            return "";
        }
        if (to == null) {
            return forms.from() + " " + End.starting(Objects.requireNonNull(from), precision).said(forms, true);
        }
        if (from == null) {
            End end = End.ending(to, precision);
            return (end.precision() == Precision.DAY ? forms.by() : forms.byTheEndOf()) + " " + end.said(forms, true);
        }
        String one = whole(from, to, precision);
        return one != null ? one : range(End.starting(from, precision), End.ending(to, precision));
    }

    /** A period that has a name of its own. */
    private @Nullable String whole(LocalDate from, LocalDate to, Precision precision) {
        End first = End.starting(from, precision);
        End last = End.ending(to, precision);
        if (first.equals(last)) {
            return first.said(forms, true);
        }
        boolean half = precision == Precision.QUARTER && first.precision() == precision && last.precision() == precision
                && first.year() == last.year() && last.index() == first.index() + 1 && first.index() % 2 == 1;
        return half ? forms.half(last.index() / 2) + " " + last.year() : null;
    }

    private String range(End first, End last) {
        boolean sameYear = first.year() == last.year() && first.precision() != Precision.YEAR
                && last.precision() != Precision.YEAR && !first.isWinter() && !last.isWinter();
        String start = first.isDayOfMonth(last) ? forms.bareDay(first.day()) : first.said(forms, !sameYear);
        return start + "–" + last.said(forms, true);
    }
}
