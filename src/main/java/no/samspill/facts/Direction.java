package no.samspill.facts;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** Which way one wishes a number to go. */
public enum Direction {
    UP,
    DOWN,
    /** Nobody has said: then no target is reached, or missed. */
    NONE;

    /** Whether a target is reached by a number. */
    public boolean reaches(BigDecimal number, BigDecimal target) {
        return switch (this) {
            case UP -> number.compareTo(target) >= 0;
            case DOWN -> number.compareTo(target) <= 0;
            case NONE -> false;
        };
    }

    public static Optional<Direction> find(String name) {
        return Arrays.stream(values()).filter(way -> way.name().equals(name)).findFirst();
    }
}
