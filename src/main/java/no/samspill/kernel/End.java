package no.samspill.kernel;

import java.time.LocalDate;

/**
 * One end of a period, as exactly as it is worth saying: a first of May known to the month is "mai".
 *
 * @param index the number of the month, quarter or season (winter is 1); for a day its month; 0 for a year
 */
record End(Precision precision, int year, int index, int day) {

    static End starting(LocalDate date, Precision precision) {
        return of(date, precision, true);
    }

    static End ending(LocalDate date, Precision precision) {
        return of(date, precision, false);
    }

    private static End of(LocalDate date, Precision precision, boolean start) {
        LocalDate inside = start ? date : date.plusDays(1);
        int month = date.getMonthValue();
        int monthsIn = inside.getMonthValue() - 1;
        if (inside.getDayOfMonth() != 1 || precision == Precision.DAY) {
            return new End(Precision.DAY, date.getYear(), month, date.getDayOfMonth());
        }
        if (precision == Precision.YEAR && monthsIn == 0) {
            return new End(precision, date.getYear(), 0, 0);
        }
        if (precision == Precision.QUARTER && monthsIn % 3 == 0) {
            return new End(precision, date.getYear(), (month + 2) / 3, 0);
        }
        if (precision == Precision.SEASON && monthsIn % 3 == 2) {
            return new End(precision, month == 12 ? date.getYear() + 1 : date.getYear(), month % 12 / 3 + 1, 0);
        }
        return new End(Precision.MONTH, date.getYear(), month, 0);
    }

    boolean isWinter() {
        return precision == Precision.SEASON && index == Moment.WINTER;
    }

    /** "25." of "25.–26. oktober". */
    boolean isDayOfMonth(End last) {
        return precision == Precision.DAY && last.precision == Precision.DAY && year == last.year && index == last.index;
    }

    String said(DateForms forms, boolean withYear) {
        String words = switch (precision) {
            case DAY -> forms.day(day, forms.month(index));
            case MONTH -> forms.month(index);
            case QUARTER -> forms.quarter(index);
            case SEASON -> forms.season(index);
            case YEAR -> "";
        };
        // meteorological winter begins in December: both years are named
        String years = isWinter() ? (year - 1) + "/" + year : Integer.toString(year);
        return words.isEmpty() ? years : withYear ? words + " " + years : words;
    }
}
