package no.samspill.facts.cube;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One cube on its way out of JSON-stat. What belongs together may come in any order, so it is held together when all has come. */
final class JsonDraft {
    /** What an object in a cube may be called without being a cube of its own in a bundle. */
    static final Set<String> KNOWN = Set.of("dimension", "role", "extension", "link", "value", "status", "note", "category", "error");

    private final String key;
    private String label = "";
    private String source = "";
    private String href = "";
    private @Nullable Instant updated;
    private @Nullable String licence;
    private final List<String> notes = new ArrayList<>();
    private final Set<String> mandatory = new HashSet<>();
    private List<String> ids = List.of();
    private List<Integer> sizes = List.of();
    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, JsonDimension> dimensions = new LinkedHashMap<>();
    private final JsonCells cells = new JsonCells();

    JsonDraft(String key) {
        this.key = key;
    }

    String key() {
        return key.isEmpty() ? href : key;
    }

    boolean isCube() {
        return !dimensions.isEmpty();
    }

    /** Whether it was of the cube; else the parser stands where it stood. */
    boolean take(JsonParser json, String name) throws Refusal {
        switch (name) {
            case "label" -> label = text(json);
            case "source" -> source = text(json);
            case "href" -> href = text(json);
            case "updated" -> updated = Moments.of(text(json));
            case "note" -> notes.addAll(texts(json));
            case "id" -> ids = texts(json).stream().map(Codes::clean).toList();
            case "size" -> sizes = whole(json);
            case "role" -> roles(json);
            case "dimension" -> dimensions(json);
            case "extension" -> extension(json);
            case "value" -> cells.values(json);
            case "status" -> cells.statuses(json);
            default -> {
                return false;
            }
        }
        return true;
    }

    Cube cube() throws Refusal {
        Outline outline = outline();
        if (!cells.hasValues()) {
            throw new Refusal(Why.NO_VALUES);
        }
        return Cubes.cube(outline, cells.of(outline));
    }

    Outline outline() throws Refusal {
        List<String> order = ids.isEmpty() && dimensions.size() == 1 ? List.copyOf(dimensions.keySet()) : ids;
        List<Dimension> made = new ArrayList<>();
        if (order.isEmpty() || !sizes.isEmpty() && sizes.size() != order.size()) {
            throw new Refusal(Why.SIZE_AND_CATEGORIES, "size", sizes.size(), order.size());
        }
        for (String role : roles.keySet()) {
            known(order, role);
        }
        boolean said = roles.containsValue(Role.TIME) || roles.containsValue(Role.GEO);
        for (String id : order) {
            JsonDimension each = dimensions.get(id);
            if (each == null) {
                throw new Refusal(Why.UNKNOWN_DIMENSION, id);
            }
            made.add(each.made(id, said ? roles.getOrDefault(id, Role.OTHER) : roles.get(id)));
        }
        for (int i = 0; i < sizes.size(); i++) {
            if (sizes.get(i) != made.get(i).size()) {
                throw new Refusal(Why.SIZE_AND_CATEGORIES, made.get(i).label(), sizes.get(i), made.get(i).size());
            }
        }
        Cubes.product(made.stream().map(Dimension::size).toList());
        return new Outline(label, source, updated, licence, allNotes(made), made);
    }

    private static void known(List<String> order, String id) throws Refusal {
        if (!order.contains(id)) {
            throw new Refusal(Why.UNKNOWN_DIMENSION, id);
        }
    }

    private List<Note> allNotes(List<Dimension> made) {
        List<Note> all = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            all.add(new Note(notes.get(i), mandatory.contains(String.valueOf(i)), null));
        }
        for (Dimension each : made) {
            all.addAll(Objects.requireNonNull(dimensions.get(each.id())).notes(each));
        }
        return all;
    }

    /** In version 1 the order, the sizes and the roles stand among the dimensions, and are no objects or are called as no dimension is. */
    private void dimensions(JsonParser json) throws Refusal {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            JsonToken value = json.nextToken();
            if (value == JsonToken.START_OBJECT && !name.equals("role")) {
                dimensions.put(Codes.clean(name), new JsonDimension(json));
            } else if (!take(json, name)) {
                json.skipChildren();
            }
        }
    }

    private void roles(JsonParser json) throws Refusal {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            Role role = switch (name) {
                case "time" -> Role.TIME;
                case "geo" -> Role.GEO;
                case "metric" -> Role.METRIC;
                default -> Role.OTHER;
            };
            for (String id : texts(json)) {
                roles.put(Codes.clean(id), role);
            }
        }
    }

    /** Which notes everybody must see: PxWeb's addition. */
    private void extension(JsonParser json) throws Refusal {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            JsonToken value = json.nextToken();
            if (name.equals("noteMandatory") && value == JsonToken.START_OBJECT) {
                mandatory.addAll(JsonDimension.ticked(json));
            } else if (value == JsonToken.VALUE_STRING && (name.equals("license") || name.equals("licence"))) {
                licence = json.getString();
            } else {
                json.skipChildren();
            }
        }
    }

    static String text(JsonParser json) {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
            return json.getString();
        }
        json.skipChildren();
        return "";
    }

    /** A list of texts; one alone may stand without a list. */
    static List<String> texts(JsonParser json) {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
            return List.of(json.getString());
        }
        List<String> all = new ArrayList<>();
        if (json.currentToken() != JsonToken.START_ARRAY) {
            json.skipChildren();
            return all;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken().isScalarValue()) {
                all.add(json.getString());
            } else {
                json.skipChildren();
            }
        }
        return all;
    }

    private static List<Integer> whole(JsonParser json) throws Refusal {
        List<Integer> all = new ArrayList<>();
        for (String each : texts(json)) {
            if (!each.matches("\\d{1,9}")) {
                throw new Refusal(Why.NO_NUMBER, "size", each);
            }
            all.add(Integer.valueOf(each));
        }
        return all;
    }
}
