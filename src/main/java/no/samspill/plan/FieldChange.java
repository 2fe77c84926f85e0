package no.samspill.plan;

import org.jspecify.annotations.Nullable;

/**
 * Other words in one field of a row that both plans have.
 *
 * @param from what the plan says now; null for nothing
 * @param to what came in; null for nothing
 */
public record FieldChange(Field field, @Nullable String from, @Nullable String to) {

    /** Whether the words are the same, and what moved are the facts in them. */
    public boolean ofNumbersAlone() {
        return field.equals(Field.TEXT) && from != null && to != null && new RichText(from).withoutNumbers().equals(new RichText(to).withoutNumbers());
    }

    /** The plan has words where nothing came in, which more often is a cell nobody filled than a wish to take them away. */
    public boolean blank() {
        return to == null;
    }
}
