package no.samspill.plan.table;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.testing.Guest;
import no.samspill.testing.Patience;

/** A table that somebody has open, and the news that come to it. */
public final class OpenTable implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final BlockingQueue<Came> news = new LinkedBlockingQueue<>();
    private final CountDownLatch ready = new CountDownLatch(1);
    private final Stream<String> lines;

    /** @param at when it came, as {@link System#nanoTime} tells it */
    public record Came(String delta, long at) {}

    private OpenTable(Stream<String> lines) {
        this.lines = lines;
        Thread.ofVirtual().start(this::read);
    }

    public static OpenTable of(Guest guest, int port, String table, long since) {
        String cookies = guest.cookies().stream().map(cookie -> cookie.getName() + "=" + cookie.getValue()).collect(Collectors.joining("; "));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + table + "/strom?siden=" + since)).header("Cookie", cookies).build();
        try {
            HttpResponse<Stream<String>> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofLines());
            if (response.statusCode() != 200) {
                throw new AssertionError("the stream answers " + response.statusCode());
            }
            OpenTable open = new OpenTable(response.body());
            if (!open.ready.await(Patience.LASTS.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new AssertionError("the stream says nothing");
            }
            return open;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private void read() {
        try {
            String[] event = {""};
            lines.forEach(line -> {
                if (line.startsWith("event:")) {
                    event[0] = line.substring("event:".length());
                    ready.countDown();
                } else if (line.startsWith("data:") && event[0].equals("endring")) {
                    news.add(new Came(line.substring("data:".length()), System.nanoTime()));
                }
            });
        } catch (RuntimeException closed) {
            // The table was closed, or the server went away.
        }
    }

    /** The first news that mention these words. */
    public Came hears(String words) {
        try {
            long until = System.nanoTime() + Patience.LASTS.toNanos();
            while (true) {
                Came came = news.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (came == null) {
                    throw new AssertionError("nobody told of " + words);
                }
                if (came.delta().contains(words)) {
                    return came;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        lines.close();
    }
}
