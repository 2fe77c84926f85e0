package no.samspill.worksheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samspill.wording.Status;
import no.samspill.wording.Wordings;
import no.samspill.worksheet.book.Cell;
import no.samspill.worksheet.book.Colour;
import no.samspill.worksheet.book.Hue;
import org.jspecify.annotations.Nullable;

/** What a book itself says that its colours mean: words on or beside a colour, "Grønn = ferdig". */
final class Legend {
    private static final int LONGEST = 40;
    private static final Pattern SAID = Pattern.compile("(?iu)\\s*(\\p{L}+(?: farge| lys)?)\\s*(?:=|:|\\s[-–]\\s|\\sbetyr\\s|\\ser\\s|\\smeans\\s|→)\\s*(\\S.*)");

    private final Map<Colour, String> byColour = new HashMap<>();
    private final Map<Hue, String> byHue = new HashMap<>();
    private final Set<Hue> unclear = Collections.newSetFromMap(new HashMap<>());
    private final Set<Cell> cells = Collections.newSetFromMap(new IdentityHashMap<>());
    private @Nullable Spot at;

    /** @param hue that is named, where there is no colour */
    private record Entry(@Nullable Colour colour, @Nullable Hue hue, String words, List<Cell> cells) {
        Object key() {
            return colour != null ? colour : Objects.requireNonNull(hue);
        }
    }

    /** @param wordings that know what is said of how far something has come */
    static Legend of(List<Leaf> leaves, Wordings wordings) {
        Legend legend = new Legend();
        for (Leaf leaf : leaves) {
            if (leaf.sheet().rows().stream().anyMatch(row -> !row.accents().isEmpty())) {
                legend.look(leaf, wordings);
            }
        }
        return legend;
    }

    private void look(Leaf leaf, Wordings wordings) {
        boolean named = isNamed(leaf.sheet().name());
        boolean headed = named;
        List<Entry> group = new ArrayList<>();
        Spot begins = leaf.spot();
        for (Table table : leaf.tables()) {
            int last = table.header() == null ? -1 : table.header().over().getLast().column();
            for (Line line : table.lines()) {
                List<Entry> entries = entries(line, line.cells(), named);
                if (entries.isEmpty() && last >= 0) {
                    entries = entries(line, line.cells().stream().filter(cell -> cell.column() > last).toList(), named);
                }
                if (entries.isEmpty()) {
                    take(group, headed, begins, wordings);
                    group.clear();
                    headed = named || line.cells().stream().anyMatch(cell -> isNamed(cell.text()));
                } else {
                    begins = group.isEmpty() ? leaf.spot().inRow(line.number()).at(entries.getFirst().cells().getFirst()) : begins;
                    headed |= line.cells().stream().anyMatch(cell -> isNamed(cell.text()));
                    group.addAll(entries);
                }
            }
        }
        take(group, headed, begins, wordings);
    }

    private static boolean isNamed(String text) {
        return Vocabulary.get().has("legend", PlainForm.of(text));
    }

    /** What the cells say of colours; nothing unless all of them do. */
    private static List<Entry> entries(Line line, List<Cell> cells, boolean named) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            Cell next = i + 1 < cells.size() && cells.get(i + 1).column() == cell.column() + 1 ? cells.get(i + 1) : null;
            Hue hue = Vocabulary.get().hue(PlainForm.of(cell.text()));
            Entry entry = said(cell);
            if (entry == null && hue != null && next != null) {
                entry = new Entry(null, hue, next.text().strip(), List.of(cell, next));
                i++;
            }
            entry = entry != null ? entry : coloured(line, cell);
            if (entry == null && !(isNamed(cell.text()) && (i == 0 || named))) {
                return List.of();
            }
            if (entry != null) {
                entries.add(entry);
            }
        }
        return entries.stream().map(Entry::key).distinct().count() == entries.size() ? entries : List.of();
    }

    /** "Grønn = ferdig". */
    private static @Nullable Entry said(Cell cell) {
        Matcher said = cell.text().length() > 2 * LONGEST ? null : SAID.matcher(cell.text());
        Hue hue = said != null && said.matches() ? Vocabulary.get().hue(PlainForm.of(said.group(1))) : null;
        return hue == null || said == null ? null : new Entry(null, hue, said.group(2).strip(), List.of(cell));
    }

    /** Words on a colour, or with one to the left or to the right of them. */
    private static @Nullable Entry coloured(Line line, Cell cell) {
        if (cell.text().length() > LONGEST) {
            return null;
        }
        Colour own = line.colour(cell.column());
        Colour left = own == null && cell.column() > 0 && line.at(cell.column() - 1) == null ? line.colour(cell.column() - 1) : null;
        Colour right = own == null && left == null && line.at(cell.column() + 1) == null ? line.colour(cell.column() + 1) : null;
        Colour colour = own != null ? own : left != null ? left : right;
        return colour == null ? null : new Entry(colour, null, cell.text().strip(), List.of(cell));
    }

    /** Two at least, that say different things of different colours, and are known for a legend by what they say or by what stands over them. */
    private void take(List<Entry> group, boolean headed, Spot begins, Wordings wordings) {
        Map<Object, String> words = new HashMap<>();
        for (Entry entry : group) {
            String before = words.put(entry.key(), entry.words());
            if (before != null && !before.equals(entry.words())) {
                return;
            }
        }
        boolean named = group.stream().allMatch(entry -> entry.hue() != null);
        long stands = words.values().stream().distinct().filter(each -> wordings.status(each).value().filter(Status::understood).isPresent()).count();
        if (words.size() < 2 || !headed && !named && stands < 2) {
            return;
        }
        at = at == null ? begins : at;
        for (Entry entry : group) {
            cells.addAll(entry.cells());
            if (entry.colour() != null) {
                byColour.putIfAbsent(entry.colour(), entry.words());
            }
            Hue hue = entry.colour() == null ? Objects.requireNonNull(entry.hue()) : entry.colour().hue();
            String before = byHue.putIfAbsent(hue, entry.words());
            if (before != null && !before.equals(entry.words())) {
                unclear.add(hue);
            }
        }
    }

    /** What the colour means; null where that is not said. A shade that is not shown means what the only one of its hue does. */
    @Nullable String meaning(Colour colour) {
        String exact = byColour.get(colour);
        return exact != null || unclear.contains(colour.hue()) ? exact : byHue.get(colour.hue());
    }

    boolean has(Cell cell) {
        return !cells.isEmpty() && cells.contains(cell);
    }

    /** Whether the row says nothing but what colours mean. */
    boolean isWhole(Line line) {
        return !cells.isEmpty() && cells.contains(line.cells().getLast()) && line.cells().stream().allMatch(cell -> cells.contains(cell) || isNamed(cell.text()));
    }

    /** Where it stands; null where there is none. */
    @Nullable Spot at() {
        return at;
    }
}
