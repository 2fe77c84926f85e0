package no.samspill.publishing.deck;

import java.util.ArrayList;
import java.util.List;
import no.samspill.kernel.Words;
import no.samspill.publishing.deck.Slide.Point;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Table;
import org.jspecify.annotations.Nullable;

/** Tables on slides: only those short enough to be read off a wall, parted where one slide has no room for all rows. */
public final class Grids {
    private static final double HEIGHT = 345;
    private static final double WIDTH = 840;
    private static final double SIZE = 20;
    private static final int MOST_SLIDES = 2;
    /** A head that stands on end, in points. */
    public static final int UPRIGHT = 112;

    private Grids() {}

    /** Whether one slide has room for all of it. @param lead what stands before it, a line each */
    public static boolean fits(Table table, List<Line> lead) {
        return pages(table, Lead.height(Lead.of(lead.stream().map(line -> new Point(Slide.Weight.PLAIN, line.plain(), null)).toList()))).size() == 1;
    }

    static boolean readable(Table table) {
        return table.columns().size() <= 4 && pages(table, 0).size() <= MOST_SLIDES;
    }

    /** @param lead what stands before it, on the first of the slides */
    static List<Slide> of(@Nullable String kicker, String title, List<Point> lead, Table table, Words words) {
        List<List<Table.Row>> pages = pages(table, Lead.height(lead));
        List<Slide> slides = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Table part = new Table(table.caption(), table.columns(), pages.get(i));
            String name = Pages.shortened(title);
            String numbered = pages.size() == 1 ? name : words.get("slides.part", name, String.valueOf(i + 1), String.valueOf(pages.size()));
            slides.add(new Slide.Grid(kicker, numbered, i == 0 ? lead : List.of(), part, Notes.rows(part)));
        }
        return slides;
    }

    /** @param above the room that something else takes on the first slide */
    private static List<List<Table.Row>> pages(Table table, double above) {
        return Even.shared(HEIGHT, most -> pages(table, above, most));
    }

    private static List<List<Table.Row>> pages(Table table, double above, double most) {
        List<List<Table.Row>> pages = new ArrayList<>();
        List<Table.Row> page = new ArrayList<>();
        double used = head(table) + above;
        for (Table.Row row : table.rows()) {
            double tall = height(table, row);
            if (used + tall > most && !page.isEmpty()) {
                pages.add(page);
                page = new ArrayList<>();
                used = head(table);
            }
            page.add(row);
            used += tall;
        }
        if (!page.isEmpty()) {
            pages.add(page);
        }
        return pages;
    }

    private static double head(Table table) {
        return table.columns().stream().anyMatch(Table.Column::upright) ? UPRIGHT : SIZE * 2;
    }

    private static double height(Table table, Table.Row row) {
        double total = table.columns().stream().mapToInt(Table.Column::share).sum();
        double lines = 1;
        if (row.kind().saysOneThing()) {
            return Math.max(1, Math.ceil(row.cells().get(row.begins()).plain().length() * SIZE * 0.52 / WIDTH)) * SIZE * 1.2 + 13;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            if (table.columns().get(i).upright()) {
                continue;
            }
            double wide = WIDTH * table.columns().get(i).share() / total - 16;
            double mine = row.cells().get(i).spans().stream().flatMap(span -> span.text().lines())
                    .mapToDouble(line -> Math.max(1, Math.ceil(line.length() * SIZE * 0.52 / wide)))
                    .sum();
            lines = Math.max(lines, mine);
        }
        return lines * SIZE * 1.2 + 13;
    }
}
