package no.samspill.facts.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import no.samspill.facts.cube.Category;
import no.samspill.facts.cube.Cube;
import no.samspill.facts.cube.Dimension;
import no.samspill.facts.cube.Outline;
import no.samspill.facts.cube.Role;
import no.samspill.facts.source.Trouble.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** PxWebApi 1, by POST. It tells neither its limits nor its licence nor its lists, so what is usual holds; a time is asked for by name. */
final class PxWeb1 implements Statistics {
    private static final int FOUND = 30;

    private final Agency agency;
    private final Line line;

    PxWeb1(Agency agency, Line line) {
        this.agency = agency;
        this.line = line;
    }

    @Override
    public Answer<List<FoundTable>> find(String words, String language) {
        return Replies.json(agency, line.get(agency.at("/?query=" + Replies.escaped(words))), whole -> StreamSupport.stream(whole.spliterator(), false).limit(FOUND)
                .map(table -> new FoundTable(Replies.text(table, "id"), Replies.text(table, "title"), "", "", Replies.text(table, "published"), false)).toList());
    }

    @Override
    public Answer<StatTable> table(String id, String language) {
        return Replies.json(agency, line.get(agency.at("/" + Replies.escaped(id))), whole -> {
            Map<String, StatTable.Ways> ways = new HashMap<>();
            List<Dimension> dimensions = new ArrayList<>();
            for (JsonNode each : whole.get("variables")) {
                Dimension dimension = dimension(each);
                dimensions.add(dimension);
                ways.put(dimension.id(), new StatTable.Ways(each.path("elimination").asBoolean(false), List.of()));
            }
            return new StatTable(id, new Outline(Replies.text(whole, "title"), agency.name(), null, null, List.of(), dimensions), ways);
        });
    }

    private static Dimension dimension(JsonNode said) {
        String id = Replies.text(said, "code");
        List<Category> categories = new ArrayList<>();
        for (int i = 0; i < said.get("values").size(); i++) {
            categories.add(new Category(said.get("values").get(i).asString(), said.get("valueTexts").get(i).asString()));
        }
        boolean time = said.path("time").asBoolean(false);
        Role role = time || id.equals("Tid") ? Role.TIME : id.equals("ContentsCode") ? Role.METRIC : id.equals("Region") ? Role.GEO : Role.OTHER;
        return new Dimension(id, Replies.text(said, "text"), role, !time, categories, Map.of());
    }

    @Override
    public Answer<CodeList> list(String id, String language) {
        return Answer.not(Kind.NOT_UNDERSTOOD, agency.name());
    }

    @Override
    public Answer<Allowance> allowance() {
        return new Answer.Got<>(Allowance.USUAL);
    }

    @Override
    public Answer<Cube> fetch(Query query) {
        Optional<Selection> open = query.parts().stream().filter(each -> each.since() != null).findFirst();
        if (open.isEmpty()) {
            return asked(query);
        }
        return table(query.table(), query.language()).then(table -> asked(spelt(query, open.get(), table)));
    }

    /** With each time by name, since there is no word for all from one on. */
    private static Query spelt(Query query, Selection open, StatTable table) {
        List<String> times = table.outline().dimensions().stream().filter(each -> each.id().equals(open.dimension())).flatMap(each -> each.categories().stream()).map(Category::code)
                .filter(code -> code.compareTo(String.valueOf(open.since())) >= 0).toList();
        List<Selection> parts = query.parts().stream().map(each -> each == open ? new Selection(each.dimension(), each.role(), each.list(), each.listed(), each.said(), times, null) : each).toList();
        return new Query(query.table(), query.label(), query.language(), query.base(), parts);
    }

    private Answer<Cube> asked(Query query) {
        ObjectNode asked = Replies.JSON.createObjectNode();
        ArrayNode parts = asked.putArray("query");
        for (Selection each : query.parts()) {
            ObjectNode selection = parts.addObject().put("code", each.dimension()).putObject("selection");
            selection.put("filter", each.list() == null ? "item" : each.list());
            ArrayNode values = selection.putArray("values");
            each.codes().forEach(values::add);
        }
        asked.putObject("response").put("format", "json-stat2");
        return Replies.cube(line.post(agency.at("/" + Replies.escaped(query.table())), asked.toString())).then(cube -> AsAsked.held(query, cube));
    }
}
