package no.samspill.facts.cube;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON-stat 1 and 2 (json-stat.org/format), read as it streams by: the cells go straight into their row. A file of several cubes is a bundle in
 * version 1 and a collection with cubes inside in version 2.
 */
final class JsonStat {
    private static final JsonFactory JSON = new JsonFactory();

    private final byte[] file;
    private final List<JsonDraft> drafts = new ArrayList<>();
    private boolean collection;
    private @Nullable String error;

    JsonStat(byte[] file) {
        this.file = file;
    }

    Cube cube(@Nullable String part) throws Refusal {
        List<JsonDraft> all = drafts();
        if (part != null) {
            for (JsonDraft each : all) {
                if (part.equals(each.key())) {
                    return each.cube();
                }
            }
            throw new Refusal(Why.NO_SUCH_PART, part, String.join(", ", all.stream().map(JsonDraft::key).toList()));
        }
        return all.getFirst().cube();
    }

    /** At least one. */
    List<JsonDraft> drafts() throws Refusal {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), file)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new Refusal(Why.OTHER_JSON);
            }
            whole(json);
            if (json.nextToken() != null) {
                throw new Refusal(Why.BROKEN, json.currentLocation().getLineNr());
            }
        } catch (UnexpectedEndOfInputException e) {
            throw new Refusal(Why.TRUNCATED);
        } catch (JacksonException e) {
            throw broken(e);
        }
        if (drafts.isEmpty()) {
            throw error != null ? new Refusal(Why.SOURCE_SAYS, error) : new Refusal(collection ? Why.LIST : Why.OTHER_JSON);
        }
        return drafts;
    }

    private void whole(JsonParser json) throws Refusal {
        JsonDraft own = new JsonDraft("");
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            JsonToken value = json.nextToken();
            if (name.equals("link") && value == JsonToken.START_OBJECT) {
                links(json);
            } else if (name.equals("class") && value == JsonToken.VALUE_STRING) {
                collection = json.getString().equals("collection");
            } else if (value == JsonToken.START_OBJECT && !JsonDraft.KNOWN.contains(name)) {
                part(json, name);
            } else if (own.take(json, name)) {
                // It is the cube's.
            } else if (value == JsonToken.VALUE_STRING && (name.equals("error") || name.equals("title") || name.equals("detail"))) {
                error = json.getString();
            } else {
                json.skipChildren();
            }
        }
        if (own.isCube()) {
            drafts.addFirst(own);
        }
    }

    private void links(JsonParser json) throws Refusal {
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            boolean items = json.nextToken() == JsonToken.START_ARRAY && name.equals("item");
            if (!items) {
                json.skipChildren();
                continue;
            }
            while (json.nextToken() == JsonToken.START_OBJECT) {
                part(json, "");
            }
        }
    }

    private void part(JsonParser json, String key) throws Refusal {
        JsonDraft draft = new JsonDraft(key);
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            if (!draft.take(json, name)) {
                json.skipChildren();
            }
        }
        if (draft.isCube()) {
            drafts.add(draft);
        }
    }

    /** What cannot be read where the file ends was cut off. */
    private Refusal broken(JacksonException e) {
        TokenStreamLocation where = e.getLocation();
        if (where != null && where.getByteOffset() >= file.length) {
            return new Refusal(Why.TRUNCATED);
        }
        return new Refusal(Why.BROKEN, where == null ? 1 : where.getLineNr());
    }
}
