package no.samspill.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import no.samspill.ledger.ElementId;
import no.samspill.wording.Attractiveness;
import no.samspill.wording.Funding;
import no.samspill.wording.Responsibility;
import no.samspill.wording.Schedule;
import no.samspill.wording.Status;
import org.jspecify.annotations.Nullable;

/**
 * One row of the plan with all that stands under it. Absent is {@code null}, never an empty string.
 *
 * @param number what a measure is called in addresses: 1 and up through the whole plan, never given twice; null for other kinds and for a measure not yet taken into a plan
 * @param title the row's own words
 * @param text supplementary text and facts
 * @param example the source says that this is only an example
 * @param other what the sheet's unknown columns said: heading as written to value as written, in the sheet's order
 */
public record Element(
        ElementId id,
        Kind kind,
        @Nullable Integer number,
        String title,
        @Nullable RichText text,
        boolean example,
        @Nullable Schedule schedule,
        @Nullable Funding funding,
        @Nullable Responsibility responsibility,
        @Nullable Attractiveness attractiveness,
        @Nullable Status status,
        Map<String, String> other,
        List<Element> elements) {

    /** @throws IllegalArgumentException if a wider or equal level stands under this one */
    public Element {
        other = Collections.unmodifiableMap(new LinkedHashMap<>(other));
        elements = List.copyOf(elements);
        for (Element inner : elements) {
            if (!kind.mayHold(inner.kind())) {
                throw new IllegalArgumentException(inner.kind() + " cannot stand under " + kind);
            }
        }
    }

    /** A row with nothing but its title. */
    public static Element titled(ElementId id, Kind kind, String title) {
        return new Element(id, kind, null, title, null, false, null, null, null, null, null, Map.of(), List.of());
    }

    public Element with(List<Element> inner) {
        return new Element(
                id, kind, number, title, text, example, schedule, funding, responsibility, attractiveness, status, other,
                inner);
    }

    /** What the row says, each field to the letter; fields it is silent about are absent. */
    public SequencedMap<Field, String> words() {
        return Said.by(this);
    }

    /** This element and everything under it, in the plan's order. */
    public Stream<Element> walk() {
        return Stream.concat(Stream.of(this), elements.stream().flatMap(Element::walk));
    }

    public Stream<Element> measures() {
        return walk().filter(element -> element.kind == Kind.MEASURE);
    }
}
