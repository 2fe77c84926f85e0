package no.samspill.plan.version;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samspill.people.Organisation;
import no.samspill.people.OrganisationId;
import no.samspill.people.OrganisationKind;
import no.samspill.people.Region;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Whose plan it was, whom the council was made of and worked with, by the names they had. */
final class FrozenRegion {

    private FrozenRegion() {}

    static ObjectNode write(Region region) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.set("council", write(region.council()));
        var members = node.putArray("members");
        region.members().forEach(member -> members.add(write(member)));
        var others = node.putArray("others");
        region.others().forEach(other -> others.add(write(other)));
        ObjectNode heirs = node.putObject("heirs");
        new TreeMap<>(region.heirs()).forEach((name, now) -> {
            var names = heirs.putArray(name);
            now.forEach(names::add);
        });
        return node;
    }

    /** @param on the day that is said to be theirs */
    static Region read(JsonNode node, LocalDate on) {
        Map<String, List<String>> heirs = new LinkedHashMap<>();
        node.get("heirs").properties().forEach(heir -> {
            List<String> names = new ArrayList<>();
            heir.getValue().forEach(name -> names.add(name.asString()));
            heirs.put(heir.getKey(), names);
        });
        return new Region(organisation(node.get("council")), on, organisations(node.get("members")), organisations(node.get("others")), heirs);
    }

    private static ObjectNode write(Organisation organisation) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", organisation.id().toString()).put("kind", organisation.kind().name()).put("name", organisation.name());
        if (organisation.slug() != null) {
            node.put("slug", organisation.slug());
        }
        if (organisation.number() != null) {
            node.put("number", organisation.number());
        }
        return node;
    }

    private static List<Organisation> organisations(JsonNode list) {
        List<Organisation> all = new ArrayList<>();
        list.forEach(node -> all.add(organisation(node)));
        return all;
    }

    private static Organisation organisation(JsonNode node) {
        return new Organisation(
                new OrganisationId(FrozenJson.id(node, "id")), OrganisationKind.valueOf(node.get("kind").asString()), word(node, "slug"),
                node.get("name").asString(), word(node, "number"));
    }

    private static @Nullable String word(JsonNode node, String name) {
        return node.has(name) ? node.get(name).asString() : null;
    }
}
