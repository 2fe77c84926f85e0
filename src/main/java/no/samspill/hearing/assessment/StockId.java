package no.samspill.hearing.assessment;

import java.util.UUID;

/** What an answer that is given often is called by the machine. */
public record StockId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
