package no.samspill.facts.source;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import no.samspill.facts.cube.Cube;
import no.samspill.facts.cube.Cubes;
import no.samspill.facts.cube.NoCube;
import no.samspill.facts.source.Trouble.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a source's bytes are. */
final class Replies {
    static final JsonMapper JSON = JsonMapper.builder().build();

    private Replies() {}

    /** @param made what to make of it; what lacks something that must be there may throw */
    static <T> Answer<T> json(Agency agency, Answer<byte[]> came, Function<JsonNode, T> made) {
        return came.then(bytes -> {
            try {
                return new Answer.Got<>(made.apply(JSON.readTree(bytes)));
            } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
                return Answer.not(Kind.NOT_UNDERSTOOD, agency.name());
            }
        });
    }

    static Answer<Cube> cube(Answer<byte[]> came) {
        return came.then(bytes -> switch (Cubes.open(bytes)) {
            case Cube cube -> new Answer.Got<>(cube);
            case NoCube none -> new Answer.Not<>(Trouble.of(none));
        });
    }

    static String text(JsonNode node, String name) {
        JsonNode said = node.get(name);
        return said == null || said.isNull() ? "" : said.asString();
    }

    static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
