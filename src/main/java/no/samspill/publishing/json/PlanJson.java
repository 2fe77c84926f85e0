package no.samspill.publishing.json;

import java.io.OutputStream;
import java.util.List;
import no.samspill.kernel.Words;
import no.samspill.plan.FactsTold;
import no.samspill.plan.Labels;
import no.samspill.plan.Plan;
import no.samspill.worksheet.Finding;
import no.samspill.worksheet.Note;
import no.samspill.worksheet.Reading;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes {@code samspill-plan/1}: the tree with every word as written beside what was understood of it. What is absent is
 * left out; a thing that is known to have a place but no value, such as the count of a party, is {@code null}.
 */
public final class PlanJson {
    public static final String FORMAT = "samspill-plan/1";

    private static final JsonFactory JSON = new JsonFactory();

    private PlanJson() {}

    /** A plan alone, its texts with what their facts say. The stream is left open. */
    public static void write(Plan plan, FactsTold facts, OutputStream out) {
        write(plan, facts, List.of(), List.of(), Words.of(plan.language()), out);
    }

    /** What was read from a sheet, with notes and findings, so that every cell with content is here. */
    public static void write(Reading reading, Words words, OutputStream out) {
        write(reading.plan(), FactsTold.UNASKED, reading.notes(), reading.gathered(), words, out);
    }

    private static void write(Plan plan, FactsTold facts, List<Note> notes, List<List<Finding>> findings, Words words, OutputStream out) {
        try (JsonGenerator json = JSON.createGenerator(new Indented(), out, JsonEncoding.UTF8).configure(StreamWriteFeature.AUTO_CLOSE_TARGET, false)) {
            var values = new Values(json);
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            json.writeStringProperty("title", plan.title());
            values.text("overallObjective", plan.overallObjective());
            values.text("keyQuestion", plan.keyQuestion());
            json.writeStringProperty("language", plan.language());
            json.writeStringProperty("numbering", plan.numbering().name());
            new ElementsJson(json, Labels.of(plan), facts).write(plan.elements());
            values.each("notes", notes, note -> {
                json.writeStringProperty("sheet", note.sheet());
                json.writeStringProperty("cell", note.cell());
                json.writeStringProperty("text", note.text());
            });
            values.each("findings", findings, same -> {
                Finding finding = same.getFirst();
                json.writeStringProperty("severity", finding.severity().name());
                values.text("sheet", finding.sheet());
                values.text("cell", finding.cell());
                json.writeStringProperty("code", finding.code());
                json.writeStringProperty("message", finding.message(words));
                values.text("written", finding.written());
                values.texts("suggestions", finding.suggestions());
                values.each("also", same.subList(1, same.size()), other -> {
                    values.text("sheet", other.sheet());
                    values.text("cell", other.cell());
                });
            });
            json.writeEndObject();
        }
    }

    /** Two spaces and a line feed on every machine, so that the same plan is the same bytes. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            var lines = new DefaultIndenter("  ", "\n");
            var spacing = DefaultPrettyPrinter.DEFAULT_SEPARATORS.withObjectNameValueSpacing(Separators.Spacing.AFTER);
            return new DefaultPrettyPrinter(spacing).withObjectIndenter(lines).withArrayIndenter(lines);
        }
    }
}
