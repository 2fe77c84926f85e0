package no.samspill.worksheet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.samspill.kernel.Language;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Period;
import no.samspill.kernel.PeriodReader;
import no.samspill.kernel.Precision;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time that a column stands for, as its heading names it: "2025", "Q1", "1. tertial 2026", "uke 7", "høst".
 *
 * @param words as written, its year with it where one stands above
 * @param from in the year 2000 where no year is written
 */
record Slot(String words, LocalDate from, LocalDate to, Precision precision, boolean dated) implements Comparable<Slot> {
    private static final int LONGEST = 24;
    private static final PeriodReader A_YEAR = new PeriodReader(2000);
    private static final PeriodReader ANOTHER_YEAR = new PeriodReader(2001);

    /** What the words name; null where they name no stretch of time, or only a day. */
    static @Nullable Slot of(String words) {
        if (words.length() > LONGEST || words.isBlank()) {
            return null;
        }
        Optional<Period> read = A_YEAR.read(words);
        Period period = read.orElse(null);
        if (period == null || period.from() == null || period.to() == null || period.from().equals(period.to()) || period.tentative() || period.recurring()) {
            return null;
        }
        return new Slot(words.strip(), period.from(), period.to(), Objects.requireNonNull(period.precision()), read.equals(ANOTHER_YEAR.read(words)));
    }

    boolean isYear() {
        return dated && precision == Precision.YEAR && from.getYear() == to.getYear();
    }

    /** The same stretch of the year that stands above it. */
    Slot in(Slot year) {
        int its = year.from.getYear();
        Slot read = dated ? this : of(words + " " + its);
        return read != null ? read : new Slot(words + " " + its, from.withYear(its), to.withYear(to.getYear() == from.getYear() ? its : its + 1), precision, true);
    }

    /** The time that several stretches name together, as people write it; one that follows right after another goes on from it. */
    static String together(List<Slot> slots) {
        List<Slot> sorted = slots.stream().distinct().sorted().toList();
        List<String> said = new ArrayList<>();
        for (int at = 0; at < sorted.size();) {
            int last = at;
            while (last + 1 < sorted.size() && sorted.get(last).isRightBefore(sorted.get(last + 1))) {
                last++;
            }
            said.add(sorted.get(at).until(sorted.get(last)));
            at = last + 1;
        }
        return String.join(", ", said);
    }

    private boolean isRightBefore(Slot next) {
        return dated == next.dated && to.plusDays(1).equals(next.from);
    }

    /** As it is written, where that is read again as the same time; else in our own words. */
    private String until(Slot last) {
        String written = equals(last) ? words : words + "–" + last.words;
        if (dated && A_YEAR.read(written).filter(read -> from.equals(read.from()) && last.to.equals(read.to())).isEmpty()) {
            return NorwegianDates.of(Language.NB).period(Period.between(from, last.to, precision.compareTo(last.precision) > 0 ? precision : last.precision));
        }
        return written;
    }

    /** What columns that are only counted stand for: two halves, three tertials, four quarters or twelve months of the year above. */
    static @Nullable String counted(int place, int of) {
        return switch (of) {
            case 2 -> place + ". halvår";
            case 3 -> place + ". tertial";
            case 4 -> place + ". kvartal";
            case 12 -> NorwegianDates.of(Language.NB).period(Period.between(YearMonth.of(2000, place).atDay(1), YearMonth.of(2000, place).atEndOfMonth(), Precision.MONTH)).replace(" 2000", "");
            default -> null;
        };
    }

    @Override
    public int compareTo(Slot other) {
        int first = from.compareTo(other.from);
        return first != 0 ? first : to.compareTo(other.to);
    }
}
