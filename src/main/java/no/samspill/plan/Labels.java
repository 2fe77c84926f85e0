package no.samspill.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;

/** What each row of one plan is called, counted from where it stands, so that a moved row is called anew. */
public final class Labels {
    private final Map<ElementId, Label> labels = new HashMap<>();
    private final Map<ElementId, String> marks = new HashMap<>();
    private final Map<ElementId, String> markOver = new HashMap<>();

    private record Label(String own, String full) {}

    private Labels() {}

    public static Labels of(Plan plan) {
        Labels labels = new Labels();
        switch (plan.numbering()) {
            case LETTERED -> {
                labels.letter(plan.elements(), "", new int[2]);
                plan.elements().forEach(labels::letterIn);
            }
            case OUTLINE -> labels.outline(plan.elements(), "");
        }
        return labels.marked(plan);
    }

    private Labels marked(Plan plan) {
        marks.putAll(AreaMarks.of(plan));
        plan.elements().forEach(area -> Optional.ofNullable(marks.get(area.id())).ifPresent(mark -> area.walk().forEach(row -> markOver.put(row.id(), mark))));
        return this;
    }

    /** Those that a plan had, to the letter: how labels are made may change, and what a version calls its rows may not. */
    public static Labels kept(Map<ElementId, String> own, Map<ElementId, String> full, Plan plan) {
        Labels labels = new Labels();
        full.forEach((id, label) -> labels.labels.put(id, new Label(own.getOrDefault(id, label), label)));
        return labels.marked(plan);
    }

    /** The label as its own row says it ("A", "1", "1.2.1"); a lettered plan gives none to areas and strategies. */
    public Optional<String> find(ElementId id) {
        return Optional.ofNullable(labels.get(id)).map(Label::own);
    }

    /** The label as one says it out of its place ("UNG B2"): measure 2 under goal B, with its area's mark where the plan has several areas. */
    public Optional<String> findFull(ElementId id) {
        return findWithin(id).map(label -> markOver.containsKey(id) ? markOver.get(id) + " " + label : label);
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

    private void letterIn(Element area) {
        if (area.kind() == Kind.FOCUS_AREA) {
            letter(area.elements(), "", new int[2]);
        }
    }

    /** Counts goals and loose measures within one area; strategies are passed through, so measures count on within their goal. */
    private void letter(List<Element> rows, String goal, int[] counts) {
        for (Element row : rows) {
            switch (row.kind()) {
                case FOCUS_AREA -> {}
                case GOAL -> {
                    String letter = letters(++counts[0]);
                    put(row, letter, letter);
                    letter(row.elements(), letter, new int[2]);
                }
                case STRATEGY -> letter(row.elements(), goal, counts);
                case MEASURE -> {
                    if (!row.blank()) {
                        put(row, String.valueOf(++counts[1]), goal + counts[1]);
                    }
                }
            }
        }
    }

    private void outline(List<Element> rows, String above) {
        int count = 0;
        for (Element row : rows) {
            if (!row.blank()) {
                String label = above.isEmpty() ? String.valueOf(++count) : above + "." + ++count;
                put(row, label, label);
                outline(row.elements(), label);
            }
        }
    }

    private void put(Element row, String ownLabel, String fullLabel) {
        labels.put(row.id(), new Label(ownLabel, fullLabel));
    }

    /** 1 → A, 26 → Z, 27 → AA, as spreadsheet columns count. */
    static String letters(int count) {
        int rest = count - 1;
        String last = String.valueOf((char) ('A' + rest % 26));
        return rest < 26 ? last : letters(rest / 26) + last;
    }
}
