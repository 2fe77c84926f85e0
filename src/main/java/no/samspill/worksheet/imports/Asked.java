package no.samspill.worksheet.imports;

import java.util.List;
import java.util.Optional;
import no.samspill.plan.Field;
import no.samspill.wording.Severity;
import no.samspill.worksheet.ColumnAt;
import no.samspill.worksheet.Finding;
import no.samspill.worksheet.RowRead;
import org.jspecify.annotations.Nullable;

/**
 * What the sheet leaves open or wants to tell, said once however many cells it is about.
 *
 * @param key names it in a form
 * @param findings what is said, each message once
 * @param cells every cell it is about, in the book's order; empty when it is about a sheet or the whole file
 * @param rows those that may be something else than they are read as
 * @param field what the words are about, where clearer words can be given for them; else null
 * @param answer what a person has said to it in this preview
 * @param right whether a person has said that it is right as it was read
 * @param before clearer words that stand in the plan already, given before; null for none
 */
public record Asked(
        String key,
        Severity severity,
        List<Finding> findings,
        List<Where> cells,
        List<RowRead> rows,
        @Nullable Field field,
        @Nullable String written,
        List<String> suggestions,
        Answer answer,
        boolean right,
        @Nullable String before) {

    public Asked {
        findings = List.copyOf(findings);
        cells = List.copyOf(cells);
        rows = List.copyOf(rows);
        suggestions = List.copyOf(suggestions);
    }

    /** Somebody has to say something, and nobody has. */
    public boolean open() {
        return severity != Severity.NOTE && answer.clearer() == null && before == null && !right;
    }

    /** What those are alike in that the same answer may be given to: the same is asked about the same. */
    public String alike() {
        return findings.getFirst().code() + (field == null ? "" : "." + field.key());
    }

    /** The column that it is about as a whole; empty where it is about what stands in cells. */
    public Optional<ColumnAt> column() {
        Finding first = findings.getFirst();
        return first.sheet() == null || first.cell() == null || !first.code().startsWith("column-") ? Optional.empty()
                : ColumnAt.of(first.sheet() + "!" + first.cell().replaceAll("[0-9]", ""));
    }

    /** The sheet that may be a part of the plan or stand beside it; empty where that is not what is asked. */
    public Optional<String> besides() {
        return Optional.ofNullable(findings.getFirst().sheet()).filter(sheet -> findings.getFirst().code().equals("sheet-beside"));
    }

    /** Whether it is about what the book keeps out of sight. */
    public boolean hides() {
        return findings.getFirst().code().startsWith("unseen-");
    }

    /** A cell of the book. */
    public record Where(String sheet, String cell) {}
}
