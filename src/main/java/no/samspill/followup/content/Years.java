package no.samspill.followup.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samspill.kernel.Period;

/** Times in the middle of a text, held against when the measure is to be done. What is no clear contradiction, is none. */
final class Years {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern BY = Pattern.compile("\\b(?:innen|innan|senest|seinast|by)(?: (?:utgangen|slutten|utløpet) av)? (?:\\d{1,2}\\. ?)?(?:[a-zæøå]+ )?((?:19|20)\\d{2})\\b", FLAGS);
    private static final Pattern IN = Pattern.compile("\\b(?:høsten|hausten|våren|sommeren|sommaren|vinteren|i løpet av|gjennomføres i|startes i|autumn|spring of|summer of) ((?:19|20)\\d{2})\\b", FLAGS);

    private Years() {}

    /** The words that say another time than the period; empty for none. */
    static Optional<String> against(Period period, String words) {
        if (period.recurring() || period.from() == null && period.to() == null) {
            return Optional.empty();
        }
        int first = period.from() == null ? Integer.MIN_VALUE : period.from().getYear();
        int last = period.to() == null ? Integer.MAX_VALUE : period.to().getYear();
        Matcher by = BY.matcher(words);
        while (by.find()) {
            int year = Integer.parseInt(by.group(1));
            if (first > year || last != Integer.MAX_VALUE && last > year) {
                return Optional.of(by.group());
            }
        }
        Matcher in = IN.matcher(words);
        while (in.find()) {
            int year = Integer.parseInt(in.group(1));
            if (year < first || year > last) {
                return Optional.of(in.group());
            }
        }
        return Optional.empty();
    }
}
