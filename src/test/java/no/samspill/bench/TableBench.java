package no.samspill.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import no.samspill.Samspill;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.ops.database.EmbeddedDatabase;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.table.Colleague;
import no.samspill.plan.table.Council;
import no.samspill.testing.Guest;
import no.samspill.testing.MadeSchema;
import no.samspill.testing.OpenPage;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.util.FileSystemUtils;

/**
 * Measures a cell's save, and how long it takes until colleagues see it, with so many tables open on a plan of 500 rows: the
 * whole server with its database, asked over HTTP, all on this machine.
 */
public final class TableBench {
    private static final int ROWS = 500;
    private static final int WARM_UP = 150;
    private static final int SAVES = 300;
    private static final long PAUSE_MILLIS = 30;

    private TableBench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("bench-table");
        try (EmbeddedDatabase database = EmbeddedDatabase.in(folder.resolve("data"))) {
            var server = new SpringApplicationBuilder(Samspill.class)
                    .run(MadeSchema.arguments(MadeSchema.in(database), 0));
            int port = Integer.parseInt(String.valueOf(server.getEnvironment().getProperty("local.server.port")));
            Council council = new Council(server);
            List<ElementId> rows = fill(council);
            Colleague writer = council.colleague("Den som skriver", port);
            System.out.printf("a plan of %d rows; %d saves one after another, %d ms apart%n%n", rows.size() + 5, SAVES, PAUSE_MILLIS);
            page(writer, council);
            System.out.printf("%n  open tables    save: median      99 %%    seen by a colleague: median      99 %%      by the last of them: median      99 %%%n");
            round(writer, council, rows, port, 1, WARM_UP, false);
            for (int tables : List.of(1, 20, 100)) {
                round(writer, council, rows, port, tables, SAVES, true);
            }
            server.close();
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        System.exit(0);
    }

    private static void round(Colleague writer, Council council, List<ElementId> rows, int port, int tables, int saves, boolean told) throws InterruptedException {
        List<OpenPage> open = new ArrayList<>();
        Guest colleague = new Guest(port);
        colleague.signsIn(council.link(council.secretary("En kollega")));
        for (int table = 0; table < tables; table++) {
            open.add(OpenPage.of(colleague, port, council.table(), council.view().revision()));
        }
        List<Double> save = new ArrayList<>();
        List<Double> seen = Collections.synchronizedList(new ArrayList<>());
        List<Double> last = new ArrayList<>();
        for (int at = 0; at < saves; at++) {
            ElementId row = rows.get(at * 37 % rows.size());
            String words = "uke " + (at % 50 + 1) + " i 2027, nr. " + System.nanoTime();
            String from = council.words(row, Field.SCHEDULE);
            CountDownLatch all = new CountDownLatch(tables);
            AtomicInteger slowest = new AtomicInteger();
            long start = System.nanoTime();
            open.forEach(table -> Thread.ofVirtual().start(() -> {
                double took = (table.hears(words).at() - start) / 1e6;
                seen.add(took);
                slowest.accumulateAndGet((int) Math.round(took * 1000), Math::max);
                all.countDown();
            }));
            if (writer.writes(row, "schedule", from, words).status() != 200) {
                throw new IllegalStateException("a save was refused");
            }
            save.add((System.nanoTime() - start) / 1e6);
            if (!all.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("somebody never heard");
            }
            last.add(slowest.get() / 1000.0);
            Thread.sleep(PAUSE_MILLIS);
        }
        open.forEach(OpenPage::close);
        if (told) {
            System.out.printf(Locale.ROOT, "  %11d    %9.1f ms %6.1f ms %26.1f ms %6.1f ms %31.1f ms %6.1f ms%n",
                    tables, at(save, .5), at(save, .99), at(seen, .5), at(seen, .99), at(last, .5), at(last, .99));
        }
    }

    private static void page(Colleague writer, Council council) {
        List<Double> times = new ArrayList<>();
        int size = 0;
        for (int at = 0; at < 60; at++) {
            long start = System.nanoTime();
            size = writer.guest.get(council.table()).body().length();
            if (at >= 30) {
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        System.out.printf(Locale.ROOT, "  the page itself: median %.1f ms, 99 %% %.1f ms, %,d characters%n", at(times, .5), at(times, .99), size);
    }

    private static double at(List<Double> times, double part) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) (part * sorted.size())));
    }

    private static List<ElementId> fill(Council council) {
        List<ElementId> rows = new ArrayList<>();
        List<Change> changes = new ArrayList<>();
        for (int at = 0; at < ROWS - 5; at++) {
            ElementId id = Council.id();
            rows.add(id);
            changes.add(Kind.MEASURE.add(id, council.strategy, at + 2));
            Map.of(Field.TITLE, "Tiltak nummer " + at + " i en lang plan for hele regionen", Field.SCHEDULE, "høsten " + (2018 + at % 9), Field.FUNDING, "Hver kommune:næringsansv",
                    Field.RESPONSIBILITY, "Regionrådet + 7 næringsansv", Field.ATTRACTIVENESS, "Bedrift/besøk?").forEach((field, words) -> changes.add(field.put(id, null, words)));
        }
        council.apply(changes);
        return rows;
    }
}
