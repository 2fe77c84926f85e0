package no.samspill.wording;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import no.samspill.kernel.PeriodReader;

/**
 * Reads the fields of a working sheet. Takes any text, throws nothing, and keeps it to the letter. What it has read it
 * remembers, so a sheet that repeats itself is read quickly; not safe for use by several threads.
 */
public final class Wordings {

    private final PeriodReader periods;

    /** @param baseYear the year meant where none is written */
    public Wordings(KnownParties known, int baseYear) {
        this.periods = new PeriodReader(baseYear);
    }

    public Understood<Schedule> schedule(String written) {
        return new Understood<>(new Schedule(written, periods.read(written).orElse(null)), List.of());
    }

    public Understood<Funding> funding(String written) {
        return new Understood<>(new Funding(written, List.of(), false), List.of());
    }

    public Understood<Responsibility> responsibility(String written) {
        return new Understood<>(new Responsibility(written, List.of(), false, false), List.of());
    }

    public Understood<Attractiveness> attractiveness(String written) {
        return new Understood<>(new Attractiveness(written, new TreeSet<>(), new TreeSet<>()), List.of());
    }

    /** Empty where the words name no status. */
    public Understood<Optional<Status>> status(String written) {
        return new Understood<>(Optional.empty(), List.of());
    }
}
