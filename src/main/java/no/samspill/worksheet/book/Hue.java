package no.samspill.worksheet.book;

/** What people call a colour, in the order of a traffic light and on. */
public enum Hue {
    GREEN,
    YELLOW,
    ORANGE,
    RED,
    BLUE,
    PURPLE,
    GREY;

    /** The programs' own "orange" is a deep yellow at 45 degrees, their pale red "bad" is at 353. */
    static Hue at(double degrees) {
        if (degrees < 16 || degrees >= 335) {
            return RED;
        }
        if (degrees < 40) {
            return ORANGE;
        }
        return degrees < 68 ? YELLOW : degrees < 168 ? GREEN : degrees < 262 ? BLUE : PURPLE;
    }
}
