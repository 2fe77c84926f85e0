package no.samspill.ops;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samspill.wording.KnownParties;
import no.samspill.worksheet.Choices;
import no.samspill.worksheet.ColourKey;
import no.samspill.worksheet.ColumnAt;
import no.samspill.worksheet.ColumnChoice;
import no.samspill.worksheet.RowAt;
import no.samspill.worksheet.RowChoice;
import no.samspill.worksheet.RowsAt;
import no.samspill.worksheet.Shape;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a person says of a sheet on the command line: the answers that the page of the import takes. */
final class SheetSaid {
    @Option(names = "--hidden", descriptionKey = "command.hidden")
    private boolean hidden;

    @Option(names = "--colours", paramLabel = "KEY", descriptionKey = "command.colours")
    private @Nullable String colours;

    @Option(names = "--column", paramLabel = "SHEET!F=WHAT", descriptionKey = "command.column")
    private List<String> columns = new ArrayList<>();

    @Option(names = "--row", paramLabel = "SHEET!14=WHAT", descriptionKey = "command.row")
    private List<String> rows = new ArrayList<>();

    @Option(names = "--sheet", paramLabel = "SHEET=plan|beside", descriptionKey = "command.which")
    private List<String> sheets = new ArrayList<>();

    /** @throws Trouble where something cannot be understood */
    Choices choices(@Nullable Integer year, @Nullable Shape shape) {
        String meant = colours;
        ColourKey key = meant == null ? null : ColourKey.parse(meant).orElseThrow(() -> new Trouble("check.colours", meant));
        Map<ColumnAt, ColumnChoice> told = new HashMap<>();
        columns.forEach(said -> {
            int equals = said.lastIndexOf('=');
            ColumnAt at = ColumnAt.of(equals < 0 ? "" : said.substring(0, equals)).orElseThrow(() -> new Trouble("check.column", said));
            told.put(at, ColumnChoice.of(said.substring(equals + 1)).orElseThrow(() -> new Trouble("check.column", said)));
        });
        Map<String, Boolean> which = new HashMap<>();
        sheets.forEach(said -> {
            int equals = said.lastIndexOf('=');
            switch (equals < 1 ? "" : said.substring(equals + 1).strip()) {
                case "plan" -> which.put(said.substring(0, equals), true);
                case "beside" -> which.put(said.substring(0, equals), false);
                default -> throw new Trouble("check.sheet", said);
            }
        });
        return new Choices(year, shape, KnownParties.none(), hidden, key, told, rows(), which);
    }

    /** "14=measure", "Plan!14-16=nothing", "14=goal:What it is called". */
    private Map<RowAt, RowChoice> rows() {
        Map<RowAt, RowChoice> told = new HashMap<>();
        rows.forEach(said -> {
            int equals = said.indexOf('=', said.lastIndexOf('!', said.indexOf('=')) + 1);
            RowChoice choice = RowChoice.of(said.substring(equals + 1)).orElseThrow(() -> new Trouble("check.row", said));
            Set<RowAt> at = RowsAt.of(equals < 0 ? "" : said.substring(0, equals)).orElseThrow(() -> new Trouble("check.row", said));
            at.forEach(row -> told.put(row, choice));
        });
        return told;
    }
}
