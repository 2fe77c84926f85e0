package no.samspill.hearing.statement;

import java.util.UUID;

/** What a statement is called by the machine and in the journal; it opens nothing. */
public record StatementId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
