package no.samspill.wording;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who pays how much.
 *
 * @param written the words to the letter
 * @param lines one for each contribution; empty where the words were not understood
 */
public record Funding(String written, List<Line> lines, boolean tentative) implements Worded {

    public Funding {
        lines = List.copyOf(lines);
    }

    @Override
    public Funding as(String other) {
        return new Funding(other, lines, tentative);
    }

    /**
     * One contribution; at least one of its parts is known.
     *
     * @param party who pays, as written
     * @param least the lower end, where two amounts are the ends of one: "100–200 000"; else null
     * @param amount in whole units of the currency: "1,5 mill" is 1500000; the higher end, where there are two
     * @param currency ISO 4217; NOK where none was written; null without an amount
     * @param share of the whole, 0 to 1: "50 %" is 0.5
     * @param state null where it is not said
     * @param yearly the amount is for each year
     */
    public record Line(
            @Nullable String party,
            @Nullable BigDecimal least,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            @Nullable BigDecimal share,
            @Nullable State state,
            boolean yearly) {

        public Line(
                @Nullable String party, @Nullable BigDecimal amount, @Nullable String currency, @Nullable BigDecimal share, @Nullable State state, boolean yearly) {
            this(party, null, amount, currency, share, state, yearly);
        }
    }

    /** How far an application for money has come. */
    public enum State {
        APPLIED,
        GRANTED
    }
}
