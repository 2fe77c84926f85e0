package no.samspill.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.samspill.kernel.Stopping;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.wording.Severity;
import no.samspill.wording.Status;
import no.samspill.worksheet.book.Cell;
import no.samspill.worksheet.book.CellKind;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one table, whatever its shape. */
final class TableReader {
    private static final int LONGEST_LONE_TITLE = 120;
    private static final int NAMED = 6;

    private final Desk desk;
    private final Spot sheet;
    private final Columns columns;
    private final Turning turning;
    private final List<Line> lines;
    private final CellPlacer placer;
    private final Sections sections;
    private final Parts parts;
    private final @Nullable Painted painted;
    private final Answered answered;
    private final List<Part> named = new ArrayList<>();
    private boolean aside;
    private int nextOpening = -1;

    /** A row that names a part of the table. */
    private record Part(Line line, Opening opening) {}

    /** @param sections knows rows that name a part of the sheet @param painted knows what colours tell; null where there are none @param answered knows what a person has said of rows */
    TableReader(Desk desk, Spot sheet, Columns columns, Turning turning, List<Line> lines, Sections sections, @Nullable Painted painted, Answered answered) {
        this.desk = desk;
        this.sheet = sheet;
        this.columns = columns;
        this.turning = turning;
        this.lines = lines;
        this.sections = sections;
        this.placer = new CellPlacer(columns, desk);
        this.parts = new Parts(desk, columns, turning, lines);
        this.painted = painted;
        this.answered = answered;
    }

    void read() {
        for (int at = 0; at < lines.size(); at++) {
            Stopping.check();
            Line line = lines.get(at);
            RowChoice said = answered.find(line);
            Kind part = said == null ? parts.kind(line) : null;
            if (said != null) {
                said(line, said);
            } else if (part != null) {
                part(line, new Opening(part, line.first().text().strip(), line.first(), List.of(), null, true));
            } else if (desk.colours().legend().isWhole(line)) {
                line.cells().forEach(cell -> desk.asides().note(sheet.inRow(line.number()).at(cell), cell));
            } else if (!closes(line)) {
                List<Opening> openings = openings(line);
                if (openings.isEmpty()) {
                    unnamed(at);
                } else {
                    open(line, openings);
                }
            }
        }
        tellParts();
        answered.tell();
    }

    private void said(Line line, RowChoice choice) {
        settle();
        if (choice.as().kind == null) {
            answered.take(line, choice.as(), placer);
        } else {
            open(line, answered.openings(line, choice, choice.as().kind, read(line)));
            Draft own = desk.tree().last();
            if (own != null) {
                own.said = true;
            }
        }
    }

    private void part(Line line, Opening section) {
        open(line, List.of(section));
        named.add(new Part(line, section));
    }

    /** Asked once for all that are read as the same. */
    private void tellParts() {
        for (Kind kind : Kind.values()) {
            List<Part> alike = named.stream().filter(part -> part.opening.kind() == kind).toList();
            if (alike.isEmpty()) {
                continue;
            }
            Part first = alike.getFirst();
            boolean one = alike.size() == 1;
            String some = alike.stream().limit(NAMED).map(part -> "«" + part.opening.title() + "»").collect(Collectors.joining(", ")) + (alike.size() > NAMED ? " …" : "");
            Spot spot = sheet.inRow(first.line.number()).at(first.line.first());
            String code = one ? "section-row" : "section-rows";
            alike.forEach(part -> desk.account().asks(spot, code, part.line.number(), RowChoice.As.of(kind), part.opening.title()));
            desk.account().find(spot, Severity.QUESTION, code,
                    alike.stream().map(part -> part.line.first().text()).collect(Collectors.joining("\n")), one ? first.opening.title() : some, "sheet.kind." + kind, String.valueOf(alike.size()));
        }
    }

    private boolean closes(Line line) {
        Label label = desk.labels().read(line.first().text());
        if (label == null || !label.closes()) {
            return false;
        }
        desk.tree().close(desk.levels().kind(label.level()));
        Spot row = sheet.inRow(line.number());
        for (Cell cell : line.cells()) {
            desk.account().found(row.at(cell), Severity.NOTE, "level-closed", cell, cell.text());
        }
        return true;
    }

