package no.samspill.facts.cube;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One dimension on its way out of JSON-stat. */
final class JsonDimension {
    private record Unit(String label, @Nullable Integer decimals) {}

    private String label = "";
    private @Nullable List<String> codes;
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, List<String>> children = new HashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, List<String>> categoryNotes = new LinkedHashMap<>();
    private Set<String> mandatory = Set.of();
    private final Map<String, Set<String>> categoryMandatory = new HashMap<>();

    /** The parser stands at the object's beginning, and afterwards at its end. */
    JsonDimension(JsonParser json) throws Refusal {
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            boolean object = json.nextToken() == JsonToken.START_OBJECT;
            if (name.equals("category") && object) {
                category(json);
            } else if (name.equals("extension") && object) {
                extension(json);
            } else if (name.equals("label")) {
                label = JsonDraft.text(json);
            } else if (name.equals("note")) {
                notes.addAll(JsonDraft.texts(json));
            } else {
                json.skipChildren();
            }
        }
    }

    /** @param role null where the source names none at all, and the name must do */
    Dimension made(String id, @Nullable Role role) throws Refusal {
        String called = label.isBlank() ? id : label;
        List<String> order = codes != null ? codes : List.copyOf(labels.keySet());
        if (order.isEmpty()) {
            throw new Refusal(Why.NO_CATEGORIES, called);
        }
        Set<String> known = new HashSet<>(order);
        for (String each : labels.keySet()) {
            if (!known.contains(each)) {
                throw new Refusal(Why.UNKNOWN_CODE, called, each);
            }
        }
        List<Category> categories = new ArrayList<>(order.size());
        for (String code : order) {
            Unit unit = units.get(code);
            categories.add(new Category(code, labels.getOrDefault(code, code), unit == null ? null : unit.label(), unit == null ? null : unit.decimals()));
        }
        // PxWeb lists all that a category is made of, also what was not asked for.
        Map<String, List<String>> within = new HashMap<>();
        children.forEach((parent, all) -> within.put(parent, all.stream().filter(known::contains).toList()));
        within.keySet().retainAll(known);
        return new Dimension(id, called, role == null ? Codes.guess(id, called) : role, role == null, categories, within);
    }

    List<Note> notes(Dimension made) {
        List<Note> all = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            all.add(new Note(notes.get(i), mandatory.contains(String.valueOf(i)), made.label()));
        }
        categoryNotes.forEach((code, texts) -> {
            Set<String> ticked = categoryMandatory.getOrDefault(code, Set.of());
            String about = made.category(code).map(Category::label).orElse(code);
            for (int i = 0; i < texts.size(); i++) {
                all.add(new Note(texts.get(i), ticked.contains(String.valueOf(i)), about));
            }
        });
        return all;
    }

    private void category(JsonParser json) throws Refusal {
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            JsonToken value = json.nextToken();
            boolean object = value == JsonToken.START_OBJECT;
            if (name.equals("index")) {
                codes = object ? positions(json) : JsonDraft.texts(json).stream().map(Codes::clean).toList();
            } else if (!object) {
                json.skipChildren();
            } else {
                switch (name) {
                    case "label" -> each(json, code -> labels.put(code, JsonDraft.text(json)));
                    case "unit" -> each(json, code -> units.put(code, unit(json)));
                    case "child" -> each(json, code -> children.put(code, JsonDraft.texts(json).stream().map(Codes::clean).toList()));
                    case "note" -> each(json, code -> categoryNotes.put(code, JsonDraft.texts(json)));
                    default -> json.skipChildren();
                }
            }
        }
    }

    private interface Taken {
        void at(String code);
    }

    private static void each(JsonParser json, Taken taken) {
        for (String code = json.nextName(); code != null; code = json.nextName()) {
            json.nextToken();
            taken.at(Codes.clean(code));
        }
    }

    /** {@code {"0301": 0, "1103": 1}}: each position once, none left out. */
    private List<String> positions(JsonParser json) throws Refusal {
        Map<Integer, String> byPosition = new HashMap<>();
        int count = 0;
        for (String code = json.nextName(); code != null; code = json.nextName()) {
            if (json.nextToken() != JsonToken.VALUE_NUMBER_INT) {
                throw new Refusal(Why.NO_NUMBER, "index", json.getString());
            }
            String other = byPosition.put(json.getIntValue(), Codes.clean(code));
            if (other != null) {
                throw new Refusal(Why.CODE_TWICE, label, code);
            }
            count++;
        }
        List<String> order = new ArrayList<>(count);
        for (int at = 0; at < count; at++) {
            String code = byPosition.get(at);
            if (code == null) {
                throw new Refusal(Why.INDEX_OUTSIDE, "index", at, count);
            }
            order.add(code);
        }
        return order;
    }

    /** PxWeb calls the unit {@code base}; others have a label. */
    private static Unit unit(JsonParser json) {
        String label = "";
        String base = "";
        Integer decimals = null;
        if (json.currentToken() != JsonToken.START_OBJECT) {
            return new Unit(JsonDraft.text(json), null);
        }
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            JsonToken value = json.nextToken();
            if (name.equals("decimals") && value == JsonToken.VALUE_NUMBER_INT) {
                decimals = (int) Math.clamp(json.getValueAsLong(), 0, 15);
            } else if (name.equals("label")) {
                label = JsonDraft.text(json);
            } else if (name.equals("base") || name.equals("symbol") && base.isEmpty()) {
                base = JsonDraft.text(json);
            } else {
                json.skipChildren();
            }
        }
        return new Unit(label.isEmpty() ? base : label, decimals);
    }

    private void extension(JsonParser json) {
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            boolean object = json.nextToken() == JsonToken.START_OBJECT;
            if (object && name.equals("noteMandatory")) {
                mandatory = ticked(json);
            } else if (object && (name.equals("categoryNoteMandatory") || name.equals("valueNoteMandatory"))) {
                each(json, code -> categoryMandatory.put(code, ticked(json)));
            } else {
                json.skipChildren();
            }
        }
    }

    /** Which numbers have a tick: {@code {"0": true}}. */
    static Set<String> ticked(JsonParser json) {
        Set<String> all = new HashSet<>();
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return all;
        }
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            if (json.nextToken() == JsonToken.VALUE_TRUE) {
                all.add(name);
            }
            json.skipChildren();
        }
        return all;
    }
}
