package no.samspill.worksheet.book;

import java.util.List;
import java.util.stream.Stream;

/**
 * A file that gives no book, and why.
 *
 * @param code which sentence says it: the words stand under {@code unreadable.<code>}
 * @param args what the sentence names after the file: a sheet, a cell, a limit, what the file really is
 */
public record Unreadable(String fileName, String code, List<String> args) implements Opened {

    public Unreadable {
        args = List.copyOf(args);
    }

    public Unreadable(String fileName, String code, String... args) {
        this(fileName, code, List.of(args));
    }

    /** The key of the sentence among the words. */
    public String key() {
        return "unreadable." + code;
    }

    /** What fills the sentence's places: {0} is the file name, then the arguments in order. */
    public List<String> arguments() {
        return Stream.concat(Stream.of(fileName), args.stream()).toList();
    }
}
