package no.samspill.plan.table;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import no.samspill.ledger.ElementId;
import no.samspill.testing.Guest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at an open working table, by HTTP alone. */
public final class Colleague {
    private static final JsonMapper JSON = new JsonMapper();
    public final Guest guest;
    private final String table;
    private final JsonNode key;
    /** What their table shows; none before the first answer. */
    private volatile long revision = -1;

    public Colleague(Guest guest, String table) {
        this.guest = guest;
        this.table = table;
        this.key = JSON.readTree(guest.get(table + "/nokkel").body());
    }

    public record Came(int status, JsonNode said) {
        String batch() {
            return said.path("batch").asString();
        }

        String problem() {
            return said.path("problem").asString();
        }
    }

    public Came writes(ElementId row, String field, String from, String to) {
        return steps(Map.of("hva", "skriv", "rad", row.toString(), "felt", field, "fra", from, "til", to));
    }

    /** Several cells in one act. */
    @SafeVarargs
    public final Came writesAll(Map<String, String>... cells) {
        return steps(Map.of("hva", "celler", "celler", JSON.writeValueAsString(cells)));
    }

    public Came undoes(String batch) {
        return steps(Map.of("hva", "angre", "batch", batch));
    }

    public Came steps(Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("siden", String.valueOf(revision));
        HttpResponse<String> response = posts("/steg", all);
        String type = response.headers().firstValue("Content-Type").orElse("");
        JsonNode said = type.contains("json") ? Objects.requireNonNull(JSON.readTree(response.body())) : JSON.createObjectNode();
        revision = said.path("delta").path("revision").asLong(revision);
        return new Came(response.statusCode(), said);
    }

    public HttpResponse<String> posts(String path, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put(key.get("navn").asString(), key.get("verdi").asString());
        return guest.postBlindly(table + path, all);
    }
}
