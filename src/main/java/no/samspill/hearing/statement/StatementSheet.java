package no.samspill.hearing.statement;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A sheet of statements that somebody looks at before it is taken in.
 *
 * @param left headings of columns that are not read: what stands there comes in nowhere
 */
public record StatementSheet(UUID id, String name, List<SheetLine> lines, List<String> left) {

    public StatementSheet {
        lines = List.copyOf(lines);
        left = List.copyOf(left);
    }

    /** Whether it can be taken in: all of it, or nothing. */
    public boolean whole() {
        return lines.stream().allMatch(line -> line.statement() != null);
    }

    public Stream<NewStatement> statements() {
        return lines.stream().map(SheetLine::statement).filter(Objects::nonNull);
    }
}
