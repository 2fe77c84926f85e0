package no.samspill.publishing.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samspill.figure.Lamp;
import no.samspill.publishing.document.Cover.Statement;

/**
 * One line of the list on the first page: which paper it is, what has been decided on it, and what it is told by.
 *
 * @param print whether it is signs to compare, and no words
 */
public record CoverRow(String label, Line words, boolean print) {
    private static final Pattern PRINT = Pattern.compile("[0-9a-f]{4}(?: [0-9a-f]{4}){3}");

    /** Of all that stands on the first page, what is not told large. */
    public static List<CoverRow> of(Document paper) {
        Furniture furniture = paper.furniture();
        List<CoverRow> rows = new ArrayList<>();
        List<String> marks = Arrays.asList(furniture.mark().split(" · "));
        List<String> prints = marks.stream().flatMap(mark -> PRINT.matcher(mark).results()).map(found -> found.group()).toList();
        String which = marks.stream().filter(mark -> !PRINT.matcher(mark).find()).collect(Collectors.joining(" · "));
        List<Span> state = new ArrayList<>(List.of(new Span(which, true, false, null, null)));
        furniture.dated().ifPresent(date -> state.add(Span.of(", " + date)));
        rows.add(row(furniture, prints.isEmpty() ? "state" : "version", new Line(state), false));
        long adopted = paper.cover().lights().stream().filter(light -> light.lamp() != Lamp.DARK).count();
        if (adopted > 0) {
            rows.add(row(furniture, "decided", Line.of(furniture.words().get("paper.cover.councils", adopted, paper.cover().lights().size())), false));
        }
        prints.forEach(print -> rows.add(row(furniture, "print", Line.of(print), true)));
        paper.cover().statements().stream().skip(1).forEach(statement -> rows.add(new CoverRow(statement.label(), statement.words(), false)));
        return rows;
    }

    /** What is told large, under the title: at most one. */
    public static List<Statement> lead(Document paper) {
        return paper.cover().statements().stream().limit(1).toList();
    }

    private static CoverRow row(Furniture furniture, String key, Line words, boolean print) {
        return new CoverRow(furniture.words().get("paper.cover." + key), words, print);
    }
}
