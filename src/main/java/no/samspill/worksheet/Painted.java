package no.samspill.worksheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.wording.Status;
import no.samspill.worksheet.book.Accent;
import no.samspill.worksheet.book.Cell;
import no.samspill.worksheet.book.Colour;
import no.samspill.worksheet.book.Hue;
import org.jspecify.annotations.Nullable;

/** Cells of one table that say something by their colour alone: a bar below times, a light below "Status", a whole row. */
final class Painted {
    private final Desk desk;
    private final Spot sheet;
    private final Columns columns;
    private final int titles;
    private final Map<Integer, Meaning> tellings = new HashMap<>();
    private final Map<Integer, Map<Colour, String>> own = new HashMap<>();
    private boolean rows;

    private Painted(Desk desk, Spot sheet, Columns columns) {
        this.desk = desk;
        this.sheet = sheet;
        this.columns = columns;
        this.titles = columns.firstTitle();
    }

    /** What is coloured in one column where nothing is written. */
    private static final class Found {
        int rows;
        final Set<Colour> colours = new HashSet<>();
        Spot first = new Spot(0, "", 1, 0);
    }

    /** Null in a table without colours. */
    static @Nullable Painted of(Desk desk, Spot sheet, Columns columns, List<Line> lines) {
        if (columns.header() == null || lines.stream().allMatch(line -> line.accents().isEmpty())) {
            return null;
        }
        Painted painted = new Painted(desk, sheet, columns);
        painted.look(lines.stream().filter(line -> line.at(painted.titles) != null && !desk.colours().legend().isWhole(line)).toList());
        return painted;
    }

    private void look(List<Line> lines) {
        int last = Objects.requireNonNull(columns.header()).over().getLast().column();
        Map<Integer, Found> found = new TreeMap<>();
        Set<Integer> written = new HashSet<>();
        for (Line line : lines) {
            line.cells().forEach(cell -> written.add(cell.column()));
            Colour ground = line.colour(titles);
            for (Accent accent : line.accents()) {
                Colour colour = accent.look().colour();
                for (int column = Math.max(accent.first(), titles + 1); colour != null && !colour.equals(ground) && column <= Math.min(accent.last(), last); column++) {
                    if (isEmpty(line, column)) {
                        Found one = found.computeIfAbsent(column, any -> new Found());
                        one.first = one.rows++ == 0 ? spot(line, column) : one.first;
                        one.colours.add(colour);
                    } else if (columns.at(column).is(Meaning.STATUS)) {
                        own.computeIfAbsent(column, any -> new HashMap<>()).merge(colour, line.at(column) instanceof Cell cell ? cell.text().strip() : "", (a, b) -> a.equals(b) ? a : "");
                    }
                }
            }
        }
        found.forEach((column, one) -> {
            boolean ground = one.colours.size() == 1 && one.rows == lines.size() && lines.size() > 2;
            if (!ground) {
                take(column, one, written.contains(column));
            }
        });
        Column status = columns.find(Meaning.STATUS);
        rows = !tellings.containsValue(Meaning.STATUS) && (status == null || !written.contains(status.index())) && areLights(lines);
    }

    private void take(int index, Found found, boolean written) {
        Column column = columns.at(index);
        boolean light = !written && (!column.named() && hues(found.colours).size() > 1 || Vocabulary.get().has("colour heading", PlainForm.of(column.heading())));
        if (column.is(Meaning.OTHER) && !written && column.named() && columns.find(Meaning.RESPONSIBILITY) == null && new Guesses(desk.wordings(), desk.account()).isParty(column.heading())) {
            columns.guess(index, Meaning.PARTY);
            tellings.put(index, Meaning.PARTY);
        } else if (column.is(Meaning.SLOT) || column.is(Meaning.PARTY) || column.is(Meaning.STATUS)) {
            tellings.put(index, column.meaning());
        } else if ((column.is(Meaning.OTHER) || column.is(Meaning.SCHEDULE)) && light && !tellings.containsValue(Meaning.STATUS) && columns.find(Meaning.STATUS) == null) {
            tellings.put(index, Meaning.STATUS);
        } else if (!written || hues(found.colours).size() > 1) {
            desk.colours().other(column.heading(), found.first);
        }
    }

    private static Set<Hue> hues(Set<Colour> colours) {
        Set<Hue> hues = new HashSet<>();
        colours.forEach(colour -> hues.add(colour.hue()));
        return hues;
    }

    /** Whether the titles' colours are those of a traffic light, or of the legend, and do not just follow how the rows stand. */
    private boolean areLights(List<Line> lines) {
        List<Colour> colours = new ArrayList<>();
        Set<Colour> all = new HashSet<>();
        int runs = 0;
        for (Line line : lines) {
            Colour colour = line.isLone() ? null : line.colour(titles);
            if (colour != null) {
                runs += colours.isEmpty() || !colours.getLast().equals(colour) ? 1 : 0;
                colours.add(colour);
                all.add(colour);
            }
        }
        Set<Hue> hues = hues(all);
        boolean light = hues.contains(Hue.RED) && (hues.contains(Hue.GREEN) || hues.contains(Hue.YELLOW));
        boolean told = all.size() > 1 && all.stream().allMatch(colour -> desk.colours().legend().meaning(colour) != null);
        boolean parts = runs == all.size() && colours.size() > 2 * runs;
        return (light || told) && !parts;
    }

    /** What the row's colours say of the element that it begins. */
    void tell(Draft draft, Line line) {
        if (draft.kind != Kind.MEASURE) {
            return;
        }
        Colour ground = line.colour(titles);
        for (Accent accent : line.accents()) {
            Colour colour = accent.look().colour();
            for (int column = accent.first(); colour != null && !colour.equals(ground) && column <= accent.last(); column++) {
                Meaning meaning = tellings.get(column);
                if (meaning != null && isEmpty(line, column)) {
                    tell(draft, meaning, column, colour, spot(line, column));
                }
            }
        }
        if (rows && ground != null && !line.isLone()) {
            status(draft, desk.colours().status(ground, null, null, spot(line, titles)), null, spot(line, titles));
        }
    }

    private void tell(Draft draft, Meaning meaning, int index, Colour colour, Spot spot) {
        Column column = columns.at(index);
        if (meaning == Meaning.STATUS) {
            String beside = own.getOrDefault(index, Map.of()).get(colour);
            status(draft, desk.colours().status(colour, beside == null || beside.isEmpty() ? null : beside, column.named() ? column.heading() : null, spot), column.heading(), spot);
            return;
        }
        desk.colours().time(column.heading(), spot);
        if (!desk.colours().read()) {
            return;
        }
        if (meaning == Meaning.SLOT) {
            draft.crosses().slot(Objects.requireNonNull(column.slot()), true, spot);
        } else {
            draft.crosses().party(column.heading(), true, spot);
        }
    }

    /** What says nothing of how far it has come is kept by the heading. */
    private void status(Draft draft, @Nullable String words, @Nullable String heading, Spot spot) {
        if (words != null) {
            boolean named = heading != null && new Headings().find(heading) instanceof Heading known && known.meaning() == Meaning.STATUS;
            boolean understood = !draft.hasTold(Field.STATUS) && (named || desk.wordings().status(words).value().filter(Status::understood).isPresent());
            draft.tell(understood ? Field.STATUS : Field.other(heading == null || heading.isBlank() ? "Farge" : heading), words, spot);
        }
    }

    private static boolean isEmpty(Line line, int column) {
        return line.at(column) == null && line.reachingAt(column) == null;
    }

    private Spot spot(Line line, int column) {
        return new Spot(sheet.sheet(), sheet.name(), line.number(), column);
    }
}