    /** What the row begins; nothing when it is a remark or a sum that only stands where titles do. */
    private List<Opening> openings(Line line) {
        RowChoice said = answered.find(line);
        if (said != null) {
            return said.as().kind == null ? List.of() : read(line);
        }
        return read(line);
    }

    private List<Opening> read(Line line) {
        List<Opening> openings = turning.openings(line);
        if (openings.isEmpty() || turning instanceof LabelledRows) {
            return openings.isEmpty() ? sections.labelled(line, columns, line == lines.getLast()) : openings;
        }
        List<Opening> section = sections.labelled(line, columns, line == lines.getLast());
        if (!section.isEmpty()) {
            return section;
        }
        boolean sum = line.cells().stream()
                .filter(cell -> cell.kind() == CellKind.TEXT)
                .limit(1)
                .anyMatch(cell -> desk.asides().isSum(cell.text()));
        boolean remark = line.isLone() && (line.spanning() || desk.asides().isRemark(line.first().text()) || Crosses.sure(line.first().text()) != null);
        boolean ofPlan = (line.isLone() || columns.header() == null) && Asides.isOfPlan(line);
        return sum || remark || ofPlan ? List.of() : openings;
    }

    private void open(Line line, List<Opening> openings) {
        settle();
        Spot row = sheet.inRow(line.number());
        List<Draft> drafts = new ArrayList<>(openings.size());
        for (Opening opening : openings) {
            Cell titleCell = opening.titleCell();
            Cell named = titleCell != null ? titleCell : opening.names().getFirst();
            drafts.add(desk.tree().open(opening, row.at(named)));
        }
        Draft own = drafts.getLast();
        own.asked = columns.asks();
        for (Cell cell : line.cells()) {
            if (desk.colours().legend().has(cell)) {
                desk.account().noted(row.at(cell), cell);
            } else if (!spend(cell, openings, drafts, row)) {
                placer.put(own, cell, row.at(cell));
            }
        }
        if (painted != null) {
            painted.tell(own, line);
        }
        for (Cell cell : line.reaching()) {
            placer.share(own, cell, row.at(cell));
        }
    }

    private boolean spend(Cell cell, List<Opening> openings, List<Draft> drafts, Spot row) {
        for (int i = 0; i < openings.size(); i++) {
            Opening opening = openings.get(i);
            if (opening.names().contains(cell)) {
                Column column = columns.at(cell.column());
                desk.labelNotes().add(row.at(cell), cell, drafts.get(i), opening, column.is(Meaning.NUMBER) && column.named() ? column.heading() : null);
            }
            if (cell == opening.titleCell()) {
                desk.account().said(row.at(cell), drafts.get(i).id, Field.TITLE);
                if (!opening.title().equals(drafts.get(i).title)) {
                    desk.account().findOnce(row.at(cell), Severity.NOTE, "title-joined", cell.text(), cell.text(), drafts.get(i).title);
                }
                return true;
            }
            if (opening.names().contains(cell)) {
                desk.account().labelled(row.at(cell), drafts.get(i).id);
                return true;
            }
        }
        return false;
    }

    private void unnamed(int at) {
        Line line = lines.get(at);
        Opening section = sections.unlabelled(lines, at, columns, this::begins);
        if (section != null) {
            part(line, section);
            return;
        }
        Opening reached = titled(line);
        if (reached != null) {
            settle();
            open(line, List.of(reached));
            labelMissing(line, reached);
            return;
        }
        Draft last = desk.tree().last();
        boolean trailing = (line.gap() || aside) && !begins(at + 1);
        boolean remark = line.cells().stream().anyMatch(cell -> desk.asides().isRemark(cell.text()))
                || Asides.isOfPlan(line) || desk.asides().isSum(line.first().text());
        if (last == null || remark || trailing || (aside && !line.gap())) {
            desk.asides().take(line, sheet.inRow(line.number()), last == null);
            aside = true;
            return;
        }
        settle();
        Opening forgotten = forgotten(line);
        if (forgotten != null) {
            open(line, List.of(forgotten));
            labelMissing(line, forgotten);
        } else {
            goOn(line, last);
        }
    }

