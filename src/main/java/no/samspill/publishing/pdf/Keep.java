package no.samspill.publishing.pdf;

import java.util.List;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Fact;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.publishing.document.Table;

/**
 * How much of a page must be left where a part begins: room for its heading, what comes next, and the first rows of that. The setter of pages
 * keeps no heading with a table by itself, and loses a table's head that would stand last on a page. Reckoned on the safe side, in millimetres.
 */
final class Keep {
    private static final double MOST = 190;
    private static final double LINE = 5.4;
    private static final double ROW_LINE = 4.6;
    private static final double ROW = 4;
    private static final double HEAD = 9;
    private static final double UPRIGHT = 30;
    /** What stands on a line of the whole width, and of one percent of it in a table. */
    private static final double LETTERS = 88;
    private static final double ROW_LETTERS = 0.92;

    private static final int FEW = 5;

    private Keep() {}

    static double of(Section section) {
        return Math.min(MOST, rest(section));
    }

    /** A table by itself, with its head and the first rows. */
    static double of(Table table) {
        return Math.min(MOST, first(table));
    }

    private static double rest(Section section) {
        double tall = 14 + Math.ceil(section.title().plain().length() / 52.0) * 7;
        boolean ends = false;
        for (Block block : section.blocks()) {
            switch (block) {
                case Block.TableBlock(Table table) -> {
                    tall += first(table);
                    ends = true;
                }
                case Block.Bars bars -> {
                    tall += first(bars.table());
                    ends = true;
                }
                case Block.Bands bands -> {
                    tall += first(bands.table()) + (bands.squares() ? 12 : 0);
                    ends = true;
                }
                case Block.Tally tally -> tall += 36;
                case Block.Caption(Line line) -> tall += text(line);
                case Block.Listing listing -> {
                    tall += listing.items().stream().limit(FEW).mapToDouble(item -> lines(item.line()) + 1.5).sum();
                    ends = listing.items().size() > FEW;
                }
                case Block.Figure figure -> ends = true;
                case Block.Paragraph(Line line) -> {
                    tall += text(line);
                    ends = lines(line) >= 2 * LINE;
                }
                case Block.Lead(Line line) -> tall += text(line) + 3;
                case Block.Note(Line line) -> tall += text(line) + 6;
                case Block.Missing(Line line) -> tall += text(line) + 3;
                case Block.Facts(List<Fact> facts) -> tall += 16 + 5.0 * facts.stream().mapToInt(fact -> fact.values().size()).max().orElse(1) * Math.ceil(facts.size() / 4.0);
                case Block.Sign sign -> tall += 12;
                case Block.Code code -> {
                    // What it leads to stands beside it.
                    tall += 40;
                    ends = true;
                }
            }
            if (ends) {
                return tall;
            }
        }
        return section.sections().isEmpty() ? tall : tall + rest(section.sections().getFirst());
    }

    /** The first three lines of a long paragraph are enough. */
    private static double text(Line line) {
        return Math.min(lines(line), 3 * LINE) + 2.6;
    }

    private static double lines(Line line) {
        return Math.ceil(Math.max(1, line.plain().length()) / LETTERS) * LINE;
    }

    private static double first(Table table) {
        double tall = 8 + (table.columns().stream().anyMatch(Table.Column::upright) ? UPRIGHT : HEAD);
        for (Table.Row row : table.rows()) {
            tall += row(table, row);
            int next = table.rows().indexOf(row) + 1;
            boolean more = next < table.rows().size() && table.rows().get(next).kind() == Table.Row.Kind.MORE;
            if (!row.heads() && !more) {
                return tall;
            }
        }
        return tall;
    }

    private static double row(Table table, Table.Row row) {
        double total = table.columns().stream().mapToInt(Table.Column::share).sum();
        double lines = 1;
        for (int at = 0; at < row.cells().size(); at++) {
            double share = row.kind().saysOneThing() ? 95 : table.columns().get(at).share() * 100 / total - 1;
            double letters = Math.max(4, share * ROW_LETTERS);
            lines = Math.max(lines, row.cells().get(at).spans().stream().map(span -> span.text()).reduce("", String::concat).lines().mapToDouble(line -> Math.max(1, Math.ceil(line.length() / letters))).sum());
        }
        return lines * ROW_LINE + ROW;
    }
}
