package no.samspill.worksheet.book;

import org.jspecify.annotations.Nullable;

/**
 * What sets a cell apart from plain ones.
 *
 * @param colour behind its letters; null for none
 */
public record Look(boolean bold, @Nullable Colour colour) {

    /** Null for a plain cell. */
    static @Nullable Look of(boolean bold, @Nullable Colour colour) {
        return bold || colour != null ? new Look(bold, colour) : null;
    }
}
