package no.samspill.bench;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import no.samspill.Samspill;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.ops.database.EmbeddedDatabase;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.table.Council;
import no.samspill.testing.Guest;
import no.samspill.testing.MadeSchema;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.util.FileSystemUtils;

/**
 * Measures the working table as who works in it has it: a plan of 1,000 measures, 1,110 rows in all, in a real browser on this machine.
 * How long until it can be used, how long from a key until its letter or the next cell is painted, and how many bytes came over the line.
 */
public final class TableInBrowserBench {
    private static final int AREAS = 10;
    private static final int GOALS = 10;
    private static final int MEASURES = 10;
    private static final int ROUNDS = 5;
    /** Notes for each key how long it took until what it did was painted. */
    private static final String WATCH = """
            () => {
              window.took = [];
              addEventListener('keydown', () => {
                const pressed = performance.now();
                requestAnimationFrame(() => {
                  const painted = new MessageChannel();
                  painted.port1.onmessage = () => took.push(performance.now() - pressed);
                  painted.port2.postMessage(0);
                });
              }, true);
            }
            """;

    private TableInBrowserBench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("bench-table");
        try (EmbeddedDatabase database = EmbeddedDatabase.in(folder.resolve("data"));
                Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            var server = new SpringApplicationBuilder(Samspill.class).run(MadeSchema.arguments(MadeSchema.in(database), 0));
            int port = Integer.parseInt(String.valueOf(server.getEnvironment().getProperty("local.server.port")));
            Council council = new Council(server);
            fill(council);
            Guest guest = new Guest(port);
            guest.signsIn(council.link(council.secretary("Den som skriver")));
            String address = "http://localhost:" + port + council.table();
            String html = guest.get(council.table()).body();
            System.out.printf(Locale.ROOT, "%na plan of %d rows%n  the page: %,d bytes, %,d of them over the line (gzip)%n", council.view().plan().walk().count(), html.length(), packed(html));
            var browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium")));
            var window = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1440, 900).setLocale("nb-NO"));
            window.addCookies(guest.cookies().stream().map(cookie -> new com.microsoft.playwright.options.Cookie(cookie.getName(), cookie.getValue()).setUrl("http://localhost:" + port)).toList());
            measure(window, address);
            if (args.length > 0) {
                System.out.println("open for you: " + address + "  cookie " + guest.cookies());
                System.in.read();
            }
            browser.close();
            server.close();
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        System.exit(0);
    }

    private static void measure(BrowserContext window, String address) {
        List<Double> usable = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Page page = window.newPage();
            long start = System.nanoTime();
            page.navigate(address, new Page.NavigateOptions().setWaitUntil(com.microsoft.playwright.options.WaitUntilState.COMMIT));
            page.waitForSelector("#bord[data-js] .sam-cell[tabindex='0']", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
            page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
            usable.add((System.nanoTime() - start) / 1e6);
            page.close();
        }
        Page page = window.newPage();
        page.navigate(address);
        page.waitForSelector("#bord[data-live]");
        page.evaluate(WATCH);
        Locator cell = page.locator("tr[data-kind=MEASURE]").nth(3).locator("[data-felt=schedule]");
        cell.focus();
        List<Double> arrows = new ArrayList<>();
        for (int at = 0; at < 40; at++) {
            arrows.add(took(page, at % 2 == 0 ? "ArrowDown" : "ArrowRight"));
        }
        List<Double> letters = new ArrayList<>();
        for (int at = 0; at < 8; at++) {
            letters.add(took(page, "x"));
            page.keyboard().press("Escape");
            page.keyboard().press("ArrowUp");
            page.waitForTimeout(100);
        }
        int nodes = (Integer) page.evaluate("() => document.querySelectorAll('*').length");
        System.out.printf(Locale.ROOT, "  usable after %.0f ms (median of %d, the first %.0f ms); %,d nodes%n", at(usable, .5), ROUNDS, usable.getFirst(), nodes);
        System.out.printf(Locale.ROOT, "  the first letter in a cell painted after %.1f ms (longest %.1f ms)%n  an arrow to the next cell painted after %.1f ms (longest %.1f ms)%n",
                at(letters, .5), at(letters, 1), at(arrows, .5), at(arrows, 1));
        page.close();
    }

    private static double took(Page page, String key) {
        page.evaluate("() => { took.length = 0; }");
        page.keyboard().press(key);
        page.waitForFunction("() => took.length > 0");
        return ((Number) page.evaluate("() => took[0]")).doubleValue();
    }

    private static double at(List<Double> times, double part) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) (part * sorted.size())));
    }

    private static int packed(String html) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            new ByteArrayInputStream(html.getBytes(java.nio.charset.StandardCharsets.UTF_8)).transferTo(zip);
        }
        return bytes.size();
    }

    private static void fill(Council council) {
        List<Change> changes = new ArrayList<>();
        for (int area = 0; area < AREAS; area++) {
            ElementId over = row(changes, Kind.FOCUS_AREA, null, area + 1, "Satsingsområde " + area);
            for (int goal = 0; goal < GOALS; goal++) {
                ElementId under = row(changes, Kind.GOAL, over, goal, "Målsetting " + goal + ": en region der folk vil bo og virke");
                for (int at = 0; at < MEASURES; at++) {
                    int number = (area * GOALS + goal) * MEASURES + at;
                    ElementId id = row(changes, Kind.MEASURE, under, at, "Tiltak nummer " + number + " i en lang plan for hele regionen");
                    Map.of(Field.SCHEDULE, "høsten " + (2018 + number % 9), Field.FUNDING, "Hver kommune:næringsansv", Field.RESPONSIBILITY, "Regionrådet + 7 næringsansv",
                            Field.ATTRACTIVENESS, "Bedrift/besøk?", Field.STATUS, number % 3 == 0 ? "Pågår" : "Ikke startet").forEach((field, words) -> changes.add(field.put(id, null, words)));
                }
            }
        }
        council.apply(changes);
    }

    private static ElementId row(List<Change> changes, Kind kind, @org.jspecify.annotations.Nullable ElementId under, int at, String title) {
        ElementId id = Council.id();
        changes.add(kind.add(id, under, at));
        changes.add(Field.TITLE.put(id, null, title));
        return id;
    }
}
