package no.samspill.ledger;

import java.util.List;

/**
 * What some changes make of the rows.
 *
 * @param rows with the changes that could be made
 * @param made those that altered something, as they were made: with the place a row really got
 * @param clashes the changes that could not be made
 */
public record Edited(Rows rows, List<Change> made, List<Clash> clashes) {

    public Edited {
        made = List.copyOf(made);
        clashes = List.copyOf(clashes);
    }
}
