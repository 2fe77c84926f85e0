package no.samspill.testing;

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

/** A page that somebody has open, and the news that come to it. */
public final class OpenPage implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final BlockingQueue<Came> news = new LinkedBlockingQueue<>();
    private final CountDownLatch ready = new CountDownLatch(1);
    private final Stream<String> lines;

    /** @param at when it came, as {@link System#nanoTime} tells it */
    public record Came(String delta, long at) {}

    private OpenPage(Stream<String> lines) {
        this.lines = lines;
        Thread.ofVirtual().start(this::read);
    }

    /** @param page whose news come from {@code /strom} below it @param since how far it has come */
    public static OpenPage of(Guest guest, int port, String page, long since) {
        String cookies = guest.cookies().stream().map(cookie -> cookie.getName() + "=" + cookie.getValue()).collect(Collectors.joining("; "));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + page + "/strom?siden=" + since)).header("Cookie", cookies).build();
        try {
            HttpResponse<Stream<String>> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofLines());
            if (response.statusCode() != 200) {
                throw new AssertionError("the stream answers " + response.statusCode());
            }
            OpenPage open = new OpenPage(response.body());
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
            // The page was closed, or the server went away.
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
