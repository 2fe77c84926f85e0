package no.samspill.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samspill.kernel.Words;

/**
 * The time that a number is about, as official statistics writes it: "2017", "2017H1", "2017T2" (a third), "2017K3", "2017M03", "2017U12", "2017-01-01".
 *
 * @param code in that form, the only one that is kept
 * @param from its first day
 * @param to its last day
 */
public record Term(String code, LocalDate from, LocalDate to) implements Comparable<Term> {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:\\s*[- ]?\\s*([HTKQMUW])\\s*0?(\\d{1,2}))?");
    private static final Comparator<Term> ORDER = Comparator.comparing(Term::from).thenComparing(Term::to).thenComparing(Term::code);

    /** Empty for anything that is no such time. Quarters may be written with Q, weeks with W. */
    public static Optional<Term> find(String written) {
        String words = written.strip().toUpperCase(Locale.ROOT);
        Matcher said = WRITTEN.matcher(words);
        try {
            if (said.matches()) {
                return of(Integer.parseInt(said.group(1)), said.group(2), said.group(3) == null ? 0 : Integer.parseInt(said.group(3)));
            }
            LocalDate day = LocalDate.parse(words);
            return Optional.of(new Term(day.toString(), day, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** @throws IllegalArgumentException for what is no such time */
    public static Term of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException(code));
    }

    public static Term year(int year) {
        return of(String.valueOf(year));
    }

    private static Optional<Term> of(int year, String part, int number) {
        if (year < 1600 || year > 2200) {
            return Optional.empty();
        }
        if (part == null) {
            return Optional.of(new Term(String.valueOf(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        return switch (part) {
            case "H" -> months(year, "H", number, 6);
            case "T" -> months(year, "T", number, 4);
            case "K", "Q" -> months(year, "K", number, 3);
            case "M" -> months(year, "M", number, 1);
            default -> week(year, number);
        };
    }

    private static Optional<Term> months(int year, String part, int number, int months) {
        if (number < 1 || number > 12 / months) {
            return Optional.empty();
        }
        LocalDate first = LocalDate.of(year, (number - 1) * months + 1, 1);
        return Optional.of(new Term(year + part + (part.equals("M") ? String.format(Locale.ROOT, "%02d", number) : number), first, first.plusMonths(months).minusDays(1)));
    }

    /** By ISO 8601. */
    private static Optional<Term> week(int year, int number) {
        LocalDate monday = LocalDate.of(year, 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 1).with(java.time.DayOfWeek.MONDAY).plusWeeks(number - 1L);
        return number < 1 || monday.get(IsoFields.WEEK_BASED_YEAR) != year ? Optional.empty() : Optional.of(new Term(year + "U" + String.format(Locale.ROOT, "%02d", number), monday, monday.plusDays(6)));
    }

    /** The one that comes after it, of the same length. */
    public Term next() {
        LocalDate first = to.plusDays(1);
        if (code.length() == 4) {
            return year(first.getYear());
        }
        return switch (code.charAt(4)) {
            case 'H' -> of(first.getYear() + "H" + ((first.getMonthValue() - 1) / 6 + 1));
            case 'T' -> of(first.getYear() + "T" + ((first.getMonthValue() - 1) / 4 + 1));
            case 'K' -> of(first.getYear() + "K" + ((first.getMonthValue() - 1) / 3 + 1));
            case 'M' -> of(first.getYear() + "M" + first.getMonthValue());
            case 'U' -> of(first.get(IsoFields.WEEK_BASED_YEAR) + "U" + first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            default -> of(first.toString());
        };
    }

    /** "2017", "3. kvartal 2017", "mars 2017". */
    public String said(Words words) {
        String year = code.substring(0, 4);
        if (code.length() == 4) {
            return year;
        }
        if (code.charAt(4) == '-') {
            return no.samspill.kernel.NorwegianDates.of(words.language()).date(from);
        }
        int number = Integer.parseInt(code.substring(5));
        return code.charAt(4) == 'M' ? words.get("term.M." + number, year) : words.get("term." + code.charAt(4), String.valueOf(number), year);
    }

    @Override
    public int compareTo(Term other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return code;
    }
}
