package no.samspill.worksheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.kernel.Words;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.Plan;
import no.samspill.wording.Attractiveness;
import no.samspill.wording.Chip;
import no.samspill.wording.Funding;
import no.samspill.wording.Responsibility;
import no.samspill.wording.Schedule;
import no.samspill.wording.Spoken;
import no.samspill.wording.Status;
import no.samspill.wording.Worded;
import org.jspecify.annotations.Nullable;

/**
 * The columns that a plan needs as a sheet. The working sheet's own six are always there, so that a later column with a
 * heading of the same meaning is not taken for the field; one with the same heading says that it is the sheet’s own, and is read back under its name.
 *
 * @param onlyArea the plan's only focus area, whose title stands over its rows as in the working sheet; else null
 * @param fields the fields with a column of their own, after label and title
 * @param others headings of columns that Samspill has no name for
 */
record SheetLayout(@Nullable Element onlyArea, List<Field> fields, List<String> others, Words words) {
    private static final double LINE = 15;
    /** As tall as a row can be. */
    static final double TALLEST = 405;
    /** Words end before the line does. */
    private static final double WRAPPED = 0.9;

    /** How far measures have come is not in the working sheet; it gets a column where somebody has said so. */
    private static final Set<Field> ALWAYS = Field.UNDERSTOOD.stream().filter(field -> !field.equals(Field.STATUS)).collect(Collectors.toUnmodifiableSet());

    static SheetLayout of(Plan plan, Words words) {
        Set<String> others = new LinkedHashSet<>();
        Set<Field> used = new LinkedHashSet<>();
        plan.walk().forEach(element -> {
            others.addAll(element.other().keySet());
            used.addAll(element.words().keySet());
        });
        Headings known = new Headings();
        others.stream().map(known::find).filter(Objects::nonNull).map(heading -> heading.meaning().field).filter(Objects::nonNull).forEach(used::add);
        List<Field> fields = Stream.concat(Field.UNDERSTOOD.stream(), Stream.of(Field.TEXT, Field.EXAMPLE))
                .filter(field -> ALWAYS.contains(field) || used.contains(field))
                .toList();
        return new SheetLayout(onlyArea(plan, known), fields, List.copyOf(others), words);
    }

    private static @Nullable Element onlyArea(Plan plan, Headings known) {
        if (plan.elements().size() != 1) {
            return null;
        }
        Element top = plan.elements().getFirst();
        boolean plain = known.find(top.title()) == null && new LabelReader().read(top.title()) == null;
        boolean bare = top.equals(Element.titled(top.id(), top.kind(), top.title()).with(top.elements()));
        return top.kind() == Kind.FOCUS_AREA && bare && plain && !top.elements().isEmpty() && !top.title().isBlank()
                ? top
                : null;
    }

    List<String> headings() {
        List<String> headings = new ArrayList<>();
        headings.add(words.get(onlyArea == null ? "called.label" : "sheet.column.AREA"));
        headings.add(onlyArea == null ? Field.TITLE.called(words) : onlyArea.title());
        fields.forEach(field -> headings.add(field.called(words)));
        Set<String> taken = headings.stream().map(PlainForm::of).collect(Collectors.toSet());
        others.forEach(other -> headings.add(taken.contains(PlainForm.of(other)) ? QuietMarks.withMore(other, " (" + words.get("sheet.own") + ")") : other));
        return headings;
    }

    /** Column to text, for what the element says. */
    Map<Integer, String> cells(Element element) {
        Map<Integer, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            String said = said(element, fields.get(i));
            if (said != null) {
                cells.put(2 + i, said);
            }
        }
        for (int i = 0; i < others.size(); i++) {
            String said = element.other().get(others.get(i));
            if (said != null) {
                cells.put(2 + fields.size() + i, said);
            }
        }
        return cells;
    }

    private @Nullable String said(Element element, Field field) {
        if (field.equals(Field.TEXT)) {
            return element.text() == null ? null : SheetText.write(element.text());
        }
        if (field.equals(Field.EXAMPLE)) {
            return element.example() ? words.get("sheet.yes") : null;
        }
        return element.words().get(field);
    }

    /** What a column holds; null where it is no field of the plan's own. */
    @Nullable Field field(int column) {
        return column < 2 || column >= 2 + fields.size() ? null : fields.get(column - 2);
    }

    /** Whether the words in the column leave something unsettled, so that they are framed by a broken line. */
    boolean unsettled(Element element, int column) {
        Field field = field(column);
        return field != null && element.meant().get(field) instanceof Worded worded && switch (worded) {
            case Schedule schedule -> schedule.period() == null || schedule.period().tentative();
            case Funding funding -> funding.tentative();
            case Responsibility responsibility -> responsibility.tentative();
            case Attractiveness attractiveness -> attractiveness.tentative();
            case Status status -> status.state() == null && !status.silent();
        };
    }

    /** What is understood of the words in a column, in the words of our pages; "–" where nothing is. */
    String understood(Element element, int column) {
        Field field = field(column);
        String said = field != null && element.meant().get(field) instanceof Worded worded
                ? new Spoken(words.language()).say(worded).stream().map(Chip::text).collect(Collectors.joining(" · "))
                : "";
        return said.isEmpty() ? "–" : said;
    }

    /** In points, for what stands in the row: programs that open it do not work it out themselves. */
    double height(Map<Integer, String> cells) {
        Map<Integer, Double> widths = widths();
        int most = 1;
        for (Map.Entry<Integer, String> cell : cells.entrySet()) {
            double width = widths.getOrDefault(cell.getKey(), 22.0);
            most = Math.max(most, lines(cell.getValue(), width));
        }
        return height(most);
    }

    /** How many lines some words take in a column of so many characters. */
    static int lines(String text, double width) {
        double room = Math.max(1, width * WRAPPED);
        return QuietMarks.visible(text).lines().mapToInt(line -> Math.max(1, (int) Math.ceil(line.codePointCount(0, line.length()) / room))).sum();
    }

    static double height(int lines) {
        return Math.min(TALLEST, Math.max(1, lines) * LINE);
    }

    /** Column to its width in characters. */
    Map<Integer, Double> widths() {
        Map<Integer, Double> widths = new LinkedHashMap<>();
        widths.put(0, 16.0);
        widths.put(1, 46.0);
        for (int i = 0; i < fields.size() + others.size(); i++) {
            widths.put(2 + i, i < fields.size() ? width(fields.get(i)) : 20.0);
        }
        return widths;
    }

    private static double width(Field field) {
        return switch (field.key()) {
            case "text" -> 50;
            case "funding", "responsibility" -> 24;
            case "attractiveness", "status" -> 16;
            case "schedule" -> 14;
            default -> 12;
        };
    }
}
