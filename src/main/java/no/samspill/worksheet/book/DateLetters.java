package no.samspill.worksheet.book;

/** The letters of dates and times in a number format code, and what they add up to. */
final class DateLetters {

    private final String code;
    private boolean day;
    private boolean month;
    private boolean year;
    private boolean hour;
    private boolean minute;
    private boolean second;
    private boolean elapsed;

    DateLetters(String code) {
        this.code = code;
    }

    /** Takes the run of equal letters that begins here, and says where it ends. */
    int take(int from) {
        char letter = Character.toLowerCase(code.charAt(from));
        int end = from + 1;
        while (end < code.length() && Character.toLowerCase(code.charAt(end)) == letter) {
            end++;
        }
        switch (letter) {
            case 'd' -> day = true;
            case 'h' -> hour = true;
            case 's' -> second = true;
            case 'm' -> monthOrMinute(from, end);
            default -> year = true;
        }
        return end;
    }

    /** Hours, minutes or seconds that run past what a clock shows. */
    void elapsed(boolean inSeconds) {
        elapsed = true;
        second |= inSeconds;
    }

    boolean second() {
        return second;
    }

    boolean any() {
        return day || month || year || hour || minute || second || elapsed;
    }

    DateDress dress() {
        return new DateDress(day, month, year, hour || minute, second, elapsed, false);
    }

    /** An m beside hours or seconds is a minute. */
    private void monthOrMinute(int from, int end) {
        boolean afterHour = (hour && letterFrom(from - 1, -1) == 'h') || (elapsed && !day);
        if (afterHour || letterFrom(end, 1) == 's') {
            minute = true;
        } else {
            month = true;
        }
    }

    /** The nearest letter in this direction within the section. */
    private char letterFrom(int from, int step) {
        for (int i = from; i >= 0 && i < code.length() && code.charAt(i) != ';'; i += step) {
            if (Character.isLetter(code.charAt(i))) {
                return Character.toLowerCase(code.charAt(i));
            }
        }
        return ' ';
    }
}
