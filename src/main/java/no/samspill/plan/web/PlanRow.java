package no.samspill.plan.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A row of the plan as pages show it.
 *
 * @param anchor its id on the page
 * @param label as its own row says it ("A", "1"); empty where it has none
 * @param within as one says it within its own area ("B2"); empty where it has none
 * @param name as one says it out of its place ("UNG B2"); empty where it has none
 * @param mark what an area is called for short in front of the numbers of its rows; null where no number needs it
 * @param heading the level of its heading, 3 and down
 * @param text what stands in it as a text; null for nothing
 * @param said the fields whose words are understood; those it is silent about are absent
 * @param href its own page; null for all but measures
 * @param origin how much it came from; null where nobody has said
 * @param otherwise whether it says something else than what was adopted
 * @param rows what stands under it
 */
public record PlanRow(
        Element element,
        String anchor,
        String label,
        String within,
        String name,
        @Nullable String mark,
        int heading,
        Marked title,
        @Nullable RowText text,
        Map<Field, Said> said,
        @Nullable String href,
        Origins.@Nullable Count origin,
        boolean otherwise,
        List<PlanRow> rows) {

    public PlanRow {
        said = Map.copyOf(said);
        rows = List.copyOf(rows);
    }

    /** The same row, and all under it, with how much each came from. */
    private PlanRow from(Map<ElementId, Origins.Count> origins) {
        Origins.Count own = origins.get(element.id());
        List<PlanRow> told = from(origins, rows);
        return own == null && told == rows ? this : new PlanRow(element, anchor, label, within, name, mark, heading, title, text, said, href, own, otherwise, told);
    }

    /** These rows, and all under them, with how much each came from; the very same where nobody has said. */
    static List<PlanRow> from(Map<ElementId, Origins.Count> origins, List<PlanRow> rows) {
        List<PlanRow> told = rows.stream().map(row -> row.from(origins)).toList();
        return IntStream.range(0, rows.size()).allMatch(at -> told.get(at) == rows.get(at)) ? rows : told;
    }

    /** These rows, and all under them, with a mark on each that is one of these. */
    static List<PlanRow> otherwise(Set<ElementId> marked, List<PlanRow> rows) {
        return marked.isEmpty() ? rows : rows.stream().map(row -> new PlanRow(
                row.element, row.anchor, row.label, row.within, row.name, row.mark, row.heading, row.title, row.text, row.said, row.href, row.origin, marked.contains(row.element.id()), otherwise(marked, row.rows))).toList();
    }

    /** What the field says; null where the row is silent about it. */
    public @Nullable Said said(Field field) {
        return said.get(field);
    }

    public Kind kind() {
        return element.kind();
    }

    public boolean example() {
        return element.example();
    }

    public Standing standing() {
        return Standing.of(element);
    }

    /** How far it has come and how it goes, in a few words. */
    public String told(Words words) {
        return Standing.told(element, words);
    }

    /** What it says beside, heading to words. */
    public Map<String, String> other() {
        return element.other();
    }

    public List<Aside> asides() {
        return element.other().entrySet().stream()
                .map(other -> Aside.of(other.getKey(), other.getValue()))
                .toList();
    }

    public Stream<PlanRow> walk() {
        return Stream.concat(Stream.of(this), rows.stream().flatMap(PlanRow::walk));
    }

    public List<PlanRow> measures() {
        return walk().filter(row -> row.kind() == Kind.MEASURE).toList();
    }

    public List<PlanRow> goals() {
        return rows.stream().filter(row -> row.kind() == Kind.GOAL).toList();
    }

    /** "5 målsettinger og 100 tiltak". */
    public String counted(Words words) {
        return words.get("chapter.counts", goals().size(), measures().size());
    }

    /** Whether nothing is told but the title. */
    public boolean bare() {
        return said.isEmpty();
    }

    /** Whether its title may run across the empty cells beside it, as in a sheet. */
    public boolean runsAcross() {
        return bare() && (kind() == Kind.FOCUS_AREA || kind() == Kind.STRATEGY && other().isEmpty());
    }

    /** Whether anything in it is said as an example. */
    public boolean hasExamples() {
        return walk().anyMatch(PlanRow::example);
    }
}
