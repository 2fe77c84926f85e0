package no.samspill.figure;

import java.math.BigDecimal;
import no.samspill.kernel.Numbers;
import no.samspill.kernel.Words;

/**
 * How a picture writes its numbers: great ones in millions or milliards, all of them in the same.
 *
 * @param power how many places the point is moved @param word "mill."; empty for none
 */
record Spelling(Numbers numbers, int power, String word) {
    private static final BigDecimal GREAT = BigDecimal.valueOf(10_000_000);
    private static final BigDecimal GREATER = BigDecimal.valueOf(10_000_000_000L);

    static Spelling of(Ladder ladder, Words words) {
        BigDecimal most = ladder.low().abs().max(ladder.high().abs());
        Numbers numbers = Numbers.of(words.language());
        return most.compareTo(GREATER) >= 0
                ? new Spelling(numbers, 9, words.get("figure.course.milliards"))
                : most.compareTo(GREAT) >= 0 ? new Spelling(numbers, 6, words.get("figure.course.millions")) : new Spelling(numbers, 0, "");
    }

    /** Beside the axis, all with as many decimals. */
    String rung(BigDecimal value, Ladder ladder) {
        return numbers.say(value.movePointLeft(power), Math.max(0, power == 0 ? ladder.decimals() : ladder.step().movePointLeft(power).stripTrailingZeros().scale()));
    }

    /** A number of the course itself. */
    String say(BigDecimal value, int decimals) {
        return power == 0 ? numbers.say(value, decimals) : numbers.say(value.movePointLeft(power), 1) + '\u00A0' + word;
    }

    /** The unit as it is said over the axis: "mill. kroner". */
    String unit(String unit) {
        return (word + ' ' + unit).strip();
    }
}
