package no.samspill.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.testing.PlainPng;
import org.jsoup.Jsoup;

/**
 * Those who lay siege, and a reader and an editor who go on meanwhile; see {@code bench/siege}. All of it over the loopback, whose addresses stand for
 * addresses on the net: 127.0.0.2 reads, 127.0.0.3 edits, the others attack.
 */
public final class SiegeBench {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String FILES = "multipart/form-data; boundary=x";
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final int port;
    private final String region;
    private final Map<String, String> links;
    private final List<String> rows;
    private final Path folder;
    private final Path log;
    private final Path temporary;
    /** Those who ask and go; each address has one client, since the machine that they share with the server has more to do than to make clients. */
    private final Map<String, HttpClient> passers = new ConcurrentHashMap<>();
    private boolean held = true;

    private SiegeBench(Map<String, String> said, List<String> rows, Path folder, Path log, Path temporary) {
        this.port = Integer.parseInt(said.get("port"));
        this.region = said.get("region");
        this.links = said;
        this.rows = rows;
        this.folder = folder;
        this.log = log;
        this.temporary = temporary;
    }

    /** @param args the server's output, its database's folder, its folder for temporary files, and which shapes; all where none is named */
    public static void main(String[] args) throws Exception {
        Path log = Path.of(args[0]);
        Map<String, String> said = new HashMap<>();
        List<String> rows = new ArrayList<>();
        for (String line : Files.readAllLines(log)) {
            String[] parts = line.split(" ", 3);
            if (parts[0].equals("siege") && parts[1].equals("row")) {
                rows.add(parts[2]);
            } else if (parts[0].equals("siege")) {
                said.put(parts[1], parts.length > 2 ? parts[2] : "");
            }
        }
        SiegeBench siege = new SiegeBench(said, rows, Path.of(args[1]), log, Path.of(args[2]));
        siege.run(List.of(args).subList(3, args.length));
        System.out.println(siege.held ? "held" : "NOT HELD: a 99th percentile of 1 s or more, or an edit that was lost");
        System.exit(siege.held ? 0 : 1);
    }

    @FunctionalInterface
    private interface Shape {
        /** @return what came back: a status, or what went wrong, each with how often */
        Map<String, Integer> run() throws Exception;
    }

