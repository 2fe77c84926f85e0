package no.samspill.bench;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two helpers of {@code bench/pages}: one enters a long plan as a person does, by a sheet; the other asks for an address again
 * and again, where there is no wrk. Needs nothing but the JDK.
 */
final class PagesBench {
    private static final int READERS = 16;
    private static final Pattern FIELD = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final String[] SCHEDULES = {"2018 - 2019", "2018-2020", "høsten 2018", "innen 1. august", "?", "2018"};
    private static final String[] FUNDING = {"250 000", "50 %", "1 mill. kr per år", "Hver kommune:næringsansv", "Rrådet + hver næringsansv", ""};
    private static final String[] RESPONSIBLE = {"Regionrådet + 7 næringsansv", "Hver kommune: plan", "Eks. Gratangen koord.", "Eks Kvæfj og Skånland", "Regionrådet"};
    private static final String[] ATTRACTIVENESS = {"Bo/Bedrift", "Bedrift/besøk?", "Bo", "Besøk", ""};

    private static final String[] AREAS = {"Innovasjon og entreprenørskap", "Ungdom og framtid", "Havbruk og sjømat", "Landbruk og mat", "Reiseliv og kultur",
            "Samferdsel og ferger", "Kompetanse og skole", "Bolyst og tilflytting", "Helse og omsorg", "Energi og klima"};

    private final String server;
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(Redirect.NORMAL).build();

    private PagesBench(String server) {
        this.server = server;
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("fill")) {
            new PagesBench(arguments[1]).fill(arguments[2], Integer.parseInt(arguments[3]));
        } else {
            System.out.println(ask(URI.create(arguments[1]), Integer.parseInt(arguments[2])));
        }
    }

    /** @param link signs the secretariat in */
    private void fill(String link, int measures) throws Exception {
        form(link, "/logg-inn/lenke", Map.of());
        Map<String, String> plan = new LinkedHashMap<>(Map.of("title", "En lang plan", "slug", "lang", "baseYear", "2018", "language", "nb", "numbering", "LETTERED", "visible", "true"));
        form(server + "/arbeid/sor-troms/ny-plan", "/arbeid/sor-troms/ny-plan", plan);
        HttpResponse<String> preview = upload(server + "/arbeid/sor-troms/lang/import", sheet(measures));
        String page = preview.uri().getPath();
        HttpResponse<String> landed = form(server + page, page, Map.of("handling", "legg-inn", "feil", "1"));
        if (landed.statusCode() != 200 || landed.uri().getPath().contains("/import/")) {
            throw new IllegalStateException("the long plan was not taken in: " + landed.statusCode() + " at " + landed.uri());
        }
    }

    private HttpResponse<String> form(String page, String action, Map<String, String> typed) throws Exception {
        String seen = client.send(HttpRequest.newBuilder(URI.create(page)).build(), BodyHandlers.ofString()).body();
        Map<String, String> fields = hidden(seen.substring(Math.max(0, Math.max(seen.indexOf("action=\"" + action + "\""), seen.indexOf("action=\"" + action + "?")))));
        fields.putAll(typed);
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&").append(encoded(name)).append('=').append(encoded(value)));
        return client.send(
                HttpRequest.newBuilder(URI.create(server + action)).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body.toString())).build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> upload(String page, String sheet) throws Exception {
        String seen = client.send(HttpRequest.newBuilder(URI.create(page)).build(), BodyHandlers.ofString()).body();
        StringBuilder body = new StringBuilder();
        hidden(seen).forEach((name, value) -> body.append("--EDGE\r\nContent-Disposition: form-data; name=\"").append(name).append("\"\r\n\r\n").append(value).append("\r\n"));
        body.append("--EDGE\r\nContent-Disposition: form-data; name=\"ark\"; filename=\"lang.csv\"\r\nContent-Type: text/csv\r\n\r\n").append(sheet).append("\r\n--EDGE--\r\n");
        return client.send(
                HttpRequest.newBuilder(URI.create(page)).header("Content-Type", "multipart/form-data; boundary=EDGE").POST(BodyPublishers.ofString(body.toString())).build(),
                BodyHandlers.ofString());
    }

    /** The hidden fields of the first form from here on. */
    private static Map<String, String> hidden(String html) {
        Map<String, String> fields = new LinkedHashMap<>();
        int end = html.indexOf("</form>");
        Matcher hidden = FIELD.matcher(end < 0 ? html : html.substring(0, end));
        while (hidden.find()) {
            fields.put(hidden.group(1), hidden.group(2));
        }
        return fields;
    }

    /** In the sample's shape; the same each time. */
    private static String sheet(int measures) {
        StringBuilder sheet = new StringBuilder("Innsatsområde;Innovasjon og entreprenørskap;Tidsplan;Ressurs/finansiering;Ansvar;Bo/Bedrift/Besøk\n");
        for (int at = 0; at < measures; at++) {
            if (at > 0 && at % 100 == 0) {
                sheet.append("Innsatsområde;").append(AREAS[at / 100 % AREAS.length]).append(";;;;\n");
            }
            if (at % 20 == 0) {
                sheet.append("Målsetting ").append(letters(at / 20)).append(";Mål nummer ").append(at / 20 + 1).append(" for hele regionen;2018;;Hver kommune: plan;\n");
                sheet.append("Strategi;Skape en kultur der det er lov å lykkes, for ").append(at / 20 + 1).append(". gang;;;;\n");
            }
            sheet.append("Tiltak ").append(at % 20 + 1).append(";Videreutvikle møteplass ").append(at + 1).append(" for gründere og næringsutviklere fra alle kommunene;")
                    .append(SCHEDULES[at % SCHEDULES.length]).append(';').append(FUNDING[at / 2 % FUNDING.length]).append(';')
                    .append(RESPONSIBLE[at / 3 % RESPONSIBLE.length]).append(';').append(ATTRACTIVENESS[at / 4 % ATTRACTIVENESS.length]).append('\n');
        }
        return sheet.toString();
    }

    private static String letters(int at) {
        return (at < 26 ? "" : letters(at / 26 - 1)) + (char) ('A' + at % 26);
    }

    /** How many answers there were. */
    private static long ask(URI page, int seconds) throws Exception {
        AtomicLong answers = new AtomicLong();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        try (var readers = Executors.newFixedThreadPool(READERS); HttpClient asking = HttpClient.newHttpClient()) {
            for (int i = 0; i < READERS; i++) {
                readers.submit(() -> {
                    while (System.nanoTime() < end) {
                        if (asking.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofByteArray()).statusCode() != 200) {
                            throw new IllegalStateException("not 200: " + page);
                        }
                        answers.incrementAndGet();
                    }
                    return null;
                });
            }
        }
        return answers.get();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
