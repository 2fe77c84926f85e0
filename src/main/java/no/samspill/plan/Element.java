package no.samspill.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import no.samspill.kernel.Few;
import no.samspill.ledger.ElementId;
import no.samspill.wording.Attractiveness;
import no.samspill.wording.Funding;
import no.samspill.wording.Responsibility;
import no.samspill.wording.Schedule;
import no.samspill.wording.Status;
import no.samspill.wording.Worded;
import org.jspecify.annotations.Nullable;

/**
 * One row of the plan with all that stands under it. Absent is {@code null}, never an empty string.
 *
 * @param number what a measure is called in addresses: 1 and up through the whole plan, never given twice; null for other kinds and for a measure not yet taken into a plan
 * @param words what the row says, each field to the letter; fields it is silent about are absent, and clearer words that somebody gave are not the row's own
 * @param meant what is understood of the words, by field
 */
public record Element(
        ElementId id,
        Kind kind,
        @Nullable Integer number,
        SequencedMap<Field, String> words,
        Map<Field, Worded> meant,
        List<Element> elements) {

    /** @throws IllegalArgumentException if a wider or equal level stands under this one */
    public Element {
        Few<Field, String> said = Few.of(words);
        words = said.anyKey(Field::isClarified) ? Few.of(own(said)) : said;
        meant = Few.of(meant);
        elements = List.copyOf(elements);
        for (Element inner : elements) {
            if (!kind.mayHold(inner.kind())) {
                throw new IllegalArgumentException(inner.kind() + " cannot stand under " + kind);
            }
        }
    }

    /** A row with nothing but its title. */
    public static Element titled(ElementId id, Kind kind, String title) {
        return new Element(id, kind, null, Few.of(Map.of(Field.TITLE, title)), Map.of(), List.of());
    }

    private static SequencedMap<Field, String> own(SequencedMap<Field, String> words) {
        SequencedMap<Field, String> own = new LinkedHashMap<>(words);
        own.keySet().removeIf(Field::isClarified);
        return own;
    }

    public Element with(List<Element> inner) {
        return new Element(id, kind, number, words, meant, inner);
    }

    /** The same row, saying this too. */
    public Element saying(Field field, String said) {
        SequencedMap<Field, String> more = new LinkedHashMap<>(words);
        more.put(field, said);
        return new Element(id, kind, number, more, meant, elements);
    }

    public Element numbered(@Nullable Integer other) {
        return new Element(id, kind, other, words, meant, elements);
    }

    Element standing(Map<ElementId, Status> told) {
        List<Element> inner = elements.stream().map(element -> element.standing(told)).toList();
        Status now = told.get(id);
        if (now == null) {
            return with(inner);
        }
        SequencedMap<Field, String> said = new LinkedHashMap<>(words);
        said.put(Field.STATUS, now.written());
        Map<Field, Worded> understood = new LinkedHashMap<>(meant);
        understood.put(Field.STATUS, now);
        return new Element(id, kind, number, said, understood, inner);
    }

    /** The same rows, with what the facts in their texts say. */
    Element telling(FactsTold facts) {
        List<Element> inner = elements.stream().map(element -> element.telling(facts)).toList();
        String html = words.get(Field.TEXT);
        return html == null || !RichText.mayHoldFacts(html) ? with(inner) : saying(Field.TEXT, facts.in(html)).with(inner);
    }

    /** Whether nothing is said in it and nothing stands under it: somebody has made room for a row, and not written it yet. */
    public boolean blank() {
        if (!elements.isEmpty()) {
            return false;
        }
        for (String said : words.values()) {
            if (!said.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The row's own words. */
    public String title() {
        return words.getOrDefault(Field.TITLE, "");
    }

    /** Supplementary text and facts. */
    public @Nullable RichText text() {
        String html = words.get(Field.TEXT);
        return html == null ? null : new RichText(html);
    }

    /** The source says that this is only an example. */
    public boolean example() {
        return words.containsKey(Field.EXAMPLE);
    }

    public @Nullable Schedule schedule() {
        return (Schedule) meant.get(Field.SCHEDULE);
    }

    public @Nullable Funding funding() {
        return (Funding) meant.get(Field.FUNDING);
    }

    public @Nullable Responsibility responsibility() {
        return (Responsibility) meant.get(Field.RESPONSIBILITY);
    }

    public @Nullable Attractiveness attractiveness() {
        return (Attractiveness) meant.get(Field.ATTRACTIVENESS);
    }

    public @Nullable Status status() {
        return (Status) meant.get(Field.STATUS);
    }

    /** What columns without a name of their own say: heading as written to value as written, in the sheet's order. */
    public Map<String, String> other() {
        Map<String, String> other = new LinkedHashMap<>();
        words.forEach((field, said) -> {
            if (field.isOther()) {
                other.put(field.heading(), said);
            }
        });
        return Collections.unmodifiableMap(other);
    }

    /** This element and everything under it, in the plan's order. */
    public Stream<Element> walk() {
        return walked(List.of(this));
    }

    /** These and everything under them: gathered at once, since a stream within a stream for each of many thousand rows takes longer than the walk. */
    static Stream<Element> walked(List<Element> rows) {
        return first(rows, Integer.MAX_VALUE).stream();
    }

    /** The same, as many as are asked for. */
    static List<Element> first(List<Element> rows, int most) {
        List<Element> all = new ArrayList<>();
        gather(rows, all, most);
        return all;
    }

    private static void gather(List<Element> rows, List<Element> all, int most) {
        for (Element row : rows) {
            if (all.size() >= most) {
                return;
            }
            all.add(row);
            gather(row.elements, all, most);
        }
    }

    public Stream<Element> measures() {
        return walk().filter(element -> element.kind == Kind.MEASURE);
    }
}
