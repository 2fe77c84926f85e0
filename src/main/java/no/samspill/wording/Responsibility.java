package no.samspill.wording;

import java.util.List;

/**
 * Who answers for a measure.
 *
 * @param written the words to the letter
 * @param tentative not settled: "?", or only an example
 * @param example said as an example: "Eks. Gratangen koord."
 */
public record Responsibility(String written, List<Party> parties, boolean tentative, boolean example)
        implements Worded {

    public Responsibility {
        parties = List.copyOf(parties);
    }

    @Override
    public Responsibility as(String other) {
        return new Responsibility(other, parties, tentative, example);
    }
}
