package no.samspill.plan.version;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import no.samspill.plan.FactReference;
import no.samspill.plan.FactSaid;
import no.samspill.plan.FactsTold;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the live facts in a plan's texts said when it was frozen: it is what was decided on, whatever their source says later. */
final class FrozenFacts {
    private FrozenFacts() {}

    /** Sorted, since their order says nothing. */
    static ArrayNode write(FactsTold facts) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        facts.said().entrySet().stream().sorted(Comparator.comparing(each -> each.getKey().toString())).forEach(each -> {
            FactSaid said = each.getValue();
            ObjectNode node = all.addObject();
            node.put("fact", each.getKey().toString()).put("indicator", said.indicator()).put("name", said.name());
            put(node, "number", said.number());
            put(node, "sign", said.sign());
            node.put("unit", said.unit()).put("place", said.place()).put("period", said.period()).put("source", said.source());
            put(node, "fetched", said.fetched());
        });
        return all;
    }

    static Map<FactReference, FactSaid> read(JsonNode all) {
        Map<FactReference, FactSaid> facts = new LinkedHashMap<>();
        all.forEach(node -> facts.put(
                FactReference.read(node.get("fact").asString()).orElseThrow(),
                new FactSaid(
                        node.get("indicator").asInt(), node.get("name").asString(), word(node, "number"), word(node, "sign"), node.get("unit").asString(),
                        node.get("place").asString(), node.get("period").asString(), node.get("source").asString(), day(node))));
        return facts;
    }

    private static void put(ObjectNode node, String name, @Nullable Object value) {
        if (value != null) {
            node.put(name, value.toString());
        }
    }

    private static @Nullable String word(JsonNode node, String name) {
        return node.has(name) ? node.get(name).asString() : null;
    }

    private static @Nullable LocalDate day(JsonNode node) {
        String day = word(node, "fetched");
        return day == null ? null : LocalDate.parse(day);
    }
}
