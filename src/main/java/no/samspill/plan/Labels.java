package no.samspill.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import org.jspecify.annotations.Nullable;

/** What each row of one plan is called, counted from where it stands, so that a moved row is called anew. */
public final class Labels {
    private final Map<ElementId, Label> labels = new HashMap<>();
    private final Map<ElementId, String> marks;

    /** @param mark of the area it stands in; null where its number needs none */
    private record Label(String own, String full, @Nullable String mark) {}

    private Labels(Map<ElementId, String> marks) {
        this.marks = marks;
    }

    public static Labels of(Plan plan) {
        Labels labels = new Labels(AreaMarks.of(plan));
        int[] counts = new int[2];
        for (Element top : plan.elements()) {
            String mark = labels.marks.get(top.id());
            switch (plan.numbering()) {
                case LETTERED -> {
                    labels.letter(List.of(top), "", counts, mark);
                    if (top.kind() == Kind.FOCUS_AREA) {
                        labels.letter(top.elements(), "", new int[2], mark);
                    }
                }
                case OUTLINE -> labels.outline(List.of(top), "", counts, mark);
            }
        }
        return labels;
    }

    /** Those that a plan had, to the letter: how labels are made may change, and what a version calls its rows may not. */
    public static Labels kept(Map<ElementId, String> own, Map<ElementId, String> full, Plan plan) {
        Labels labels = new Labels(AreaMarks.of(plan));
        full.forEach((id, label) -> labels.labels.put(id, new Label(own.getOrDefault(id, label), label, null)));
        plan.elements().stream().filter(top -> labels.marks.containsKey(top.id())).forEach(top ->
                top.walk().forEach(row -> labels.labels.computeIfPresent(row.id(), (id, label) -> new Label(label.own, label.full, labels.marks.get(top.id())))));
        return labels;
    }

    /** The label as its own row says it ("A", "1", "1.2.1"); a lettered plan gives none to areas and strategies. */
    public Optional<String> find(ElementId id) {
        return Optional.ofNullable(labels.get(id)).map(Label::own);
    }

    /** The label as one says it out of its place ("UNG B2"): measure 2 under goal B, with its area's mark where the plan has several areas. */
    public Optional<String> findFull(ElementId id) {
        return Optional.ofNullable(labels.get(id)).map(label -> label.mark == null ? label.full : label.mark + " " + label.full);
    }

    /** The label as one says it within its own area ("B2"), where that area's name stands above. */
    public Optional<String> findWithin(ElementId id) {
        return Optional.ofNullable(labels.get(id)).map(Label::full);
    }

    /** What an area is called for short in front of the numbers of its rows ("UNG"); empty where no number needs it. */
    public Optional<String> findMark(ElementId area) {
        return Optional.ofNullable(marks.get(area));
    }

    /** What a row is called out of its place: "Tiltak UNG B2", "Målsetting A"; "Satsingsområde" where it has no label. */
    public String called(Element row, Words words) {
        String level = words.get("kind." + row.kind());
        return findFull(row.id()).map(label -> level + " " + label).orElse(level);
    }

    /** Counts goals and loose measures within one area; strategies are passed through, so measures count on within their goal. */
    private void letter(List<Element> rows, String goal, int[] counts, @Nullable String mark) {
        for (Element row : rows) {
            switch (row.kind()) {
                case FOCUS_AREA -> {}
                case GOAL -> {
                    String letter = letters(++counts[0]);
                    labels.put(row.id(), new Label(letter, letter, mark));
                    letter(row.elements(), letter, new int[2], mark);
                }
                case STRATEGY -> letter(row.elements(), goal, counts, mark);
                case MEASURE -> {
                    if (!row.blank()) {
                        String number = String.valueOf(++counts[1]);
                        labels.put(row.id(), new Label(number, goal + number, mark));
                    }
                }
            }
        }
    }

    private void outline(List<Element> rows, String above, int[] count, @Nullable String mark) {
        for (Element row : rows) {
            if (!row.blank()) {
                String number = String.valueOf(++count[0]);
                String label = above.isEmpty() ? number : above + "." + number;
                labels.put(row.id(), new Label(label, label, mark));
                outline(row.elements(), label, new int[1], mark);
            }
        }
    }

    /** 1 → A, 26 → Z, 27 → AA, as spreadsheet columns count. */
    static String letters(int count) {
        int rest = count - 1;
        String last = String.valueOf((char) ('A' + rest % 26));
        return rest < 26 ? last : letters(rest / 26) + last;
    }
}
