package no.samspill.worksheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.samspill.kernel.Words;
import no.samspill.plan.Element;
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
record SheetLayout(@Nullable Element onlyArea, List<Meaning> fields, List<String> others, Words words) {

    static SheetLayout of(Plan plan, Words words) {
        Set<String> others = new LinkedHashSet<>();
        Set<Meaning> used = EnumSet.of(Meaning.SCHEDULE, Meaning.FUNDING, Meaning.RESPONSIBILITY, Meaning.ATTRACTIVENESS);
        plan.walk().forEach(element -> {
            others.addAll(element.other().keySet());
            use(used, Meaning.STATUS, element.status() != null);
            use(used, Meaning.TEXT, element.text() != null);
            use(used, Meaning.EXAMPLE, element.example());
        });
        Headings known = new Headings();
        others.forEach(heading -> {
            Heading found = known.find(heading);
            use(used, Meaning.STATUS, found != null && found.meaning() == Meaning.STATUS);
            use(used, Meaning.TEXT, found != null && found.meaning() == Meaning.TEXT);
            use(used, Meaning.EXAMPLE, found != null && found.meaning() == Meaning.EXAMPLE);
        });
        return new SheetLayout(onlyArea(plan, known), List.copyOf(used), List.copyOf(others), words);
    }

    private static void use(Set<Meaning> used, Meaning meaning, boolean needed) {
        if (needed) {
            used.add(meaning);
        }
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
        headings.add(words.get(onlyArea == null ? "sheet.column.RANK" : "sheet.column.AREA"));
        headings.add(onlyArea == null ? words.get("sheet.column.TITLE") : onlyArea.title());
        fields.forEach(field -> headings.add(words.get("sheet.column." + field)));
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

    private @Nullable String said(Element element, Meaning field) {
        return switch (field) {
            case SCHEDULE -> element.schedule() == null ? null : element.schedule().written();
            case FUNDING -> element.funding() == null ? null : element.funding().written();
            case RESPONSIBILITY -> element.responsibility() == null ? null : element.responsibility().written();
            case ATTRACTIVENESS -> element.attractiveness() == null ? null : element.attractiveness().written();
            case STATUS -> element.status() == null ? null : element.status().written();
            case TEXT -> element.text() == null ? null : SheetText.write(element.text());
            case EXAMPLE -> element.example() ? words.get("sheet.yes") : null;
            default -> throw new IllegalStateException(field + " has no column of its own");
        };
    }

    /** Column to its width in characters. */
    Map<Integer, Double> widths() {
        Map<Integer, Double> widths = new LinkedHashMap<>();
        widths.put(0, 16.0);
        widths.put(1, 56.0);
        for (int i = 0; i < fields.size() + others.size(); i++) {
            boolean wide = i < fields.size() && fields.get(i) == Meaning.TEXT;
            widths.put(2 + i, wide ? 60.0 : 22.0);
        }
        return widths;
    }
}
