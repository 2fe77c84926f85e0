package no.samspill.bench;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People who send input at the same meeting; see {@code bench/input}. Needs nothing but the JDK. */
final class InputBench {
    private static final int PEOPLE = 500;
    private static final int EACH = 2;
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private final URI page;
    private final int seconds;
    private final ConcurrentLinkedQueue<Sent> sent = new ConcurrentLinkedQueue<>();
    /** Reading back is not what is measured: no more at once than a few. */
    private final Semaphore readers = new Semaphore(8);

    private record Sent(String words, int status, String receipt, long micros) {}

    private InputBench(URI page, int seconds) {
        this.page = page;
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws Exception {
        System.exit(new InputBench(URI.create(arguments[0]), Integer.parseInt(arguments[1])).run() ? 0 : 1);
    }

    private boolean run() throws Exception {
        for (int i = 0; i < 50; i++) {
            person("varming " + i, new Random(i), 0).call();
        }
        sent.clear();
        Random chance = new Random(22);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < PEOPLE; i++) {
                people.submit(person("Innspill fra stol " + i, new Random(chance.nextLong()), seconds * 1000));
            }
        }
        List<Sent> all = List.copyOf(sent);
        long refused = all.stream().filter(each -> each.status() != 302 && each.status() != 303).count();
        long found;
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            found = people.invokeAll(all.stream().map(each -> (Callable<Boolean>) () -> there(each)).toList()).stream().filter(future -> future.resultNow()).count();
        }
        long[] micros = all.stream().mapToLong(Sent::micros).sorted().toArray();
        long p99 = micros[(int) Math.ceil(micros.length * 0.99) - 1] / 1000;
        System.out.printf("%d people, %d contributions in %d s%n", PEOPLE, all.size(), seconds);
        System.out.printf("a press of the button: median %d ms, 99th percentile %d ms, longest %d ms%n", micros[micros.length / 2] / 1000, p99, micros[micros.length - 1] / 1000);
        System.out.printf("refused %d, found again under their receipts %d of %d%n", refused, found, PEOPLE * EACH);
        return found == PEOPLE * EACH && p99 < 500;
    }

    private Callable<Void> person(String name, Random chance, int within) {
        return () -> {
            try (HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
                for (int i = 0; i < EACH; i++) {
                    Thread.sleep(within == 0 ? 0 : chance.nextInt(within / EACH));
                    give(client, name + ", nummer " + i);
                }
            }
            return null;
        };
    }

    private void give(HttpClient client, String words) throws Exception {
        String form = client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body();
        StringBuilder body = new StringBuilder("tekst=" + encoded(words) + "&omrade=");
        Matcher hidden = HIDDEN.matcher(form.substring(form.indexOf("<form class=\"sam-form\"")));
        while (hidden.find()) {
            body.append('&').append(encoded(hidden.group(1))).append('=').append(encoded(hidden.group(2)));
        }
        HttpRequest request = HttpRequest.newBuilder(page).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body.toString())).build();
        long began = System.nanoTime();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        long micros = (System.nanoTime() - began) / 1000;
        String receipt = answer.headers().firstValue("Location").orElse("");
        sent.add(new Sent(words, answer.statusCode(), receipt, micros));
    }

    private boolean there(Sent each) throws Exception {
        readers.acquire();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return !each.receipt().isEmpty() && client.send(HttpRequest.newBuilder(page.resolve(each.receipt())).build(), BodyHandlers.ofString()).body().contains(each.words());
        } finally {
            readers.release();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
