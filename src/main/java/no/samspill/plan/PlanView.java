package no.samspill.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import no.samspill.ledger.ElementId;
import no.samspill.people.Region;
import no.samspill.wording.KnownParties;

/**
 * A stored plan with all a page needs to show it.
 *
 * @param region who owns it, as of today
 * @param known the organisations its words were read against
 * @param questions what its words leave open, in the plan's order
 * @param removed the numbers of measures that were in the plan once
 */
public record PlanView(
        Header header,
        Region region,
        Plan plan,
        Labels labels,
        KnownParties known,
        List<Question> questions,
        Set<Integer> removed,
        Map<ElementId, SequencedMap<Field, String>> words) {

    public PlanId id() {
        return header.id();
    }

    public String slug() {
        return header.slug();
    }

    /** Where everybody finds it: "/sor-troms/plan". */
    public String address() {
        return "/" + region.slug() + "/" + slug();
    }

    public long revision() {
        return header.revision();
    }

    public Instant changed() {
        return header.changed();
    }

    public int baseYear() {
        return header.baseYear();
    }

    /** The words that stand in a field to the letter, of a row or of the plan itself: what {@link Change.Put} calls {@code from}. */
    public Optional<String> words(ElementId element, Field field) {
        return Optional.ofNullable(words.get(element)).map(fields -> fields.get(field));
    }

    /** Where the plan's content comes from. */
    public Optional<String> source() {
        return words(id().itself(), Field.SOURCE);
    }

    /** What stands around the plan in its source. */
    public List<String> remarks() {
        return words(id().itself(), Field.REMARKS).stream().flatMap(String::lines).filter(line -> !line.isBlank()).toList();
    }

    public Optional<Element> measure(int number) {
        return plan.measures().filter(measure -> measure.number() != null && measure.number() == number).findFirst();
    }
}
