package no.samspill.kernel;

import java.util.Optional;
import java.util.Set;
import no.samspill.kernel.Moment.Unit;
import org.jspecify.annotations.Nullable;

/** Reads one time at the cursor, or leaves the cursor where it was. */
final class MomentReader {

    static final Phrases<Boolean> SUFFIX = new Phrases<Boolean>().add(true, "st, nd, rd, th, de, ste, dje");

    private static final Set<String> BEFORE_CHRISTMAS = Set.of("før", "innen", "innan", "etter", "til");
    private static final Set<String> ENGLISH_ONLY =
            Set.of("january", "february", "march", "may", "june", "july", "october", "oct", "december", "dec");

    private final Cursor cursor;
    private final Years years;
    private final YearParts parts;
    private final DigitDates digits;

    MomentReader(Cursor cursor) {
        this.cursor = cursor;
        this.years = new Years(cursor);
        this.parts = new YearParts(cursor, years);
        this.digits = new DigitDates(cursor, years, parts);
    }

    Optional<Moment> read() {
        int start = cursor.at();
        if (isChristmas()) {
            return Optional.of(new Moment(Unit.DAY, 12, 24, years.after()));
        }
        for (Form form : FORMS) {
            Moment moment = form.read(this);
            if (moment != null) {
                return Optional.of(moment);
            }
            cursor.to(start);
        }
        return Optional.empty();
    }

    /** "jul" is July in a list of months, and Christmas in "før jul". */
    private boolean isChristmas() {
        return cursor.sees("jul") && (cursor.ahead(1) == Token.NONE || cursor.seesNumber(1, 4)) && BEFORE_CHRISTMAS.contains(cursor.ahead(-1).text())
                && cursor.accept("jul");
    }

    private interface Form {
        @Nullable Moment read(MomentReader reader);
    }

    /** In this order, since "22.5.2017" begins like "22." and "2018-05" like "2018". */
    private static final Form[] FORMS = {
        reader -> reader.digits.yearFirst(),
        reader -> reader.digits.dayAndMonth(),
        MomentReader::dayAndMonthName,
        MomentReader::monthName,
        reader -> reader.parts.numbered(),
        reader -> reader.parts.headed(),
        reader -> reader.parts.named(),
        reader -> reader.digits.bare()
    };

    /** "22. mai 2017", "22nd of May". */
    private @Nullable Moment dayAndMonthName() {
        if (!cursor.seesShortNumber(0)) {
            return null;
        }
        int day = cursor.take().number();
        if (!cursor.accept(".")) {
            SUFFIX.accept(cursor);
        }
        Years.OF.accept(cursor);
        Integer month = DateWords.MONTHS.accept(cursor);
        return month == null ? null : clocked(new Moment(Unit.DAY, month, day, years.after()));
    }

    /** "mai 2017", "mai", "May 22, 2017". */
    private @Nullable Moment monthName() {
        boolean english = ENGLISH_ONLY.contains(cursor.here().text());
        Integer month = DateWords.MONTHS.accept(cursor);
        if (month == null) {
            return null;
        }
        int start = cursor.at();
        if (cursor.seesShortNumber(0)) {
            int day = cursor.take().number();
            boolean ordinal = SUFFIX.accept(cursor) != null;
            Integer year = years.fullAfter();
            if (ordinal || english || year != null) {
                return clocked(new Moment(Unit.DAY, month, day, year));
            }
            cursor.to(start);
        }
        return new Moment(Unit.MONTH, month, 0, years.after());
    }

    private Moment clocked(Moment moment) {
        years.skipClock();
        return moment;
    }
}
