package no.samspill.worksheet.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.samspill.kernel.Words;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanView;
import no.samspill.plan.table.Column;
import no.samspill.plan.table.Columns;
import no.samspill.plan.table.Spots;
import no.samspill.worksheet.book.Cell;
import no.samspill.worksheet.book.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.util.DigestUtils;

/**
 * What pasting would do.
 *
 * @param changes all of it
 * @param rows the new rows, each with its level and its cells; empty where cells are written over
 * @param cells the cells written over; empty where rows are new
 * @param leftOut what the clip says that finds no place
 */
public record Pasted(List<Change> changes, List<NewRow> rows, List<Over> cells, List<String> leftOut) {

    /** @param depth from 0 */
    public record NewRow(Kind kind, int depth, String title, List<String> said) {}

    public record Over(String row, String column, @Nullable String from, String to) {}

    /** The clip as new rows, next after {@code near}. */
    static Pasted rows(Clip clip, PlanView view, @Nullable ElementId near, Words words) {
        if (clip.reading().plan().elements().isEmpty()) {
            return plainly(clip, view, near, words);
        }
        List<Change> changes = new ArrayList<>();
        List<NewRow> rows = new ArrayList<>();
        Spots spots = new Spots(view.plan());
        Kind before = null;
        Spots.Spot spot = new Spots.Spot(null, 0);
        for (Element top : clip.reading().plan().elements()) {
            spot = top.kind() == before ? new Spots.Spot(spot.under(), spot.at() + 1) : spots.after(near, top.kind());
            before = top.kind();
            add(top, spot.under(), spot.at(), 0, changes, rows);
        }
        return new Pasted(changes, rows, List.of(), clip.reading().notes().stream().map(note -> note.text()).toList());
    }

    /** Where nothing is known of the clip but that it is rows: each is one of the level it is pasted at, its cells in the table's own columns. */
    private static Pasted plainly(Clip clip, PlanView view, @Nullable ElementId near, Words words) {
        List<Column> columns = Columns.of(view, words);
        Kind kind = view.plan().walk().filter(row -> row.id().equals(near)).map(Element::kind).findFirst().orElse(Kind.MEASURE);
        Spots.Spot spot = new Spots(view.plan()).after(near, kind);
        List<Change> changes = new ArrayList<>();
        List<NewRow> rows = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (Row row : clip.rows()) {
            ElementId id = new ElementId(UUID.randomUUID());
            changes.add(kind.add(id, spot.under(), spot.at() + rows.size()));
            List<String> said = new ArrayList<>();
            for (Cell cell : row.cells()) {
                if (cell.column() < columns.size()) {
                    changes.add(columns.get(cell.column()).field().put(id, null, cell.text()));
                    said.add(cell.text());
                } else {
                    leftOut.add(cell.text());
                }
            }
            boolean titled = row.cells().getFirst().column() == 0;
            rows.add(new NewRow(kind, 0, titled ? said.getFirst() : "", said.subList(titled ? 1 : 0, said.size())));
        }
        return new Pasted(changes, rows, List.of(), leftOut);
    }

    private static void add(Element row, @Nullable ElementId under, int at, int depth, List<Change> changes, List<NewRow> rows) {
        ElementId id = new ElementId(UUID.randomUUID());
        changes.add(row.kind().add(id, under, at));
        row.words().forEach((field, words) -> changes.add(field.put(id, null, words)));
        rows.add(new NewRow(
                row.kind(), depth, row.title(),
                row.words().entrySet().stream().filter(said -> !said.getKey().equals(Field.TITLE) && !said.getKey().equals(Field.EXAMPLE)).map(said -> said.getValue()).toList()));
        for (int inner = 0; inner < row.elements().size(); inner++) {
            add(row.elements().get(inner), id, inner, depth + 1, changes, rows);
        }
    }

    /**
     * The clip written over what stands, from a cell on to the right and down. Empty cells of the clip leave what stands.
     *
     * @param onward past the rows beside the first one, whatever comes then in the plan; otherwise only its neighbours of the same level
     */
    static Pasted cells(Clip clip, PlanView view, @Nullable ElementId from, Field field, boolean onward, Words words) {
        List<Column> columns = Columns.of(view, words);
        List<Element> rows = below(view, from, onward);
        int left = columns.stream().map(Column::field).toList().indexOf(field);
        // The level is no words for a cell: what stands beside it is the title.
        int levels = clip.saysLevels() && field.equals(Field.TITLE) ? 1 : 0;
        List<Change> changes = new ArrayList<>();
        List<Over> over = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        int top = clip.rows().getFirst().number();
        for (Row row : clip.rows()) {
            for (Cell cell : row.cells()) {
                int down = row.number() - top;
                int across = left + cell.column() - levels;
                if (cell.column() < levels) {
                    continue;
                }
                if (left < 0 || down >= rows.size() || across >= columns.size()) {
                    leftOut.add(cell.text());
                } else {
                    Element target = rows.get(down);
                    Column column = columns.get(across);
                    String stands = view.words(target.id(), column.field()).orElse(null);
                    if (!Objects.equals(stands, cell.text())) {
                        changes.add(column.field().put(target.id(), stands, cell.text()));
                        over.add(new Over(view.called(target, words), column.heading(), stands, cell.text()));
                    }
                }
            }
        }
        return new Pasted(changes, List.of(), over, leftOut);
    }

    /** The row itself and those that come after it: all of the plan's, or its neighbours of the same level. */
    private static List<Element> below(PlanView view, @Nullable ElementId from, boolean onward) {
        List<Element> all = view.plan().walk().toList();
        Element first = all.stream().filter(row -> row.id().equals(from)).findFirst().orElse(null);
        if (first == null) {
            return List.of();
        }
        List<Element> beside = all.stream().map(Element::elements).filter(inner -> inner.contains(first)).findFirst().orElse(view.plan().elements());
        List<Element> rows = onward ? all : beside.stream().filter(row -> row.kind() == first.kind()).toList();
        return rows.subList(rows.indexOf(first), rows.size());
    }

    /** The same for the same plan and clip: so that what is taken in is what was shown. */
    public String shownMark() {
        return DigestUtils.md5DigestAsHex(List.of(rows, cells, leftOut).toString().getBytes(StandardCharsets.UTF_8));
    }
}
