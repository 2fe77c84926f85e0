package no.samspill.worksheet.book;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something about the file that a person should know, and that stops nothing.
 *
 * @param code which sentence says it: the words stand under {@code finding.<code>}
 * @param sheet the sheet it stands in, or null when it is the whole file's
 * @param cell the cell's address ("B12"), or null when it is the whole sheet's
 */
public record Peculiarity(String code, @Nullable String sheet, @Nullable String cell, List<String> args) {

    public Peculiarity {
        args = List.copyOf(args);
    }
}
