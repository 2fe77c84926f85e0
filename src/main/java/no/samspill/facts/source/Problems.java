package no.samspill.facts.source;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a source says is wrong with a question, in its own words (RFC 9457, and what PxWebApi 1 has). */
final class Problems {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Problems() {}

    static String said(byte[] body, int status) {
        try {
            JsonNode node = JSON.readTree(body);
            for (String name : new String[] {"detail", "title", "error"}) {
                JsonNode said = node.get(name);
                if (said != null && said.isString() && !said.asString().isBlank()) {
                    return said.asString();
                }
            }
            return String.valueOf(status);
        } catch (JacksonException e) {
            return String.valueOf(status);
        }
    }
}
