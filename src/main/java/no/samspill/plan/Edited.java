package no.samspill.plan;

import java.util.List;

/**
 * What some changes make of a plan's rows.
 *
 * @param rows with the changes that could be made
 * @param made those that altered something, as they were made: with the place a row really got
 * @param clashes the changes that could not be made
 */
record Edited(Rows rows, List<Change> made, List<Clash> clashes) {

    Edited {
        made = List.copyOf(made);
        clashes = List.copyOf(clashes);
    }
}
