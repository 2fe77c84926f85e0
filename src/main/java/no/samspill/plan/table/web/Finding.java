package no.samspill.plan.table.web;

import java.util.List;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Field;

/**
 * Something that a cell's words leave open.
 *
 * @param place as a sheet calls the cell: "E4"
 * @param words as written
 * @param message what is open, in plain words
 * @param suggestions clearer wordings; empty where nobody can guess
 */
public record Finding(ElementId row, Field field, String place, String words, String message, List<String> suggestions, boolean mine) {}
