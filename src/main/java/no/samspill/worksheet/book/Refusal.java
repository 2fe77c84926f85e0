package no.samspill.worksheet.book;

import java.util.List;

/** Ends the reading of a file that gives no book; never leaves the room, {@link Books} turns it into {@link Unreadable}. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<String> args;

    Refusal(String code, Object... args) {
        super(code, null, false, false);
        this.code = code;
        this.args = List.of(args).stream().map(String::valueOf).toList();
    }

    Unreadable of(String fileName) {
        return new Unreadable(fileName, code, args);
    }
}
