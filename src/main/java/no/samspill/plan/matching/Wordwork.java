package no.samspill.plan.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.FieldChange;
import org.jspecify.annotations.Nullable;

/** The changes of words: what came in for each field, and the clearer words that somebody gave for it. */
final class Wordwork {
    private final Settled settled;
    private final Map<ElementId, List<Map.Entry<PlanCell, String>>> clearer;
    private final Map<ElementId, ? extends Map<Field, String>> words;
    private final Consumer<Change> taker;

    Wordwork(Settled settled, Map<ElementId, ? extends Map<Field, String>> words, Consumer<Change> taker) {
        this.settled = settled;
        this.clearer = settled.clarified().entrySet().stream()
                .sorted(Comparator.comparing(it -> it.getKey().field().key()))
                .collect(Collectors.groupingBy(it -> it.getKey().element()));
        this.words = words;
        this.taker = taker;
    }

    /** All that a new row says. */
    void fill(ElementId name, Element incoming) {
        incoming.words().forEach((field, said) -> put(name, field, null, said));
        clarify(name, incoming);
    }

    /** What a known row would say otherwise. Clearer words for words that are no more go with them. */
    void change(RowDifference.Known known) {
        ElementId name = known.pair().present().id();
        put(name, known.fields());
        known.fields().stream()
                .filter(change -> settled.takes(name, change))
                .filter(change -> !settled.clarified().containsKey(new PlanCell(known.incoming().id(), change.field())))
                .forEach(change -> clear(name, change.field(), null));
        clarify(name, known.incoming());
    }

    void put(ElementId name, List<FieldChange> fields) {
        fields.stream()
                .filter(change -> settled.takes(name, change))
                .forEach(change -> put(name, change.field(), change.from(), change.to()));
    }

    private void clarify(ElementId name, Element incoming) {
        clearer.getOrDefault(incoming.id(), List.of())
                .forEach(it -> clear(name, it.getKey().field(), it.getValue().isBlank() ? null : it.getValue()));
    }

    private void clear(ElementId name, Field field, @Nullable String clearer) {
        Map<Field, String> said = words.get(name);
        String before = said == null ? null : said.get(field.clarified());
        if (!Objects.equals(before, clearer)) {
            put(name, field.clarified(), before, clearer);
        }
    }

    private void put(ElementId name, Field field, @Nullable String from, @Nullable String to) {
        taker.accept(field.put(name, from, to));
    }
}
