package no.samspill.plan.version;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanView;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One row of a frozen plan, with what stands under it: what it is called, its words, and what they were understood to mean. */
final class FrozenRow {
    private final PlanView view;

    FrozenRow(PlanView view) {
        this.view = view;
    }

    ObjectNode write(Element element) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        row.put("id", element.id().toString());
        row.put("kind", element.kind().name());
        if (element.number() != null) {
            row.put("number", element.number());
        }
        view.labels().find(element.id()).ifPresent(label -> row.put("label", label));
        view.labels().findWithin(element.id()).ifPresent(label -> row.put("fullLabel", label));
        row.set("words", FrozenJson.words(view, element.id()));
        ObjectNode other = row.putObject("other");
        element.other().forEach(other::put);
        row.set("understood", FrozenMeaning.write(element));
        var inner = row.putArray("elements");
        element.elements().forEach(each -> inner.add(write(each)));
        return row;
    }

    /** Fills in beside what each row says and is called. */
    static List<Element> read(
            JsonNode rows, Map<ElementId, SequencedMap<Field, String>> words, Map<ElementId, String> own, Map<ElementId, String> full) {
        List<Element> elements = new ArrayList<>();
        rows.forEach(row -> elements.add(one(row, words, own, full)));
        return elements;
    }

    private static Element one(
            JsonNode row, Map<ElementId, SequencedMap<Field, String>> words, Map<ElementId, String> own, Map<ElementId, String> full) {
        ElementId id = new ElementId(FrozenJson.id(row, "id"));
        SequencedMap<Field, String> said = FrozenJson.words(row.get("words"));
        words.put(id, said);
        if (row.has("label")) {
            own.put(id, row.get("label").asString());
        }
        if (row.has("fullLabel")) {
            full.put(id, row.get("fullLabel").asString());
        }
        return new Element(
                id, Kind.valueOf(row.get("kind").asString()), row.has("number") ? row.get("number").asInt() : null,
                inOrder(said, row.get("other")), new FrozenMeaning(row.get("understood"), said).read(),
                read(row.get("elements"), words, own, full));
    }

    /** What columns without a name say is kept beside the words, for its order; words that name no status are said there, and are no column. */
    private static SequencedMap<Field, String> inOrder(SequencedMap<Field, String> said, JsonNode other) {
        SequencedMap<Field, String> ordered = new LinkedHashMap<>(said);
        ordered.keySet().removeIf(Field::isOther);
        other.properties().forEach(each -> {
            Field column = Field.other(each.getKey());
            String words = each.getValue().asString();
            if (said.containsKey(column) || !words.equals(said.get(Field.STATUS))) {
                ordered.put(column, words);
            }
        });
        return ordered;
    }
}