    private void run(List<String> wanted) throws Exception {
        // Made before anybody waits for anything.
        byte[] dense = PlainPng.of(7_700, 7_700, 16);
        byte[] large = PlainPng.of(7_740, 7_740, 8);
        Map<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put("nothing", () -> sleep(10));
        shapes.put("slow-forms", () -> drip(220, 1, "/logg-inn/e-post", FORM, 1_000, 30));
        shapes.put("slow-forms-4", () -> drip(220, 4, "/logg-inn/e-post", FORM, 1_000, 30));
        shapes.put("slow-multipart", () -> drip(220, 4, "/nowhere", FILES, 1_000, 20));
        shapes.put("slow-files", () -> drip(60, 4, input(), FILES, 30_000_000, 30));
        shapes.put("slow-heads", () -> heads(400, 20));
        shapes.put("many-lines", () -> slowly(5_000, 2, 20, "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: "));
        shapes.put("huge-nowhere", () -> many(220, each -> huge("/nowhere", each)));
        shapes.put("reports", () -> many(12, each -> get(input() + (each % 2 == 0 ? "/rapport.xlsx" : "/rapport.csv"), attacker(each, 1))));
        shapes.put("reports-12", () -> many(12, each -> get(input() + (each % 2 == 0 ? "/rapport.xlsx" : "/rapport.csv"), attacker(each, 12))));
        shapes.put("report-pages", () -> many(60, each -> get(input() + "/rapport?side=" + (each + 1), attacker(each, 12))));
        shapes.put("sheets-of-plan", () -> many(50, each -> get("/" + region + "/plan/plan." + (each % 2 == 0 ? "xlsx" : "json"), attacker(each, 12))));
        shapes.put("pictures-dense", () -> many(230, each -> pictures(dense, attacker(each, 1))));
        shapes.put("pictures-large", () -> many(230, each -> pictures(large, attacker(each, 12))));
        shapes.put("kept-forms", () -> repeated(12, () -> posted("/arbeid/x", Map.of("tekst", "x".repeat(190_000)), attacker(0, 1))));
        shapes.put("sessions", () -> many(1_200, each -> get(each % 2 == 0 ? "/logg-inn" : input(), attacker(each, 12))));
        shapes.put("long-heads", () -> many(306, each -> get("/arbeid/x?" + "x".repeat(7_000), attacker(each, 12))));
        shapes.put("papers", () -> many(210, each -> get("/" + region + "/plan/arshjul.pdf?ar=" + (1990 + each), attacker(each, 12))));
        shapes.put("wide-sheet", this::wide);
        shapes.put("open-tables", () -> streams(300, 10));
        shapes.put("files", () -> many(45, each -> files(attacker(each, 1))));
        System.out.printf("%-15s %8s %24s %24s %6s %10s %10s %9s  %s%n", "shape", "seconds", "reader median/99 %/n", "editor median/99 %/n", "lost", "disk MB", "temp MB", "log kB", "what came back");
        Peaceful reader = new Peaceful("127.0.0.2");
        Editor editor = new Editor();
        measure("(warming up)", () -> sleep(20), reader, editor);
        held = true;
        for (Map.Entry<String, Shape> shape : shapes.entrySet()) {
            if (wanted.isEmpty() || wanted.contains(shape.getKey())) {
                measure(shape.getKey(), shape.getValue(), reader, editor);
            }
        }
    }

    private void measure(String name, Shape shape, Peaceful reader, Editor editor) throws Exception {
        long disk = size(folder);
        long logged = Files.size(log);
        long began = System.nanoTime();
        var temp = new AtomicLong();
        var over = new AtomicBoolean();
        Map<String, Integer> back;
        try (var both = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().factory())) {
            both.submit(() -> reader.goesOn(over));
            both.submit(() -> editor.goesOn(over));
            both.submit(() -> {
                while (!over.get()) {
                    temp.accumulateAndGet(size(temporary), Math::max);
                    Thread.sleep(200);
                }
                return null;
            });
            try {
                back = shape.run();
            } finally {
                // Those who go on would else go on for ever.
                over.set(true);
            }
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        long lost = editor.lost();
        System.out.printf(Locale.ROOT, "%-15s %8.1f %24s %24s %6d %10.1f %10.1f %9d  %s%n", name, seconds, reader.said(), editor.said(), lost, (size(folder) - disk) / 1e6, temp.get() / 1e6, (Files.size(log) - logged) / 1000, back);
        held &= lost == 0 && reader.p99() < 1_000 && editor.p99() < 1_000;
        reader.times.clear();
        editor.times.clear();
    }

    /** Reads the plan, its front and the form of input, one page after another. */
    private class Peaceful {
        final ConcurrentLinkedQueue<Double> times = new ConcurrentLinkedQueue<>();
        final HttpClient client;

        Peaceful(String address) {
            this.client = client(address);
        }

        Object goesOn(AtomicBoolean over) throws Exception {
            List<String> pages = List.of("/" + region + "/plan", "/", input(), "/helse");
            for (int at = 0; !over.get(); at++) {
                try {
                    timed(HttpRequest.newBuilder(uri(pages.get(at % pages.size()))), 200);
                } catch (UncheckedIOException e) {
                    // counted as the longest there is
                }
                Thread.sleep(100);
            }
            return "";
        }

