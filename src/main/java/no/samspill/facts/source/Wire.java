package no.samspill.facts.source;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.samspill.facts.cube.Bounds;
import no.samspill.facts.source.Trouble.Kind;
import org.jspecify.annotations.Nullable;

/** Asks one source over the net. Nothing it answers is thrown; all of it is bounded in size and time; no other host is ever followed to. */
final class Wire implements Line {
    private static final int REDIRECTS = 3;
    private static final Duration LONGEST_WAIT = Duration.ofDays(1);

    private final HttpClient client;
    private final Agency agency;
    private final Duration patience;

    Wire(HttpClient client, Agency agency, Duration patience) {
        this.client = client;
        this.agency = agency;
        this.patience = patience;
    }

    /** Follows nothing by itself, and brings nothing along: no cookies, no passwords. */
    static HttpClient client() {
        return HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).connectTimeout(Duration.ofSeconds(10)).build();
    }

    @Override
    public Answer<byte[]> get(URI at) {
        return ask(at, null, 0);
    }

    @Override
    public Answer<byte[]> post(URI at, String json) {
        return ask(at, json, 0);
    }

    private Answer<byte[]> ask(URI at, @Nullable String json, int redirects) {
        if (!agency.on()) {
            return Answer.not(Kind.OFF, agency.name());
        }
        if (!Address.sameServer(agency.address(), at) || redirects > REDIRECTS) {
            return Answer.not(Kind.ELSEWHERE, agency.name(), String.valueOf(at.getHost()));
        }
        try {
            if (!Address.isHere(agency.address()) && !Address.leadsOut(at.getHost())) {
                return Answer.not(Kind.INSIDE, at.getHost());
            }
            HttpRequest.Builder request = HttpRequest.newBuilder(at).timeout(patience).header("User-Agent", "Samspill").header("Accept", "application/json");
            if (json != null) {
                request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
            }
            HttpResponse<byte[]> response = whole(request.build());
            return response.statusCode() / 100 == 3 ? on(response, json, redirects) : told(response);
        } catch (UnknownHostException e) {
            return Answer.not(Kind.UNREACHABLE, agency.name());
        } catch (TimeoutException e) {
            return Answer.not(Kind.SLOW, agency.name(), String.valueOf(patience.toSeconds()));
        } catch (IOException e) {
            return String.valueOf(e.getMessage()).contains("body exceeds capacity") ? Answer.not(Kind.TOO_LARGE, String.valueOf(Bounds.BYTES >> 20)) : Answer.not(Kind.UNREACHABLE, agency.name());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.not(Kind.UNREACHABLE, agency.name());
        }
    }

    /** The request's own time-out ends with the head; a body that drips is let go of here. */
    private HttpResponse<byte[]> whole(HttpRequest request) throws IOException, InterruptedException, TimeoutException {
        CompletableFuture<HttpResponse<byte[]>> coming = client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), Bounds.BYTES));
        try {
            return coming.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof java.net.http.HttpTimeoutException) {
                throw new TimeoutException();
            }
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        } finally {
            coming.cancel(true);
        }
    }

    private Answer<byte[]> on(HttpResponse<byte[]> response, @Nullable String json, int redirects) {
        String to = response.headers().firstValue("Location").orElse("");
        try {
            return ask(response.uri().resolve(to), json, redirects + 1);
        } catch (IllegalArgumentException e) {
            return Answer.not(Kind.NOT_UNDERSTOOD, agency.name());
        }
    }

    private Answer<byte[]> told(HttpResponse<byte[]> response) {
        int status = response.statusCode();
        byte[] body = response.body();
        if (status == 429) {
            return new Answer.Not<>(Trouble.of(Kind.TOO_OFTEN, agency.name()).until(wait(response)));
        }
        if (status >= 500) {
            return new Answer.Not<>(Trouble.of(Kind.DOWN, agency.name(), String.valueOf(status)).until(wait(response)));
        }
        if (isWebPage(response)) {
            return Answer.not(Kind.WEB_PAGE, agency.name());
        }
        if (status == 404) {
            return Answer.not(Kind.UNKNOWN_TABLE, agency.name());
        }
        return status == 200 ? new Answer.Got<>(body) : Answer.not(Kind.REFUSED, agency.name(), Problems.said(body, status));
    }

    private static boolean isWebPage(HttpResponse<byte[]> response) {
        String type = response.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        byte[] body = response.body();
        int at = 0;
        while (at < body.length && (body[at] <= ' ' || body[at] == (byte) 0xEF || body[at] == (byte) 0xBB || body[at] == (byte) 0xBF)) {
            at++;
        }
        return type.startsWith("text/html") || at < body.length && body[at] == '<';
    }

    /** In seconds; a date (RFC 9110 allows both) is left to our own patience. */
    private static @Nullable Duration wait(HttpResponse<byte[]> response) {
        String said = response.headers().firstValue("Retry-After").orElse("").strip();
        if (!said.matches("\\d{1,9}")) {
            return null;
        }
        Duration wait = Duration.ofSeconds(Long.parseLong(said));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
