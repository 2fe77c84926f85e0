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
import org.jspecify.annotations.Nullable;

/**
 * The columns that a plan needs as a sheet. The working sheet's own six are always there, so that a later column with a
 * heading of the same meaning is not taken for the field.
 *
 * @param onlyArea the plan's only focus area, whose title stands over its rows as in the working sheet; else null
 * @param fields the fields with a column of their own, after label and title
 * @param others headings of columns that Samspill has no name for
 */
record SheetLayout(@Nullable Element onlyArea, List<Field> fields, List<String> others, Words words) {
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
        headings.addAll(others);
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

    /** Column to its width in characters. */
    Map<Integer, Double> widths() {
        Map<Integer, Double> widths = new LinkedHashMap<>();
        widths.put(0, 16.0);
        widths.put(1, 56.0);
        for (int i = 0; i < fields.size() + others.size(); i++) {
            boolean wide = i < fields.size() && fields.get(i).equals(Field.TEXT);
            widths.put(2 + i, wide ? 60.0 : 22.0);
        }
        return widths;
    }
}
