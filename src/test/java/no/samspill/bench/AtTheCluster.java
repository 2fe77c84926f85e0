package no.samspill.bench;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import no.samspill.ledger.ElementId;
import no.samspill.ops.database.Login;
import no.samspill.plan.table.Colleague;
import no.samspill.testing.Guest;
import org.jsoup.Jsoup;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Those who edit, read and write down what is said at a meeting, each as our pages do: what was not answered is sent again, with the same words and
 * under the same number, until it is. What was said yes to is remembered, and held against what is kept.
 */
final class AtTheCluster {
    private static final int DONE = 200;
    private static final int BETWEEN_TRIES_MILLIS = 500;

    private final Meeting meeting;
    private final Supplier<Guest> guests;
    private final Supplier<Login> database;
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger number = new AtomicInteger();
    private final Queue<String> edits = new ConcurrentLinkedQueue<>();
    private final Queue<String> said = new ConcurrentLinkedQueue<>();
    private final List<String> checkedEdits = new ArrayList<>();
    private final List<String> checkedSaid = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private final Map<Integer, AtomicInteger> refusals = new ConcurrentSkipListMap<>();
    /** Since when each has waited for a yes, or an answer. */
    private final Map<String, Long> since = new ConcurrentHashMap<>();
    private final AtomicLong lastEdit = new AtomicLong();
    private final AtomicLong longestWithoutEdit = new AtomicLong();
    private final AtomicLong longestWait = new AtomicLong();
    private final AtomicLong longestReader = new AtomicLong();
    private volatile boolean working = true;

    AtTheCluster(Meeting meeting, Supplier<Guest> guests, Supplier<Login> database) {
        this.meeting = meeting;
        this.guests = guests;
        this.database = database;
    }

    /** In seconds, since the last time it was asked for. */
    record Interruption(double nobodySaved, double onePersonWaited, double oneReaderWaited) {}

    void begin(int readers) {
        lastEdit.set(System.nanoTime());
        for (ElementId row : meeting.measures) {
            Guest guest = signedIn("Den som skriver på " + row);
            Colleague colleague = new Colleague(guest, meeting.table());
            start(() -> edit(row, colleague));
        }
        Guest scribe = signedIn("Den som skriver ned");
        String proof = Jsoup.parse(scribe.get(meeting.desk()).body()).select("form[data-queue] input[name=_csrf]").attr("value");
        start(() -> writeDown(scribe, proof));
        for (int at = 0; at < readers; at++) {
            Guest reader = guests.get();
            int first = at * 1500 / readers;
            start(() -> read(reader, first));
        }
    }

    private Guest signedIn(String name) {
        Guest guest = guests.get();
        guest.signsIn(meeting.link(name));
        return guest;
    }

    private void start(Runnable work) {
        threads.add(Thread.ofVirtual().start(work));
    }

    void end() throws InterruptedException {
        working = false;
        for (Thread thread : threads) {
            thread.join();
        }
        check();
    }

    private void edit(ElementId row, Colleague colleague) {
        String shown = "2018";
        while (working) {
            String words = "uke " + (number.incrementAndGet() % 50 + 1) + " i 2027, " + UUID.randomUUID();
            String from = shown;
            // To the end: what is on its way when the trial is over, is answered too.
            untilSaid(() -> {
                Colleague.Came came = colleague.writes(row, "schedule", from, words);
                return came.status() == DONE && came.said().isEmpty() ? -DONE : came.status();
            });
            long now = System.nanoTime();
            longestWithoutEdit.accumulateAndGet(now - lastEdit.getAndSet(now), Math::max);
            edits.add(words);
            shown = words;
            rest(400);
        }
    }

    private void writeDown(Guest scribe, String proof) {
        while (working) {
            String words = "Sagt nummer " + number.incrementAndGet() + " " + UUID.randomUUID();
            Map<String, String> form = new HashMap<>(Meeting.said(words, UUID.randomUUID()));
            form.put("_csrf", proof);
            untilSaid(() -> {
                HttpResponse<String> answer = scribe.postBlindly(meeting.desk() + "/ko", form);
                return answer.statusCode() == DONE && answer.body().contains(form.get("sending")) ? DONE : -answer.statusCode();
            });
            said.add(words);
            rest(300);
        }
    }

    private void read(Guest reader, int first) {
        rest(first);
        while (working) {
            long began = System.nanoTime();
            while (tried(() -> reader.get(meeting.page()).statusCode()) != DONE) {
                rest(BETWEEN_TRIES_MILLIS);
            }
            longestReader.accumulateAndGet(System.nanoTime() - began, Math::max);
            rest(1500);
        }
    }

    private void untilSaid(Supplier<Integer> sending) {
        String who = Thread.currentThread().toString();
        long began = System.nanoTime();
        since.put(who, began);
        while (tried(sending) != DONE) {
            rest(BETWEEN_TRIES_MILLIS);
        }
        since.remove(who);
        longestWait.accumulateAndGet(System.nanoTime() - began, Math::max);
    }

    private int tried(Supplier<Integer> sending) {
        int status;
        try {
            status = sending.get();
        } catch (RuntimeException | AssertionError nobodyAnswers) {
            status = 0;
        }
        if (status != DONE) {
            refusals.computeIfAbsent(status, first -> new AtomicInteger()).incrementAndGet();
        }
        return status;
    }

    Interruption interruption() {
        return new Interruption(longestWithoutEdit.getAndSet(0) / 1e9, longestWait.getAndSet(0) / 1e9, longestReader.getAndSet(0) / 1e9);
    }

    /** Whether everybody who edits has been answered lately. */
    boolean isServed() {
        long now = System.nanoTime();
        return now - lastEdit.get() < 1_000_000_000L && since.values().stream().noneMatch(began -> now - began > 2_000_000_000L);
    }

    /** Looks for everything that was acknowledged since the last time. */
    void check() {
        List<String> newEdits = drained(edits);
        List<String> newSaid = drained(said);
        look(newEdits, newSaid);
        checkedEdits.addAll(newEdits);
        checkedSaid.addAll(newSaid);
    }

    void checkEverythingOnceMore() {
        look(checkedEdits, checkedSaid);
    }

    private void look(Collection<String> edited, Collection<String> written) {
        once("edit", edited, "select became, count(*) from journal_entry where became = any(?) group by became");
        once("what was said", written, "select words, count(*) from contribution where words = any(?) group by words");
    }

    private void once(String what, Collection<String> words, String found) {
        Map<String, Long> counts = new HashMap<>();
        JdbcClient.create(database.get().source()).sql(found).param(words.toArray(String[]::new)).query((row, at) -> counts.put(row.getString(1), row.getLong(2))).list();
        words.stream().filter(one -> counts.getOrDefault(one, 0L) != 1).forEach(one -> wrong.add(what + " is there " + counts.getOrDefault(one, 0L) + " times: " + one));
    }

    private static List<String> drained(Queue<String> queue) {
        List<String> all = new ArrayList<>();
        for (String one = queue.poll(); one != null; one = queue.poll()) {
            all.add(one);
        }
        return all;
    }

    List<String> wrong() {
        return wrong;
    }

    String told() {
        return "%d edits and %d things said were acknowledged; %d lost or doubled; other answers %s (0: none)".formatted(checkedEdits.size(), checkedSaid.size(), wrong.size(), refusals);
    }

    private static void rest(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
