package no.samspill.worksheet.imports;

import java.util.List;
import no.samspill.plan.Field;
import no.samspill.wording.Severity;
import no.samspill.worksheet.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What the sheet leaves open or wants to tell, said once however many cells it is about.
 *
 * @param key names it in a form
 * @param findings what is said, each message once
 * @param cells every cell it is about, in the book's order; empty when it is about a sheet or the whole file
 * @param field what the words are about, where clearer words can be given for them; else null
 * @param answer what a person has said to it in this preview
 * @param before clearer words that stand in the plan already, given before; null for none
 */
public record Asked(
        String key,
        Severity severity,
        List<Finding> findings,
        List<Where> cells,
        @Nullable Field field,
        @Nullable String written,
        List<String> suggestions,
        Answer answer,
        @Nullable String before) {

    public Asked {
        findings = List.copyOf(findings);
        cells = List.copyOf(cells);
        suggestions = List.copyOf(suggestions);
    }

    /** Somebody has to say something, and nobody has. */
    public boolean open() {
        return severity != Severity.NOTE && answer.clearer() == null && before == null;
    }

    /** A cell of the book. */
    public record Where(String sheet, String cell) {}
}