        HttpResponse<String> timed(HttpRequest.Builder request, int wanted) {
            long began = System.nanoTime();
            try {
                HttpResponse<String> answer = client.send(request.timeout(LONGEST).build(), BodyHandlers.ofString());
                times.add(answer.statusCode() == wanted ? (System.nanoTime() - began) / 1e6 : LONGEST.toMillis());
                return answer;
            } catch (IOException e) {
                times.add((double) LONGEST.toMillis());
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        double p99() {
            return times.isEmpty() ? LONGEST.toMillis() : Spread.at(times, .99);
        }

        String said() {
            return String.format(Locale.ROOT, "%.0f / %.0f ms / %d", times.isEmpty() ? -1 : Spread.at(times, .5), p99(), times.size());
        }
    }

    /** Writes when each measure is to be done, one row after another, and knows which of it was acknowledged. */
    private final class Editor extends Peaceful {
        private final Map<String, String> acknowledged = new HashMap<>();
        private final String table = "/arbeid/" + region + "/plan/tabell";
        private final String proof;
        private long written;

        Editor() throws Exception {
            super("127.0.0.3");
            signIn(client, links.get("editor"));
            proof = Jsoup.parse(client.send(HttpRequest.newBuilder(uri(table)).build(), BodyHandlers.ofString()).body()).select("input[name=_csrf]").first().val();
        }

        @Override
        Object goesOn(AtomicBoolean over) throws Exception {
            while (!over.get()) {
                String row = rows.get((int) (written % rows.size()));
                String words = "uke " + (written % 50 + 1) + " i 2027, nr. " + ++written;
                Map<String, String> step = Map.of("hva", "skriv", "rad", row, "felt", "schedule", "fra", acknowledged.getOrDefault(row, ""), "til", words, "siden", "-1", "_csrf", proof);
                try {
                    if (timed(HttpRequest.newBuilder(uri(table + "/steg")).header("Content-Type", FORM).POST(BodyPublishers.ofString(form(step))), 200).statusCode() == 200) {
                        acknowledged.put(row, words);
                    }
                } catch (UncheckedIOException e) {
                    // not acknowledged
                }
                Thread.sleep(200);
            }
            return "";
        }

        long lost() throws Exception {
            String page = client.send(HttpRequest.newBuilder(uri(table)).build(), BodyHandlers.ofString()).body();
            return acknowledged.values().stream().filter(words -> !page.contains(words)).count();
        }
    }

    private Map<String, Integer> sleep(int seconds) throws InterruptedException {
        Thread.sleep(seconds * 1000L);
        return Map.of();
    }

    /** So many lines, each with a letter every 4 to 12 seconds; cut lines are opened anew. */
    private Map<String, Integer> drip(int lines, int addresses, String path, String type, int length, int seconds) throws Exception {
        return slowly(lines, addresses, seconds, "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type + "\r\nContent-Length: " + length + "\r\n\r\n");
    }

    private Map<String, Integer> heads(int lines, int seconds) throws Exception {
        return slowly(lines, 1, seconds, "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
    }

    private Map<String, Integer> slowly(int lines, int addresses, int seconds, String first) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        return many(lines, each -> {
            int opened = 0;
            while (System.nanoTime() < end) {
                try (Socket socket = new Socket()) {
                    socket.bind(new InetSocketAddress(InetAddress.ofLiteral(attacker(each, addresses)), 0));
                    socket.connect(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
                    opened++;
                    socket.getOutputStream().write(first.getBytes(StandardCharsets.ISO_8859_1));
                    socket.setSoTimeout(1);
                    while (System.nanoTime() < end) {
                        socket.getOutputStream().write('x');
                        Thread.sleep(Math.min(4_000 + ThreadLocalRandom.current().nextInt(8_000), Math.max(1, (end - System.nanoTime()) / 1_000_000)));
                        if (ended(socket)) {
                            break;
                        }
                    }
                } catch (IOException e) {
                    // cut: once more
                }
                Thread.sleep(200);
            }
            return opened == 1 ? "never cut" : "cut";
        });
    }

    private static boolean ended(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read(new byte[4096]) >= 0;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    private String huge(String path, int each) throws Exception {
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral(attacker(each, 4)), 0));
            socket.connect(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 33000000\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            byte[] line = socket.getInputStream().readNBytes(12);
            return line.length < 12 ? "cut" : new String(line, 9, 3, StandardCharsets.ISO_8859_1);
        }
    }

    private String pictures(byte[] picture, String from) throws Exception {
        return filed(from, "image/png", "bilde.png", picture, 3);
    }

    private String files(String from) throws Exception {
        byte[] content = new byte[9_500_000];
        ThreadLocalRandom.current().nextBytes(content);
        System.arraycopy("%PDF-1.7\n".getBytes(StandardCharsets.ISO_8859_1), 0, content, 0, 9);
        return filed(from, "application/pdf", "fil.pdf", content, 3);
    }

    /** A form of input with files, filled in as by a browser. */
    private String filed(String from, String type, String name, byte[] content, int times) throws Exception {
        try (HttpClient client = client(from)) {
            HttpResponse<String> page = client.send(HttpRequest.newBuilder(uri(input())).timeout(LONGEST).build(), BodyHandlers.ofString());
            if (page.statusCode() != 200) {
                return "page " + page.statusCode();
            }
            List<byte[]> parts = new ArrayList<>();
            Map<String, String> fields = hidden(page.body(), input());
            fields.put("tekst", "Se filene");
            fields.forEach((field, value) -> parts.add(("--EDGE\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n").getBytes(StandardCharsets.UTF_8)));
            for (int at = 0; at < times; at++) {
                parts.add(("--EDGE\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"" + name + "\"\r\nContent-Type: " + type + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
                parts.add(content);
                parts.add("\r\n".getBytes(StandardCharsets.UTF_8));
            }
            parts.add("--EDGE--\r\n".getBytes(StandardCharsets.UTF_8));
            return status(client, HttpRequest.newBuilder(uri(input())).header("Content-Type", "multipart/form-data; boundary=EDGE").POST(BodyPublishers.ofByteArrays(parts)));
        }
    }

    /** A secretary's sheet of ten rows and 16,000 columns, sent and looked at, and another's as wide as may be. */
    private Map<String, Integer> wide() throws Exception {
        Map<String, Integer> back = new TreeMap<>();
        try (HttpClient client = client("127.0.0.4")) {
            signIn(client, links.get("secretary"));
            for (int columns : List.of(16_000, 300, 300)) {
                String page = "/arbeid/" + region + "/plan/import";
                Map<String, String> fields = hidden(client.send(HttpRequest.newBuilder(uri(page)).build(), BodyHandlers.ofString()).body(), page);
                StringBuilder body = new StringBuilder();
                fields.forEach((field, value) -> body.append("--EDGE\r\nContent-Disposition: form-data; name=\"").append(field).append("\"\r\n\r\n").append(value).append("\r\n"));
                StringBuilder sheet = new StringBuilder("Tiltak;Tidsplan");
                for (int column = 2; column < columns; column++) {
                    sheet.append(";Spalte ").append(column);
                }
                for (int row = 0; row < 10; row++) {
                    sheet.append("\nTiltak ").append(row + 1).append(";2018").append(";x".repeat(columns - 2));
                }
                body.append("--EDGE\r\nContent-Disposition: form-data; name=\"ark\"; filename=\"bredt.csv\"\r\nContent-Type: text/csv\r\n\r\n").append(sheet).append("\n\r\n--EDGE--\r\n");
                HttpResponse<String> sent = client.send(HttpRequest.newBuilder(uri(page)).header("Content-Type", "multipart/form-data; boundary=EDGE").POST(BodyPublishers.ofString(body.toString())).build(), BodyHandlers.ofString());
                back.merge(columns + " columns " + sent.statusCode(), 1, Integer::sum);
                String next = sent.headers().firstValue("Location").orElse("");
                if (!next.isEmpty()) {
                    back.merge("preview " + status(client, HttpRequest.newBuilder(uri(page).resolve(next))), 1, Integer::sum);
                }
            }
        }
        return back;
    }

    private Map<String, Integer> streams(int many, int seconds) throws Exception {
        try (HttpClient client = client("127.0.0.5")) {
            signIn(client, links.get("reader"));
            List<Stream<String>> open = new ArrayList<>();
            for (int each = 0; each < many; each++) {
                HttpResponse<Stream<String>> answer = client.send(HttpRequest.newBuilder(uri("/arbeid/" + region + "/plan/tabell/strom?siden=0")).build(), BodyHandlers.ofLines());
                if (answer.statusCode() == 200) {
                    open.add(answer.body());
                }
            }
            Thread.sleep(seconds * 1000L);
            open.forEach(Stream::close);
            return Map.of("open", open.size());
        }
    }

    private Map<String, Integer> repeated(int seconds, Callable<String> once) throws Exception {
        Map<String, Integer> back = new TreeMap<>();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < end) {
            back.merge(answer(once), 1, Integer::sum);
        }
        return back;
    }

    /** What came back, or what went wrong: who is refused before all is sent, may be hung up on before they have read why. */
    private static String answer(Callable<String> once) {
        try {
            return once.call();
        } catch (Exception e) {
            return e.getClass().getSimpleName();
        }
    }

    private interface One {
        String run(int each) throws Exception;
    }

    /** All of them at once. */
    private static Map<String, Integer> many(int times, One one) throws Exception {
        Map<String, Integer> back = new TreeMap<>();
        try (var attackers = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, times).mapToObj(each -> attackers.submit(() -> answer(() -> one.run(each)))).toList();
            for (var came : all) {
                back.merge(came.get(), 1, Integer::sum);
            }
        }
        return back;
    }

    private static String attacker(int each, int addresses) {
        return "127.0.6." + (1 + each % addresses);
    }

    private String get(String path, String from) throws Exception {
        return status(passers.computeIfAbsent(from, SiegeBench::client), HttpRequest.newBuilder(uri(path)));
    }

    private String posted(String path, Map<String, String> fields, String from) throws Exception {
        return status(passers.computeIfAbsent(from, SiegeBench::client), HttpRequest.newBuilder(uri(path)).header("Content-Type", FORM).header("Sec-Fetch-Site", "same-origin").header("Sec-Fetch-Mode", "navigate").POST(BodyPublishers.ofString(form(fields))));
    }

    private static String status(HttpClient client, HttpRequest.Builder request) throws Exception {
        // Read to its end, and not kept.
        return String.valueOf(client.send(request.timeout(Duration.ofMinutes(3)).build(), BodyHandlers.discarding()).statusCode());
    }

    private void signIn(HttpClient client, String link) throws Exception {
        Map<String, String> fields = hidden(client.send(HttpRequest.newBuilder(uri(link)).build(), BodyHandlers.ofString()).body(), "/logg-inn/lenke");
        client.send(HttpRequest.newBuilder(uri("/logg-inn/lenke")).header("Content-Type", FORM).POST(BodyPublishers.ofString(form(fields))).build(), BodyHandlers.discarding());
    }

    private static Map<String, String> hidden(String page, String action) {
        Map<String, String> fields = new LinkedHashMap<>();
        Jsoup.parse(page).select("form[method=post][action=" + action + "]").stream().limit(1).forEach(form -> form.select("input[type=hidden]").forEach(input -> fields.put(input.attr("name"), input.val())));
        return fields;
    }

    private static HttpClient client(String from) {
        return HttpClient.newBuilder().localAddress(InetAddress.ofLiteral(from)).cookieHandler(new CookieManager()).version(HttpClient.Version.HTTP_1_1).followRedirects(Redirect.NEVER).build();
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private String input() {
        return "/" + region + "/plan/innspill";
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static long size(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(file -> {
                try {
                    return Files.isRegularFile(file) ? Files.size(file) : 0;
                } catch (IOException e) {
                    return 0;
                }
            }).sum();
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }
}
