package no.samspill.plan.table;

import no.samspill.plan.Field;

/**
 * One column of the table.
 *
 * @param heading in the sheet's own words
 * @param brief the same where there is little room
 * @param letter as a sheet calls it
 * @param said whether the plan itself gave the heading, in its own language
 */
public record Column(Field field, String heading, String brief, String letter, boolean said) {

    /** Whether it is shown what its words are understood as. */
    public boolean understood() {
        return Field.UNDERSTOOD.contains(field);
    }

    public boolean title() {
        return field.equals(Field.TITLE);
    }
}
