package no.samspill.facts.source;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import no.samspill.facts.cube.Category;
import no.samspill.facts.cube.Cube;
import no.samspill.facts.cube.Cubes;
import no.samspill.facts.cube.Outline;
import no.samspill.facts.source.Trouble.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** PxWebApi 2, as its public description has it (PxTools/PxApiSpecs). */
final class PxWeb2 implements Statistics {
    private static final int FOUND = 30;

    private final Agency agency;
    private final Line line;

    PxWeb2(Agency agency, Line line) {
        this.agency = agency;
        this.line = line;
    }

    @Override
    public Answer<List<FoundTable>> find(String words, String language) {
        String path = "/tables?lang=" + language + "&pageSize=" + FOUND + "&includeDiscontinued=true&query=" + Replies.escaped(words);
        return Replies.json(agency, line.get(agency.at(path)), whole -> StreamSupport.stream(whole.get("tables").spliterator(), false).map(PxWeb2::found).toList());
    }

    private static FoundTable found(JsonNode table) {
        return new FoundTable(
                Replies.text(table, "id"), Replies.text(table, "label"), Replies.text(table, "firstPeriod"), Replies.text(table, "lastPeriod"), Replies.text(table, "updated"),
                Replies.text(table, "discontinued").equals("true"));
    }

    @Override
    public Answer<StatTable> table(String id, String language) {
        Answer<byte[]> came = line.get(agency.at("/tables/" + Replies.escaped(id) + "/metadata?outputFormat=json-stat2&lang=" + language));
        return came.then(bytes -> {
            Outline outline = Cubes.outline(bytes);
            return outline == null ? Answer.not(Kind.NOT_UNDERSTOOD, agency.name()) : Replies.json(agency, came, whole -> new StatTable(id, outline, ways(whole)));
        });
    }

    private static Map<String, StatTable.Ways> ways(JsonNode whole) {
        Map<String, StatTable.Ways> ways = new HashMap<>();
        whole.get("dimension").properties().forEach(each -> {
            JsonNode extension = each.getValue().path("extension");
            List<CodeList> lists = new ArrayList<>();
            extension.path("codeLists").forEach(list -> lists.add(new CodeList(Replies.text(list, "id"), Replies.text(list, "label"), Replies.text(list, "type").equals("Aggregation"), List.of())));
            ways.put(each.getKey(), new StatTable.Ways(extension.path("elimination").asBoolean(false), lists));
        });
        return ways;
    }

    @Override
    public Answer<CodeList> list(String id, String language) {
        return Replies.json(agency, line.get(agency.at("/codelists/" + Replies.escaped(id) + "?lang=" + language)), whole -> new CodeList(
                id, Replies.text(whole, "label"), Replies.text(whole, "type").equals("Aggregation"),
                StreamSupport.stream(whole.get("values").spliterator(), false).map(value -> new Category(Replies.text(value, "code"), Replies.text(value, "label"))).toList()));
    }

    @Override
    public Answer<Allowance> allowance() {
        return Replies.json(agency, line.get(agency.at("/config")), whole -> {
            Map<String, String> citations = new HashMap<>();
            whole.path("sourceReferences").forEach(each -> citations.put(Replies.text(each, "language"), Replies.text(each, "text")));
            int cells = whole.get("maxDataCells").asInt();
            int calls = whole.get("maxCallsPerTimeWindow").asInt();
            int window = whole.get("timeWindow").asInt();
            if (cells < 1 || calls < 1 || window < 1) {
                throw new IllegalArgumentException("no limits");
            }
            String licence = Replies.text(whole, "license");
            return new Allowance(cells, calls, Duration.ofSeconds(window), licence.isBlank() ? null : licence, citations);
        });
    }

    @Override
    public Answer<Cube> fetch(Query query) {
        ObjectNode asked = Replies.JSON.createObjectNode();
        ArrayNode parts = asked.putArray("selection");
        for (Selection each : query.parts()) {
            ObjectNode part = parts.addObject().put("variableCode", each.dimension());
            if (each.list() != null) {
                part.put("codeList", each.list());
            }
            ArrayNode codes = part.putArray("valueCodes");
            if (each.since() != null) {
                codes.add("from(" + each.since() + ")");
            }
            each.codes().forEach(codes::add);
        }
        String path = "/tables/" + Replies.escaped(query.table()) + "/data?outputFormat=json-stat2&lang=" + query.language();
        return Replies.cube(line.post(agency.at(path), asked.toString())).then(cube -> AsAsked.held(query, cube));
    }
}
