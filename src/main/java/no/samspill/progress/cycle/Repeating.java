package no.samspill.progress.cycle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.kernel.Cursor;
import no.samspill.kernel.Period;
import no.samspill.kernel.PeriodReader;
import no.samspill.kernel.PeriodReader.Reading;
import no.samspill.kernel.Phrases;
import no.samspill.kernel.Precision;
import no.samspill.kernel.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads when something comes again, in bokmål, nynorsk and English: "mars og september", "uke 12", "hver måned",
 * "siste fredag i mai", "første tirsdag i hver måned", "annethvert år i uke 34".
 */
final class Repeating {
    private static final Phrases<Integer> EVERY_OTHER_YEAR = new Phrases<Integer>()
            .add(2, "annethvert år, annakvart år, annahvert år, hvert andre år, kvart andre år, every other year, every second year")
            .add(3, "hvert tredje år, kvart tredje år, every third year");
    private static final Phrases<Integer> WHICH = new Phrases<Integer>()
            .add(1, "første, fyrste, first, 1, den første, den fyrste, the first").add(2, "andre, annen, second, 2, den andre, the second").add(3, "tredje, third, 3, den tredje, the third")
            .add(4, "fjerde, fourth, 4, den fjerde, the fourth").add(-1, "siste, last, den siste, the last");
    private static final Phrases<DayOfWeek> DAYS = new Phrases<DayOfWeek>()
            .add(DayOfWeek.MONDAY, "mandag, måndag, monday, mandagen, måndagen").add(DayOfWeek.TUESDAY, "tirsdag, tysdag, tuesday, tirsdagen, tysdagen")
            .add(DayOfWeek.WEDNESDAY, "onsdag, wednesday, onsdagen").add(DayOfWeek.THURSDAY, "torsdag, thursday, torsdagen")
            .add(DayOfWeek.FRIDAY, "fredag, friday, fredagen").add(DayOfWeek.SATURDAY, "lørdag, laurdag, saturday, lørdagen, laurdagen")
            .add(DayOfWeek.SUNDAY, "søndag, sundag, sunday, søndagen");
    private static final Phrases<Boolean> OF = new Phrases<Boolean>().add(true, "i, in, of, av");
    private static final Phrases<Boolean> EVERY_MONTH = new Phrases<Boolean>()
            .add(true, "hver måned, kvar månad, månedlig, månadleg, every month, each month, monthly, måneden, månaden, i måneden, i månaden, the month");
    private static final Phrases<Boolean> EVERY_YEAR = new Phrases<Boolean>().add(true, "hvert år, kvart år, årlig, årleg, every year, each year, yearly, annually");

    private final int year;
    private final int since;

    /** @param since the year from which years are counted */
    Repeating(int year, int since) {
        this.year = year;
        this.since = since;
    }

    /** The times in the year, in their order; empty where the words are not understood. None in a year that rests. */
    Optional<List<Period>> read(String written) {
        Cut cut = cut(written);
        Optional<List<Period>> times = times(cut.rest());
        boolean rests = cut.years() > 1 && Math.floorMod(year - since, cut.years()) != 0;
        return rests ? times.map(any -> List.of()) : times;
    }

    private record Cut(String rest, int years) {}

    /** Takes "annethvert år" and "hvert år" out of the words. */
    private static Cut cut(String written) {
        Tokens tokens = Tokens.of(written);
        Cursor cursor = new Cursor(tokens);
        int years = 1;
        StringBuilder rest = new StringBuilder();
        while (!cursor.atEnd()) {
            Integer every = EVERY_OTHER_YEAR.accept(cursor);
            if (every != null) {
                years = every;
            } else if (EVERY_YEAR.accept(cursor) == null) {
                rest.append(rest.isEmpty() ? "" : " ").append(tokens.text(), cursor.here().start(), cursor.here().end());
                cursor.skip(1);
            }
        }
        String left = rest.toString().strip();
        return new Cut(left.startsWith(",") ? left.substring(1).strip() : left.endsWith(",") ? left.substring(0, left.length() - 1).strip() : left, years);
    }

    private Optional<List<Period>> times(String words) {
        Cursor cursor = new Cursor(Tokens.of(words));
        if (EVERY_MONTH.accept(cursor) != null && cursor.atEnd()) {
            return Optional.of(IntStream.rangeClosed(1, 12).mapToObj(this::month).toList());
        }
        Optional<List<Period>> weekday = weekday(words);
        return weekday.isPresent() ? weekday : plain(words);
    }

    /** "første tirsdag i mars og september": which, weekday, and then the months. */
    private Optional<List<Period>> weekday(String words) {
        Tokens tokens = Tokens.of(words);
        Cursor cursor = new Cursor(tokens);
        Integer which = WHICH.accept(cursor);
        DayOfWeek day = which == null ? null : DAYS.accept(cursor);
        if (which == null || day == null) {
            return Optional.empty();
        }
        OF.accept(cursor);
        int at = cursor.at();
        boolean all = EVERY_MONTH.accept(cursor) != null && cursor.atEnd();
        if (all) {
            return Optional.of(IntStream.rangeClosed(1, 12).mapToObj(month -> on(LocalDate.of(year, month, 1), which, day)).toList());
        }
        if (at >= tokens.list().size()) {
            return Optional.empty();
        }
        Optional<List<Period>> months = plain(tokens.written(at, tokens.list().size() - 1));
        return months.filter(found -> found.stream().allMatch(Repeating::isMonths))
                .map(found -> found.stream().flatMap(Repeating::firsts).map(first -> on(first, which, day)).toList());
    }

    private Optional<List<Period>> plain(String words) {
        if (!(new PeriodReader(year).look(Tokens.of(words)) instanceof Reading.Understood(Period whole, List<Period> parts, boolean turnsTheYear)) || turnsTheYear || whole.precision() == null) {
            return Optional.empty();
        }
        List<Period> times = new ArrayList<>();
        parts.forEach(part -> times.add(new Period(part.from(), part.to(), part.precision(), false, whole.tentative())));
        boolean within = times.stream().allMatch(time -> time.from() != null && time.to() != null && time.from().getYear() >= year - 1 && time.to().getYear() <= year + 1);
        return within && !times.isEmpty() ? Optional.of(times) : Optional.empty();
    }

    private static boolean isMonths(Period period) {
        return period.precision() == Precision.MONTH && period.from() != null && period.to() != null;
    }

    private static Stream<LocalDate> firsts(Period months) {
        @Nullable LocalDate from = months.from();
        @Nullable LocalDate to = months.to();
        return from == null || to == null ? Stream.of() : from.datesUntil(to.plusDays(1), java.time.Period.ofMonths(1));
    }

    private Period month(int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return Period.between(first, first.plusMonths(1).minusDays(1), Precision.MONTH);
    }

    private static Period on(LocalDate month, int which, DayOfWeek day) {
        LocalDate found = month.with(which < 0 ? TemporalAdjusters.lastInMonth(day) : TemporalAdjusters.dayOfWeekInMonth(which, day));
        return Period.between(found, found, Precision.DAY);
    }
}
