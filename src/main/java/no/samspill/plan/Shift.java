package no.samspill.plan;

import org.jspecify.annotations.Nullable;

/**
 * A row from one place to another.
 *
 * @param from what it stands under now; null at the top
 * @param to what it would stand under; null at the top
 */
public record Shift(@Nullable Element from, @Nullable Element to) {

    /** Only the order among brothers is another. */
    public boolean amongBrothers() {
        return from == null ? to == null : to != null && from.id().equals(to.id());
    }
}
