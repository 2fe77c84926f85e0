package no.samspill.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.ledger.ElementId;
import no.samspill.wording.Status;
import org.jspecify.annotations.Nullable;

/**
 * A development plan: one tree that never changes; an edit gives another tree.
 *
 * @param overallObjective what the whole plan wants to reach
 * @param keyQuestion the question that the plan answers
 * @param language the language of the plan's own text, as BCP 47 ("nb", "nn", "se", "en")
 * @param elements the focus areas; a plan without areas may begin at a narrower level
 */
public record Plan(
        String title,
        @Nullable String overallObjective,
        @Nullable String keyQuestion,
        String language,
        Numbering numbering,
        List<Element> elements) {

    public Plan {
        elements = List.copyOf(elements);
    }

    public Plan with(List<Element> changed) {
        return new Plan(title, overallObjective, keyQuestion, language, numbering, changed);
    }

    /** The same plan, with another word for how far these measures have come. */
    public Plan standing(Map<ElementId, Status> told) {
        return told.isEmpty() ? this : with(elements.stream().map(element -> element.standing(told)).toList());
    }

    /** The same plan, with what the facts in its texts say. */
    public Plan telling(FactsTold facts) {
        return facts.said().isEmpty() ? this : with(elements.stream().map(element -> element.telling(facts)).toList());
    }

    /** Every element, in the plan's order. */
    public Stream<Element> walk() {
        return Element.walked(elements);
    }

    /** The first elements, in the plan's order. */
    public List<Element> first(int most) {
        return Element.first(elements, most);
    }

    public Stream<Element> measures() {
        return walk().filter(element -> element.kind() == Kind.MEASURE);
    }

    public Optional<Element> find(ElementId id) {
        return walk().filter(element -> element.id().equals(id)).findFirst();
    }

    /** The elements above {@code id}, widest first; empty for a top element or one that is not here. */
    public List<Element> above(ElementId id) {
        return elements.stream()
                .flatMap(top -> trail(top, id).stream())
                .findFirst()
                .map(trail -> trail.subList(0, trail.size() - 1))
                .orElse(List.of());
    }

    private static Optional<List<Element>> trail(Element from, ElementId id) {
        if (from.id().equals(id)) {
            return Optional.of(List.of(from));
        }
        return from.elements().stream()
                .flatMap(inner -> trail(inner, id).stream())
                .findFirst()
                .map(rest -> Stream.concat(Stream.of(from), rest.stream()).toList());
    }
}
