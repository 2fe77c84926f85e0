package no.samspill.followup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * What those who answer for the measures have said of money in their action plans, by year, in whole kroner.
 *
 * @param measures how many there are @param without of which no amount was said: they are in no sum
 * @param partly of which some of those who answer have said no amount
 */
public record Budget(List<Year> years, int measures, int without, int partly) {

    public Budget {
        years = List.copyOf(years);
    }

    /** What is set aside: own money, and what was granted. */
    public BigDecimal setAside() {
        return sum(years.stream().flatMap(year -> Stream.of(year.own(), year.granted())));
    }

    /** What is only asked for: in no other sum. */
    public BigDecimal applied() {
        return sum(years.stream().map(Year::applied));
    }

    private static BigDecimal sum(Stream<@Nullable BigDecimal> amounts) {
        return amounts.filter(Objects::nonNull).map(Objects::requireNonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** "2018–2021" */
    public String called() {
        return years.size() == 1 ? String.valueOf(years.getFirst().year()) : years.getFirst().year() + "–" + years.getLast().year();
    }

    /** Null for each of which nothing was said, which is not nothing. @param href where each of its amounts stands */
    public record Year(int year, @Nullable BigDecimal own, @Nullable BigDecimal granted, @Nullable BigDecimal applied, String href) {

        public @Nullable BigDecimal setAside() {
            return own == null && granted == null ? null : sum(Stream.of(own, granted));
        }
    }

    /** The room above that knows it: a bean of this type. */
    public interface Keeper {

        /** Null where nobody has said any amount. */
        @Nullable Budget of(PlanView plan);
    }
}
