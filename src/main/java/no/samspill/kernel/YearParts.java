package no.samspill.kernel;

import no.samspill.kernel.Moment.Unit;
import org.jspecify.annotations.Nullable;

/** Reads parts of a year: quarters, halves, weeks, seasons and feasts. */
final class YearParts {

    private final Cursor cursor;
    private final Years years;

    YearParts(Cursor cursor, Years years) {
        this.cursor = cursor;
        this.years = years;
    }

    /** "3. kvartal 2021", "første halvår", "1H 2022", "3Q". */
    @Nullable Moment numbered() {
        Integer index = DateWords.ORDINALS.accept(cursor);
        if (index == null && cursor.seesShortNumber(0)) {
            index = cursor.take().number();
            if (!cursor.accept(".")) {
                MomentReader.SUFFIX.accept(cursor);
            }
        }
        Unit unit = index == null ? null : DateWords.PARTS.accept(cursor);
        if (unit == null && index != null && "qh".contains(cursor.here().text())) {
            unit = DateWords.HEADS.accept(cursor);
        }
        if (unit == null || index == null) {
            return null;
        }
        int which = index == 4 && unit == Unit.HALF ? 2 : index;
        return new Moment(unit, which, 0, years.after());
    }

    /** "Q3 2021", "kvartal 3", "uke 34". */
    @Nullable Moment headed() {
        Unit unit = DateWords.HEADS.accept(cursor);
        if (unit == null || !cursor.seesShortNumber(0)) {
            return null;
        }
        int index = cursor.take().number();
        return new Moment(unit, index, 0, unit == Unit.WEEK ? years.fullAfter() : years.after());
    }

    /** "høsten 2021", "vinteren 2021/22", "påske". */
    @Nullable Moment named() {
        Moment named = DateWords.NAMED.accept(cursor);
        if (named == null) {
            return null;
        }
        Integer year = years.after();
        boolean winter = named.unit() == Unit.SEASON && named.index() == Moment.WINTER;
        if (year != null && winter && (cursor.sees("/") || cursor.sees("-"))) {
            int start = cursor.at();
            cursor.skip(1);
            Integer full = years.full();
            int next = full != null ? full : cursor.seesNumber(0, 2) ? years.brief() : 0;
            if (next == year + 1) {
                return named.in(next);
            }
            cursor.to(start);
        }
        return new Moment(named.unit(), named.index(), named.day(), year);
    }
}
