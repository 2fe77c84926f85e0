package no.samspill.plan.version;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import no.samspill.ledger.ElementId;
import no.samspill.people.Region;
import no.samspill.plan.FactsTold;
import no.samspill.plan.Field;
import no.samspill.plan.Header;
import no.samspill.plan.Labels;
import no.samspill.plan.Numbering;
import no.samspill.plan.Plan;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.PlanView;
import no.samspill.wording.KnownParties;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A plan as a version keeps it. What is written under one {@link #FORMAT} is read by every later build; a new field gets a new
 * format, and the old one goes on being read. The same plan gives the same text.
 */
public final class FrozenJson {
    static final String FORMAT = "samspill-version/1";

    /** With what the facts in its texts say; only where there are any, so that a plan without them is the same text as ever. */
    static final String WITH_FACTS = "samspill-version/2";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FrozenJson() {}

    public static String write(PlanView view) {
        Plan plan = view.plan();
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        FactsTold facts = view.facts();
        all.put("format", facts.said().isEmpty() ? FORMAT : WITH_FACTS);
        all.put("slug", view.slug());
        all.put("language", plan.language());
        all.put("numbering", plan.numbering().name());
        all.put("baseYear", view.baseYear());
        all.set("region", FrozenRegion.write(view.region()));
        all.set("words", words(view, view.id().itself()));
        var removed = all.putArray("removed");
        new TreeSet<>(view.removed()).forEach(removed::add);
        var rows = all.putArray("elements");
        plan.elements().forEach(element -> rows.add(new FrozenRow(view).write(element)));
        if (!facts.said().isEmpty()) {
            all.set("facts", FrozenFacts.write(facts));
        }
        return JSON.writeValueAsString(all);
    }

    public static PlanView read(String content, PlanVersion version) {
        JsonNode all = JSON.readTree(content);
        if (!Set.of(FORMAT, WITH_FACTS).contains(all.get("format").asString())) {
            throw new IllegalStateException("version " + version.number() + " of " + version.plan() + " is kept as " + all.get("format"));
        }
        Map<ElementId, SequencedMap<Field, String>> words = new HashMap<>();
        Map<ElementId, String> own = new HashMap<>();
        Map<ElementId, String> full = new HashMap<>();
        SequencedMap<Field, String> said = words(all.get("words"));
        words.put(version.plan().itself(), said);
        Plan plan = new Plan(
                said.getOrDefault(Field.TITLE, ""), said.get(Field.OVERALL_OBJECTIVE), said.get(Field.KEY_QUESTION),
                all.get("language").asString(), Numbering.valueOf(all.get("numbering").asString()),
                FrozenRow.read(all.get("elements"), words, own, full));
        Set<Integer> removed = new HashSet<>();
        all.get("removed").forEach(number -> removed.add(number.asInt()));
        Region region = FrozenRegion.read(all.get("region"), version.dated());
        Header header = new Header(
                version.plan(), region.id(), all.get("slug").asString(), plan.title(), plan.language(), all.get("baseYear").asInt(),
                plan.numbering(), false, null, version.revision(), version.frozen());
        return new PlanView(header, region, plan, Labels.kept(own, full, plan), KnownParties.none(), java.util.List.of(), removed, words).keeping(facts(all));
    }

    /** What the facts in its texts say. */
    static FactsTold facts(String content) {
        return facts(JSON.readTree(content));
    }

    private static FactsTold facts(JsonNode all) {
        return FactsTold.frozen(all.has("facts") ? FrozenFacts.read(all.get("facts")) : Map.of());
    }

    /** Sorted, since their order says nothing. */
    static ObjectNode words(PlanView view, ElementId of) {
        Map<String, String> sorted = new TreeMap<>();
        view.words().getOrDefault(of, new LinkedHashMap<>()).forEach((field, words) -> sorted.put(field.key(), field.equals(Field.TEXT) ? view.facts().in(words) : words));
        ObjectNode said = JsonNodeFactory.instance.objectNode();
        sorted.forEach(said::put);
        return said;
    }

    static SequencedMap<Field, String> words(JsonNode said) {
        SequencedMap<Field, String> words = new LinkedHashMap<>();
        said.properties().forEach(field -> words.put(new Field(field.getKey()), field.getValue().asString()));
        return words;
    }

    static UUID id(JsonNode node, String name) {
        return UUID.fromString(Objects.requireNonNull(node.get(name)).asString());
    }
}
