package no.samspill.adoption;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import no.samspill.plan.Link;
import no.samspill.plan.Print;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes {@code samspill-proof/1}, described in docs/BEVIS.md. Its last property is the SHA-256 of every byte before the comma in front of it, so that one
 * that was edited is known.
 */
final class ProofText {
    static final String FORMAT = "samspill-proof/1";

    private static final String LAST = ",\"whole\":\"";
    private static final int END = LAST.length() + 64 + 2;
    private static final JsonFactory JSON = new JsonFactory();

    private ProofText() {}

    static byte[] write(ProofFile proof) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringProperty("format", FORMAT);
            json.writeObjectPropertyStart("plan");
            json.writeStringProperty("id", proof.id().toString());
            json.writeStringProperty("title", proof.plan());
            json.writeStringProperty("council", proof.council());
            json.writeEndObject();
            json.writeNumberProperty("version", proof.version());
            json.writeStringProperty("address", proof.address());
            json.writeArrayPropertyStart("versions");
            proof.versions().forEach(each -> link(json, each, null, null));
            json.writeEndArray();
            json.writeArrayPropertyStart("decisions");
            for (int i = 0; i < proof.decisions().size(); i++) {
                link(json, proof.decisions().get(i), proof.beside().get(i), proof.said().get(proof.decisions().get(i).number()));
            }
            json.writeEndArray();
            Route route = proof.route();
            if (route != null) {
                route(json, route, proof);
            }
            json.writeArrayPropertyStart("papers");
            proof.papers().forEach((format, print) -> {
                json.writeStartObject();
                json.writeStringProperty("format", format);
                json.writeStringProperty("sha256", print);
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeStringProperty("text", proof.text());
            json.writeEndObject();
        }
        byte[] open = Arrays.copyOf(out.toByteArray(), out.size() - 1);
        byte[] last = (LAST + Print.of(open).value() + "\"}").getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(open, open.length + last.length);
        System.arraycopy(last, 0, all, open.length, last.length);
        return all;
    }

    /** Whether it is as it was written, to the byte. */
    static boolean whole(byte[] file) {
        if (file.length < END) {
            return false;
        }
        byte[] open = Arrays.copyOf(file, file.length - END);
        return new String(file, open.length, END, StandardCharsets.US_ASCII).equals(LAST + Print.of(open).value() + "\"}");
    }

    private static void link(JsonGenerator json, Link link, @Nullable Beside beside, ProofFile.@Nullable Said said) {
        json.writeStartObject();
        json.writeName("says");
        values(json, link.says());
        if (beside != null) {
            json.writeArrayPropertyStart("beside");
            beside.things().forEach(thing -> values(json, thing));
            json.writeEndArray();
        }
        if (said != null) {
            json.writeObjectPropertyStart("words");
            json.writeStringProperty("salt", said.salt());
            json.writeStringProperty("words", said.words());
            json.writeEndObject();
        }
        json.writeStringProperty("chain", link.chain());
        json.writeEndObject();
    }

    private static void values(JsonGenerator json, Map<String, @Nullable String> values) {
        json.writeStartObject();
        values.forEach((name, value) -> {
            json.writeName(name);
            if (value == null) {
                json.writeNull();
            } else {
                json.writeString(value);
            }
        });
        json.writeEndObject();
    }

    private static void route(JsonGenerator json, Route route, ProofFile proof) {
        json.writeObjectPropertyStart("route");
        switch (route.rule()) {
            case Rule.All all -> json.writeStringProperty("rule", "ALL");
            case Rule.CouncilAndSome(int enough) -> {
                json.writeStringProperty("rule", "COUNCIL_AND_SOME");
                json.writeNumberProperty("enough", enough);
            }
        }
        if (route.note() != null) {
            json.writeStringProperty("note", route.note());
        }
        json.writeArrayPropertyStart("steps");
        for (RouteStep step : route.steps()) {
            json.writeStartObject();
            json.writeStringProperty("id", step.id().toString());
            json.writeNumberProperty("place", step.place());
            json.writeStringProperty("task", step.task().name());
            if (step.handedOn()) {
                json.writeBooleanProperty("handedOn", true);
            }
            if (!step.inPlaceOf().isEmpty()) {
                json.writeArrayPropertyStart("inPlaceOf");
                step.inPlaceOf().stream().map(RouteStepId::toString).sorted().forEach(json::writeString);
                json.writeEndArray();
            }
            json.writeObjectPropertyStart("body");
            json.writeStringProperty("id", step.body().id().toString());
            json.writeStringProperty("organisation", step.body().organisation().toString());
            json.writeStringProperty("kind", step.body().kind().name());
            json.writeStringProperty("name", step.body().name());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("reconciled");
        proof.reconciled().stream().sorted().forEach(json::writeNumber);
        json.writeEndArray();
        json.writeArrayPropertyStart("sameText");
        new TreeMap<>(proof.sameText()).forEach((version, decided) -> {
            json.writeStartObject();
            json.writeNumberProperty("version", version);
            json.writeArrayPropertyStart("decisions");
            decided.stream().map(DecisionId::toString).sorted().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
    }
}
