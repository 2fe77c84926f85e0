package no.samspill.facts.source;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small statistics bank of ours on this machine that answers as PxWebApi 2 (under /v2) and 1 (under /v1) do, and misbehaves when it is told to. */
public final class StatisticsServer implements AutoCloseable {
    /** How it feels. */
    public enum Mood { WELL, ERROR, WEB_PAGE, TOO_OFTEN, SLOW, DRIPS, TRUNCATED, DEFAULT_EXTRACT, ELSEWHERE, ROUND_THE_CORNER, BABBLES }

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> PLACES = List.of("5402", "5503", "5510", "1903", "1902");

    private final HttpServer server;
    public final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    public volatile Mood mood = Mood.WELL;
    /** What the next answer's numbers begin at. */
    public volatile int from = 100;
    public volatile int last = 2021;
    public volatile int calls = 30;

    public StatisticsServer() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    /** One that is well as long as the tests go on, for those who only need that there is one. */
    public static StatisticsServer always() {
        return Always.ONE;
    }

    private static final class Always {
        static final StatisticsServer ONE = new StatisticsServer();
    }

    public String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    Agency agency(Api api) {
        return new Agency(1, "Prøvebyrået", URI.create(address(api == Api.PXWEB_2 ? "/v2" : "/v1")), api, true, Allowance.USUAL);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body);
        switch (mood) {
            case ERROR -> said(exchange, 503, "text/plain", "sorry");
            case WEB_PAGE -> said(exchange, 200, "text/html", "<!DOCTYPE html><title>Vedlikehold</title>");
            case TOO_OFTEN -> {
                exchange.getResponseHeaders().add("Retry-After", "17");
                said(exchange, 429, "application/problem+json", "{\"title\": \"Too many requests\", \"status\": 429}");
            }
            case SLOW -> {
                pause(5_000);
                said(exchange, 200, "application/json", "{}");
            }
            case DRIPS -> drip(exchange);
            case ELSEWHERE -> moved(exchange, "http://localhost:1/");
            case ROUND_THE_CORNER -> {
                mood = Mood.WELL;
                moved(exchange, exchange.getRequestURI().toString());
            }
            case BABBLES -> said(exchange, 200, "application/json", "[1, 2, 3]");
            case WELL, TRUNCATED, DEFAULT_EXTRACT -> well(exchange, path, body);
        }
    }

    private void well(HttpExchange exchange, String path, String body) throws IOException {
        boolean cut = mood == Mood.TRUNCATED;
        String told = switch (path) {
            case "/v2/config" -> "{\"apiVersion\": \"2.0\", \"maxDataCells\": 800000, \"maxCallsPerTimeWindow\": " + calls + ", \"timeWindow\": 60, \"license\": \"https://creativecommons.org/licenses/by/4.0/\","
                    + " \"sourceReferences\": [{\"language\": \"no\", \"text\": \"Kilde: Prøvebyrået\"}]}";
            case "/v2/tables" -> "{\"language\": \"no\", \"tables\": [{\"type\": \"Table\", \"id\": \"07459\", \"label\": \"07459: Befolkning, etter region, alder, innhold og år\", \"updated\": \"2021-02-23T07:00:00Z\","
                    + " \"firstPeriod\": \"2019\", \"lastPeriod\": \"2021\", \"variableNames\": [], \"discontinued\": null}], \"page\": {}}";
            case "/v2/tables/07459/metadata" -> cube("null", PLACES, List.of("015", "016"), List.of("Personer", "Alle"), years());
            case "/v2/codelists/agg_KommGjeldende" -> "{\"id\": \"agg_KommGjeldende\", \"label\": \"Kommuner, gjeldende\", \"type\": \"Aggregation\", \"values\": ["
                    + "{\"code\": \"K-5503\", \"label\": \"Harstad\", \"valueMap\": [\"5402\", \"5503\", \"1903\"]}, {\"code\": \"K-5510\", \"label\": \"Tjeldsund\", \"valueMap\": [\"5510\"]}]}";
            case "/v2/tables/07459/data" -> data(JSON.readTree(body).get("selection"), "variableCode", "valueCodes");
            case "/v1/07459" -> exchange.getRequestMethod().equals("GET") ? variables() : data(JSON.readTree(body).get("query"), "code", "values");
            case "/v1/" -> "[{\"id\": \"07459\", \"path\": \"/be\", \"title\": \"Befolkning, etter region\", \"published\": \"2021-02-23T08:00:00\"}]";
            default -> "";
        };
        if (told.isEmpty()) {
            said(exchange, 404, "application/problem+json", "{\"title\": \"Not found\"}");
        } else if (told.startsWith("!")) {
            said(exchange, 400, "application/problem+json", "{\"title\": \"Bad request\", \"detail\": \"" + told.substring(1) + "\"}");
        } else {
            said(exchange, 200, "application/json", cut ? told.substring(0, told.length() / 2) : told);
        }
    }

    private String variables() {
        return "{\"title\": \"Befolkning, etter region\", \"variables\": [" + variable("Region", "region", PLACES, false) + "," + variable("Alder", "alder", List.of("015", "016"), false) + ","
                + variable("ContentsCode", "statistikkvariabel", List.of("Personer", "Alle"), false) + "," + variable("Tid", "år", years(), true) + "]}";
    }

    private static String variable(String code, String text, List<String> values, boolean time) {
        String list = JSON.writeValueAsString(values);
        return "{\"code\": \"" + code + "\", \"text\": \"" + text + "\", \"values\": " + list + ", \"valueTexts\": " + list + (time ? ", \"time\": true" : code.equals("Alder") ? ", \"elimination\": true" : "") + "}";
    }

    private List<String> years() {
        return IntStream.rangeClosed(2019, last).mapToObj(String::valueOf).toList();
    }

    private String data(JsonNode selection, String name, String values) {
        if (mood == Mood.DEFAULT_EXTRACT) {
            return cube(null, List.of("5402"), List.of("015"), List.of("Personer"), List.of("2021"));
        }
        List<String> places = chosen(selection, name, values, "Region", PLACES);
        if (!PLACES.containsAll(places) && places.stream().noneMatch(each -> each.startsWith("K-"))) {
            return "!Value, " + places + " is not a valid value code for variable Region";
        }
        return cube(null, places, chosen(selection, name, values, "Alder", List.of()), chosen(selection, name, values, "ContentsCode", List.of()), chosen(selection, name, values, "Tid", years()));
    }

    private static List<String> chosen(JsonNode selection, String name, String values, String dimension, List<String> all) {
        for (JsonNode each : selection) {
            if (each.get(name).asString().equals(dimension)) {
                JsonNode codes = each.has(values) ? each.get(values) : each.get("selection").get(values);
                List<String> said = StreamSupport.stream(codes.spliterator(), false).map(JsonNode::asString).toList();
                return said.getFirst().startsWith("from(") ? all.stream().filter(code -> code.compareTo(said.getFirst().substring(5, said.getFirst().length() - 1)) >= 0).toList() : said;
            }
        }
        return List.of();
    }

    private String cube(@Nullable String value, List<String> places, List<String> ages, List<String> contents, List<String> times) {
        int cells = places.size() * Math.max(1, ages.size()) * contents.size() * times.size();
        StringBuilder values = new StringBuilder();
        for (int cell = 0; cell < cells; cell++) {
            values.append(cell == 0 ? "" : ", ").append(cell == 1 ? "null" : String.valueOf(from + cell));
        }
        boolean age = !ages.isEmpty();
        return "{\"version\": \"2.0\", \"class\": \"dataset\", \"label\": \"07459: Befolkning, etter region, alder, innhold og år\", \"source\": \"Prøvebyrået\", \"updated\": \"2021-02-23T07:00:00Z\","
                + " \"note\": [\"Bør leses.\", \"Må leses.\"], \"extension\": {\"noteMandatory\": {\"1\": true}},"
                + " \"role\": {\"time\": [\"Tid\"], \"geo\": [\"Region\"], \"metric\": [\"ContentsCode\"]}, \"id\": [\"Region\"," + (age ? "\"Alder\"," : "") + "\"ContentsCode\",\"Tid\"],"
                + " \"size\": [" + places.size() + "," + (age ? ages.size() + "," : "") + contents.size() + "," + times.size() + "], \"value\": " + (value != null ? value : "[" + values + "]")
                + (value == null && cells > 1 ? ", \"status\": {\"1\": \":\"}" : "") + ", \"dimension\": {\"Region\": " + dimension("region", places, "{\"codeLists\": [{\"id\": \"agg_KommGjeldende\", \"label\": \"Kommuner, gjeldende\", \"type\": \"Aggregation\", \"links\": []}]}")
                + (age ? ", \"Alder\": " + dimension("alder", ages, "{\"elimination\": true}") : "") + ", \"ContentsCode\": " + dimension("innhold", contents, "{}") + ", \"Tid\": " + dimension("år", times, "{}") + "}}";
    }

    private static String dimension(String label, List<String> codes, String extension) {
        return "{\"label\": \"" + label + "\", \"extension\": " + extension + ", \"category\": {\"index\": "
                + codes.stream().map(code -> "\"" + code + "\": " + codes.indexOf(code)).collect(Collectors.joining(", ", "{", "}")) + ", \"label\": "
                + codes.stream().map(code -> "\"" + code + "\": \"" + code + " navn\"").collect(Collectors.joining(", ", "{", "}")) + "}}";
    }

    private static void said(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static void moved(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        exchange.sendResponseHeaders(307, -1);
        exchange.close();
    }

    private static void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        for (int i = 0; i < 50; i++) {
            exchange.getResponseBody().write(' ');
            exchange.getResponseBody().flush();
            pause(100);
        }
        exchange.close();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