    private void labelMissing(Line line, Opening opening) {
        Spot spot = sheet.inRow(line.number()).at(line.first());
        desk.account().asks(spot, "label-missing", line.number(), RowChoice.As.of(opening.kind()), opening.title());
        desk.account().find(spot, Severity.QUESTION, "label-missing", opening.title(), opening.title());
    }

    /** A row that the numbering does not reach, with words where titles stand: no row of a table falls out. Prose alone goes on about the row above. */
    private @Nullable Opening titled(Line line) {
        Cell title = turning instanceof NumberedOutline && columns.header() != null ? turning.title(line) : null;
        if (title == null || !isNamedForTitles(columns.at(title.column()))) {
            return null;
        }
        boolean prose = line.isLone() && title.text().length() > LONGEST_LONE_TITLE;
        boolean sum = line.cells().stream().filter(cell -> cell.kind() == CellKind.TEXT).limit(1).anyMatch(cell -> desk.asides().isSum(cell.text()));
        boolean other = prose || sum || line.isLone() && Asides.isOfPlan(line) || desk.asides().isRemark(title.text());
        return other ? null : new Opening(Kind.MEASURE, title.text().strip(), title, List.of(), null, false);
    }

    private static boolean isNamedForTitles(Column column) {
        return column.named() && (column.is(Meaning.LEVEL) || column.is(Meaning.TITLE));
    }

    private void settle() {
        desk.asides().settle();
        aside = false;
    }

    /** Whether a row from here on begins an element. */
    private boolean begins(int from) {
        if (nextOpening < from) {
            nextOpening = from;
            while (nextOpening < lines.size() && openings(lines.get(nextOpening)).isEmpty()) {
                nextOpening++;
            }
        }
        return nextOpening < lines.size();
    }

    /** A row with a title and a field that can be understood lacks only its label. */
    private @Nullable Opening forgotten(Line line) {
        Cell title = turning.title(line);
        if (title == null || line.isLone()) {
            return null;
        }
        boolean understood = line.cells().stream().anyMatch(cell -> cell != title && isUnderstood(cell));
        return understood
                ? new Opening(Kind.MEASURE, title.text().strip(), title, List.of(), null, false)
                : null;
    }

    private boolean isUnderstood(Cell cell) {
        return switch (columns.at(cell.column()).meaning()) {
            case SCHEDULE -> desk.wordings().schedule(cell.text()).value().period() != null;
            case RESPONSIBILITY -> !desk.wordings().responsibility(cell.text()).value().parties().isEmpty();
            case ATTRACTIVENESS -> !desk.wordings().attractiveness(cell.text()).value().values().isEmpty();
            case STATUS -> desk.wordings().status(cell.text()).value().filter(Status::understood).isPresent();
            default -> false;
        };
    }

    /** The row goes on about the one above: its title is text, its fields are more of the same. A number of its own makes that doubtful. */
    private void goOn(Line line, Draft last) {
        Spot row = sheet.inRow(line.number());
        Cell title = turning.title(line);
        Column numbers = columns.find(Meaning.NUMBER);
        Cell number = numbers == null ? null : line.at(numbers.index());
        if (number != null) {
            desk.account().asks(row.at(number), "number-joined", line.number(), RowChoice.As.ABOVE, "");
            desk.account().find(row.at(number), Severity.QUESTION, "number-joined", number.text(), number.text(), last.title);
        }
        for (Cell cell : line.cells()) {
            Spot spot = row.at(cell);
            if (cell == title || (columns.header() == null && cell == line.first())) {
                last.tell(Field.TEXT, cell.text(), spot);
                desk.account().said(spot, last.id, Field.TEXT);
            } else {
                placer.put(last, cell, spot);
            }
        }
    }
}
