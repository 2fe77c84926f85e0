package no.samspill.hearing.statement;

import java.util.List;
import no.samspill.frame.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet of statements, as it was understood.
 *
 * @param at its number in the sheet
 * @param statement that it becomes; null where something is wrong with it
 * @param problems what is wrong with it
 */
public record SheetLine(int at, @Nullable NewStatement statement, List<Problem> problems) {

    public SheetLine {
        problems = List.copyOf(problems);
    }
}
