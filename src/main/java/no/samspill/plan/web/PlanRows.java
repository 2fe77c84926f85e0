package no.samspill.plan.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import no.samspill.frame.Icon;
import no.samspill.kernel.Slug;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.Labels;
import no.samspill.plan.Plan;
import no.samspill.wording.Attractiveness;
import no.samspill.wording.Chip;
import no.samspill.wording.Responsibility;
import no.samspill.wording.Spoken;
import no.samspill.wording.Worded;

/** Makes the rows that pages show. */
public final class PlanRows {
    private static final int TOP_HEADING = 3;

    private final Labels labels;
    private final Spoken spoken;
    private final PlanLinks links;
    private final RowTexts texts;
    private final Set<String> hits;
    private final Set<String> anchors = new HashSet<>();

    /**
     * @param labels those of the whole plan, so that a row is called the same in a part of it
     * @param texts what stands in its rows as text, as they are shown
     * @param hits words to mark, in lower case
     */
    public PlanRows(Labels labels, Spoken spoken, PlanLinks links, RowTexts texts, Set<String> hits) {
        this.labels = labels;
        this.spoken = spoken;
        this.links = links;
        this.texts = texts;
        this.hits = hits;
    }

    public List<PlanRow> of(Plan plan) {
        return rows(plan.elements(), TOP_HEADING, "");
    }

    private List<PlanRow> rows(List<Element> elements, int heading, String above) {
        return elements.stream().map(element -> row(element, heading, above)).toList();
    }

    private PlanRow row(Element element, int heading, String above) {
        String label = labels.find(element.id()).orElse("");
        String anchor = anchor(element, above, label);
        int inner = element.kind() == Kind.STRATEGY ? heading : heading + 1;
        return new PlanRow(
                element,
                anchor,
                label,
                labels.findWithin(element.id()).orElse(""),
                labels.findFull(element.id()).orElse(""),
                labels.findMark(element.id()).orElse(null),
                heading,
                Marked.of(element.title(), hits),
                element.text() == null ? null : texts.of(element.text()),
                said(element),
                element.kind() == Kind.MEASURE ? links.measure(element) : null,
                null,
                false,
                rows(element.elements(), inner, anchor));
    }

    /** Made of words, so that a link to a place still means something when it is read; told apart by a number where it must be. */
    private String anchor(Element element, String above, String label) {
        String own = element.kind() == Kind.MEASURE && element.number() != null
                ? "tiltak-" + element.number()
                : (above.isEmpty() ? "" : above + "-") + Slug.of(label.isEmpty() ? element.title() : label);
        return IntStream.iterate(1, count -> count + 1)
                .mapToObj(count -> count == 1 ? own : own + "-" + count)
                .filter(anchors::add)
                .findFirst()
                .orElseThrow();
    }

    private Map<Field, Said> said(Element element) {
        Map<Field, Said> said = new HashMap<>();
        element.meant().forEach((field, worded) -> said.put(field, said(worded)));
        return said;
    }

    private Said said(Worded worded) {
        List<Chip> chips = worded instanceof Responsibility named && named.example() ? examples(named) : spoken.say(worded);
        List<Icon> icons = worded instanceof Attractiveness named ? named.values().stream().map(PlanRows::icon).toList() : List.of();
        return new Said(
                worded.written(),
                IntStream.range(0, chips.size()).mapToObj(at -> new Bit(chips.get(at), at < icons.size() ? icons.get(at) : null)).toList());
    }

    /** An example is said by a mark of its own, which the chip draws. */
    private List<Chip> examples(Responsibility named) {
        return named.parties().stream().map(party -> new Chip(spoken.party(party), true, true)).toList();
    }

    private static Icon icon(Attractiveness.Value value) {
        return Icon.valueOf(value.name());
    }
}
