package no.samspill.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samspill.ledger.ElementId;

/**
 * What each focus area is called for short in front of its rows' numbers, where areas are mixed: each counts its goals from A, so "A1" alone may be
 * any of them. The first letters of its title, as few as tell them apart.
 */
final class AreaMarks {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 6;

    private AreaMarks() {}

    /** By area; empty where no more than one has rows with labels, since no number is then said twice. */
    static Map<ElementId, String> of(Plan plan) {
        List<Element> labelled = plan.elements().stream()
                .filter(AreaMarks::hasNumbers)
                .toList();
        boolean loose = labelled.stream().anyMatch(row -> row.kind() != Kind.FOCUS_AREA);
        List<Element> areas = labelled.stream().filter(row -> row.kind() == Kind.FOCUS_AREA).toList();
        return plan.numbering() == Numbering.OUTLINE || areas.size() + (loose ? 1 : 0) < 2 ? Map.of() : marks(areas);
    }

    /** The first that has one is answer enough. */
    private static boolean hasNumbers(Element row) {
        return row.kind() == Kind.GOAL || row.kind() == Kind.MEASURE || row.elements().stream().anyMatch(AreaMarks::hasNumbers);
    }

    private static Map<ElementId, String> marks(List<Element> areas) {
        List<String> letters = areas.stream().map(area -> letters(area.title())).toList();
        Map<String, Long> alike = letters.stream()
                .flatMap(each -> IntStream.rangeClosed(SHORTEST, LONGEST).mapToObj(length -> cut(each, length)).distinct())
                .collect(Collectors.groupingBy(cut -> cut, Collectors.counting()));
        Map<ElementId, String> marks = new HashMap<>();
        Map<String, Integer> counted = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (int at = 0; at < areas.size(); at++) {
            String its = letters.get(at);
            String mark = IntStream.rangeClosed(SHORTEST, LONGEST).mapToObj(length -> cut(its, length)).filter(cut -> !cut.isEmpty() && alike.getOrDefault(cut, 0L) == 1).findFirst().orElseGet(() -> cut(its, SHORTEST));
            int count = counted.getOrDefault(mark, 0);
            String own;
            do {
                count++;
                own = count == 1 && !mark.isEmpty() ? mark : mark + count;
            } while (!taken.add(own));
            counted.put(mark, count);
            marks.put(areas.get(at).id(), own);
        }
        return marks;
    }

    private static String cut(String letters, int length) {
        return letters.substring(0, letters.offsetByCodePoints(0, Math.min(length, letters.codePointCount(0, letters.length()))));
    }

    private static String letters(String title) {
        return title.toUpperCase(Locale.ROOT).codePoints().filter(Character::isLetter).mapToObj(Character::toString).collect(Collectors.joining());
    }
}
