package no.samspill.publishing.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * On which page each part will stand, near enough: a word processor sets its pages itself, and until it has, its table of contents says this.
 * In millimetres, as our own papers are set.
 */
public final class Reckoned {
    private static final double PAGE = 245;
    private static final double LYING = 162;
    private static final double LINE = 5.3;
    private static final double LETTERS = 92;
    private static final double ROW_LETTERS = 0.95;

    private final Map<String, Integer> pages = new HashMap<>();
    private int page = 1;
    private double left = 0;
    private double tall = PAGE;

    private Reckoned() {}

    /** By the sections' ids. */
    public static Map<String, Integer> pages(Document paper) {
        Reckoned reckoned = new Reckoned();
        boolean contents = true;
        boolean lying = false;
        for (Section section : paper.sections()) {
            if (contents && section.start() != Section.Start.FRONT) {
                reckoned.turn(PAGE);
                reckoned.take(20 + 7 * paper.sections().stream().mapToLong(each -> 1 + each.sections().size()).sum());
                contents = false;
            }
            boolean lies = section.start() == Section.Start.LYING;
            if (section.start().onNewPage() || lying) {
                reckoned.turn(lies ? LYING : PAGE);
            }
            lying = lies;
            reckoned.section(section);
        }
        return reckoned.pages;
    }

    private void turn(double height) {
        page++;
        tall = height;
        left = height;
    }

    private void take(double height) {
        while (height > left) {
            height -= Math.max(left, 1);
            turn(tall);
        }
        left -= height;
    }

    private void section(Section section) {
        double first = section.blocks().stream().limit(1).mapToDouble(Reckoned::least).sum();
        if (left < 16 + first) {
            turn(tall);
        }
        pages.put(section.id(), page);
        take(16);
        section.blocks().forEach(block -> take(height(block)));
        section.sections().forEach(this::section);
    }

    private static double least(Block block) {
        return block instanceof Block.Figure ? height(block) : Math.min(height(block), 25);
    }

    private static double height(Block block) {
        return switch (block) {
            case Block.Paragraph(Line line) -> lines(line) * LINE + 3;
            case Block.Lead(Line line) -> lines(line) * LINE * 1.2 + 5;
            case Block.Note(Line line) -> lines(line) * LINE + 8;
            case Block.Missing(Line line) -> lines(line) * LINE + 4;
            case Block.Listing listing -> items(listing);
            case Block.Facts(List<Fact> facts) -> facts.size() * LINE + 3;
            case Block.TableBlock(Table table) -> table(table);
            case Block.Bars bars -> table(bars.table());
            case Block.Bands bands -> table(bands.table()) + 12;
            case Block.Tally tally -> 36;
            case Block.Caption(Line line) -> lines(line) * LINE;
            case Block.Figure figure -> 166.0 * figure.drawing().height() / figure.drawing().width() + 14 + table(figure.twin());
            case Block.Sign sign -> 14;
            case Block.Code code -> 40;
        };
    }

    private static double items(Block.Listing listing) {
        return listing.items().stream().mapToDouble(item -> lines(item.line()) * LINE + 1 + item.under().stream().mapToDouble(Reckoned::items).sum()).sum();
    }

    private static double lines(Line line) {
        return Math.ceil(Math.max(1, line.plain().length()) / LETTERS);
    }

    private static double table(Table table) {
        double total = table.columns().stream().mapToInt(Table.Column::share).sum();
        return 16 + table.rows().stream().mapToDouble(row -> {
            double lines = 1;
            for (int at = 0; at < row.cells().size(); at++) {
                double share = row.kind().saysOneThing() ? 95 : table.columns().get(at).share() * 100 / total;
                lines = Math.max(lines, Math.ceil(row.cells().get(at).plain().length() / Math.max(4, share * ROW_LETTERS)));
            }
            return lines * 4.6 + 3;
        }).sum();
    }
}
