package no.samspill.facts;

import java.util.Arrays;
import java.util.Optional;

/** How often there is a new number. */
public enum Often {
    YEAR(12),
    HALF(6),
    THIRD(4),
    QUARTER(3),
    MONTH(1);

    private final int months;

    Often(int months) {
        this.months = months;
    }

    public int months() {
        return months;
    }

    public static Optional<Often> find(String name) {
        return Arrays.stream(values()).filter(often -> often.name().equals(name)).findFirst();
    }
}
