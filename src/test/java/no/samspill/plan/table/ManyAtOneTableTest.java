package no.samspill.plan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Entry;
import no.samspill.ledger.Journal;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.Past;
import no.samspill.plan.PlanDeeds;
import no.samspill.plan.Plans;
import no.samspill.plan.table.Colleague.Came;
import no.samspill.testing.ServerTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Twenty people in a hurry at one plan, by HTTP on PostgreSQL: for some seconds here, for as long as
 * {@code -Dsamspill.many.seconds} says elsewhere.
 */
@ServerTest
class ManyAtOneTableTest {
    private static final int PEOPLE = 20;
    private static final Duration LASTS = Duration.ofSeconds(Integer.getInteger("samspill.many.seconds", 8));
    private static final List<String> FIELDS = List.of("title", "schedule", "responsibility", "funding");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    /** An edit that the server said yes to. */
    private record Accepted(String batch, ElementId row, String field, String to) {}

    @Test
    void no_accepted_edit_is_lost_and_the_journal_tells_the_table() throws Exception {
        Council council = new Council(server);
        ConcurrentLinkedQueue<Accepted> accepted = new ConcurrentLinkedQueue<>();
        List<Callable<Integer>> people = new ArrayList<>();
        for (int at = 0; at < PEOPLE; at++) {
            Colleague colleague = council.colleague("Person " + at, port);
            Random random = new Random(at);
            people.add(() -> work(colleague, council, random, accepted));
        }
        int conflicts = 0;
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> done : executor.invokeAll(people)) {
                conflicts += done.get();
            }
        }
        List<Entry> journal = server.getBean(Journal.class).ofPlan(council.plan.value());
        Map<String, List<Entry>> byBatch = new HashMap<>();
        journal.forEach(entry -> byBatch.computeIfAbsent(entry.batch().toString(), any -> new ArrayList<>()).add(entry));
        assertThat(accepted).hasSizeGreaterThan(PEOPLE);
        assertThat(conflicts).as("people got in each other's way").isPositive();
        accepted.forEach(edit -> assertThat(byBatch.getOrDefault(edit.batch(), List.of()))
                .as("%s", edit)
                .singleElement()
                .satisfies(entry -> assertThat(entry.event().to()).isEqualTo(edit.to())));
        nothing_was_overwritten_unseen(journal);
        Past told = server.getBean(Plans.class).at(council.plan, journal.getLast().id()).orElseThrow();
        assertThat(told.view().plan()).isEqualTo(council.view().plan());
        assertThat(told.view().words()).isEqualTo(council.view().words());
    }

    /** Each writing in a field began with what the one before it left there. */
    private static void nothing_was_overwritten_unseen(List<Entry> journal) {
        Map<String, String> stands = new HashMap<>();
        for (Entry entry : journal) {
            if (entry.event().deed().equals(PlanDeeds.PUT)) {
                String cell = entry.event().element() + " " + entry.event().field();
                assertThat(entry.event().from()).as(cell).isEqualTo(stands.get(cell));
                stands.put(cell, entry.event().to());
            }
        }
    }

    /** @return how many edits were refused, since somebody else had been there */
    private static int work(Colleague colleague, Council council, Random random, ConcurrentLinkedQueue<Accepted> accepted) {
        Map<String, String> seen = new HashMap<>();
        long until = System.nanoTime() + LASTS.toNanos();
        int conflicts = 0;
        for (int turn = 0; System.nanoTime() < until; turn++) {
            List<ElementId> rows = council.view().plan().walk().map(Element::id).toList();
            ElementId row = rows.get(random.nextInt(rows.size()));
            int what = random.nextInt(20);
            if (what == 0 && rows.size() < 60) {
                colleague.steps(Map.of("hva", "ny", "slag", "MEASURE", "mal", row.toString()));
            } else if (what == 1) {
                colleague.steps(Map.of("hva", random.nextBoolean() ? "opp" : "ned", "rad", row.toString()));
            } else if (what == 2 && !row.equals(council.area)) {
                Came removed = colleague.steps(Map.of("hva", "fjern", "rad", row.toString()));
                if (removed.status() == 200) {
                    colleague.undoes(removed.batch());
                }
            } else {
                conflicts += write(colleague, council, row, FIELDS.get(random.nextInt(FIELDS.size())), colleague.hashCode() + " " + turn, seen, accepted);
            }
        }
        return conflicts;
    }

    private static int write(
            Colleague colleague, Council council, ElementId row, String field, String to, Map<String, String> seen, ConcurrentLinkedQueue<Accepted> accepted) {
        String cell = row + field;
        String from = seen.getOrDefault(cell, council.words(row, new Field(field)));
        Came came = colleague.writes(row, field, from, to);
        switch (came.status()) {
            case 200 -> {
                accepted.add(new Accepted(came.batch(), row, field, to));
                seen.put(cell, to);
            }
            case 409 -> {
                if (came.said().path("clash").asBoolean()) {
                    seen.put(cell, came.said().path("stands").asString());
                    return 1;
                }
                seen.remove(cell);
            }
            default -> throw new AssertionError(came.status() + " " + came.said());
        }
        return 0;
    }
}
