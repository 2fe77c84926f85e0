package no.samspill.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import org.jsoup.Jsoup;

/** Somebody at the server by HTTP alone, with cookies of their own. Redirects are followed. */
public final class Guest {
    /** A server that is silent for so long, will not answer. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;
    private final HttpClient still;
    private final String address;
    private final Duration patience;

    /** An answer without its content. */
    public record Answer(int status, HttpHeaders headers) {}

    private Map<String, String> headers = Map.of();

    public Guest(int port) {
        this("http://localhost:" + port, HttpClient::newBuilder, LONGEST);
    }

    private Guest(String address, Supplier<HttpClient.Builder> clients, Duration patience) {
        this.address = address;
        this.patience = patience;
        client = clients.get().cookieHandler(cookies).followRedirects(Redirect.NORMAL).build();
        still = clients.get().cookieHandler(cookies).followRedirects(Redirect.NEVER).build();
    }

    /**
     * At a server elsewhere.
     *
     * @param address without a path @param trusted whose certificates are believed @param patience as long as a browser of ours waits
     */
    public static Guest at(String address, SSLContext trusted, Duration patience) {
        return new Guest(address, () -> HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).sslContext(trusted).connectTimeout(patience), patience);
    }

    /** Says so with every request from now on, as a browser or a proxy would. */
    public Guest from(Map<String, String> said) {
        headers = Map.copyOf(said);
        return this;
    }

    /** Shows a cookie that was got elsewhere. */
    public Guest with(HttpCookie cookie) {
        HttpCookie same = new HttpCookie(cookie.getName(), cookie.getValue());
        same.setPath("/");
        same.setVersion(0);
        cookies.getCookieStore().add(URI.create(address), same);
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).GET());
    }

    /** Posts a form without having seen its page: with no proof that it is ours. */
    public HttpResponse<String> postBlindly(String path, Map<String, String> fields) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields))));
    }

    /** Posts any body, with no more proof that it is ours than it carries itself. */
    public HttpResponse<String> postBlindly(String path, String type, byte[] body) {
        return send(HttpRequest.newBuilder(URI.create(address + path)).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    /** Opens a page, fills in the form that posts to {@code path}, and sends it. */
    public HttpResponse<String> fillIn(String page, String path, Map<String, String> fields) {
        var form = Jsoup.parse(get(page).body()).select("form[method=post][action=" + path + "]").first();
        if (form == null) {
            throw new AssertionError("no form to " + path + " on " + page);
        }
        Map<String, String> all = new LinkedHashMap<>();
        form.select("input[type=hidden]").forEach(hidden -> all.put(hidden.attr("name"), hidden.attr("value")));
        all.putAll(fields);
        return postBlindly(path, all);
    }

    /**
     * Asks for something by any method, and follows no redirect. The answer's content is not waited for.
     *
     * @param fields sent as a form, where the method sends anything
     */
    public Answer asks(String method, String path, Map<String, String> headers, Map<String, String> fields) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        headers.forEach(request::header);
        if (method.equals("GET")) {
            request.GET();
        } else {
            request.header("Content-Type", "application/x-www-form-urlencoded").method(method, BodyPublishers.ofString(form(fields)));
        }
        try {
            HttpResponse<InputStream> answer = still.send(request.build(), BodyHandlers.ofInputStream());
            answer.body().close();
            return new Answer(answer.statusCode(), answer.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Uses a sign-in link as a person does: opens it and presses the button. */
    public HttpResponse<String> signsIn(String link) {
        return fillIn(link, "/logg-inn/lenke", Map.of());
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        headers.forEach(request::setHeader);
        try {
            return client.send(request.timeout(patience).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
