package no.samspill.facts;

import java.util.List;

/**
 * Between two times, what is counted became another.
 *
 * @param term the first after it
 * @param broken whether what was before cannot be held against what came after; else only the municipalities' numbers became others
 * @param merged who went into whom, where any did: "Skånland og Tjeldsund: Tjeldsund"
 */
public record Turn(Term term, boolean broken, List<Merged> merged) {

    public record Merged(List<String> from, String into) {}

    public Turn {
        merged = List.copyOf(merged);
    }
}
