package no.samspill.input.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contribution's fate, in words for a page.
 *
 * @param state the name of the fate: unread, read, led, answered, merged, split
 * @param sentence what became of it
 * @param led the rows of the plan it led to
 * @param answer the council's own words; null for none
 * @param parts what it was split into
 */
public record Told(String state, String sentence, List<Led> led, @Nullable String answer, List<Part> parts) {

    public Told {
        led = List.copyOf(led);
        parts = List.copyOf(parts);
    }

    /**
     * @param title null where the row is no longer in the plan
     * @param href null where there is no such page
     * @param changes each change it led to, in words
     */
    public record Led(String name, @Nullable String title, @Nullable String href, List<String> changes) {}

    /** @param words null where they are not everybody's to read */
    public record Part(@Nullable String words, Told told) {}
}
