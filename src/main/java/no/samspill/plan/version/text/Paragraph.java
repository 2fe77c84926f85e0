package no.samspill.plan.version.text;

import java.util.List;
import java.util.stream.Collectors;

/** One paragraph or list item. @param level how many lists it stands inside of, less one; 0 for what stands in none */
public record Paragraph(Form form, int level, List<Run> runs) {

    public enum Form {
        PARAGRAPH,
        BULLET,
        NUMBER
    }

    public Paragraph {
        runs = Run.joined(runs);
    }

    /** Words without marks. */
    public static Paragraph plain(String words) {
        return new Paragraph(Form.PARAGRAPH, 0, List.of(Run.of(words)));
    }

    public String words() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    boolean formedAs(Paragraph other) {
        return form == other.form && level == other.level;
    }
}
