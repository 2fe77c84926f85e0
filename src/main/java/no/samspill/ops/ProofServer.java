package no.samspill.ops;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A Samspill somewhere, asked over the net which version a paper is of, and for that version's proof. */
record ProofServer(URI at) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** @throws Trouble where it is not an address that a server can have */
    static ProofServer at(String typed) {
        return new ProofServer(URI.create(Settings.checked(typed).replaceFirst("/+$", "")));
    }

    /** The proof of the version that the paper is of; empty where the server has given out no such file. */
    Optional<byte[]> proof(byte[] paper) {
        String line = "samspill-" + UUID.randomUUID();
        HttpResponse<byte[]> answer = send(HttpRequest.newBuilder(URI.create(at + "/kontroll"))
                .header("Content-Type", "multipart/form-data; boundary=\"" + line + "\"")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(form(line, paper))));
        try {
            JsonNode told = JsonMapper.shared().readTree(answer.body());
            if (answer.statusCode() == 200 && told.path("unchanged").asBoolean(false)) {
                HttpResponse<byte[]> proof = send(HttpRequest.newBuilder(URI.create(at + told.path("address").asString() + "/bevis.json")));
                if (proof.statusCode() == 200) {
                    return Optional.of(proof.body());
                }
            } else if (answer.statusCode() == 200 && told.path("reason").asString("").equals("unknown-file")) {
                return Optional.empty();
            } else if (told.hasNonNull("problem")) {
                throw new Trouble("proof.server.refused", toString(), told.path("problem").asString());
            }
        } catch (JacksonException | IllegalArgumentException e) {
            throw new Trouble(e, "proof.server.other", toString(), String.valueOf(answer.statusCode()));
        }
        throw new Trouble("proof.server.other", toString(), String.valueOf(answer.statusCode()));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            return client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new Trouble(e, "proof.server.none", toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble(e, "proof.server.none", toString());
        }
    }

    private static byte[] form(String line, byte[] paper) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + line + "\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"papir\"\r\nContent-Type: application/octet-stream\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(paper);
        body.writeBytes(("\r\n--" + line + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return body.toByteArray();
    }

    @Override
    public String toString() {
        return at.toString();
    }
}
