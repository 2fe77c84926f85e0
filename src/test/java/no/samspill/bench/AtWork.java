package no.samspill.bench;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import no.samspill.ledger.ElementId;
import no.samspill.plan.table.Colleague;
import no.samspill.plan.table.Council;
import no.samspill.testing.Guest;
import no.samspill.worksheet.web.Secretariat;
import org.jspecify.annotations.Nullable;

/**
 * Three who edit, two who send input and one who takes sheets in, without a pause worth the name. Each tries on when nobody answers; what
 * was said yes to is remembered, and held against what is kept.
 */
final class AtWork {
    private static final int DONE = 200;
    /** What is noted of a 200 that is another page than the table's own answer: nothing has been acknowledged. */
    private static final int ELSEWHERE = -200;
    private static final List<String> IN_THE_SHEET = List.of("Førsteklasses", "Kurs/kompetanseheving", "Etablere et", "Koordinere og", "Fast ansatt");

    /** Every change of words is one of its own, so that each can be looked for. */
    private final AtomicInteger number = new AtomicInteger();
    private final String mark = "Ark" + UUID.randomUUID().toString().substring(0, 8) + "nr";

    private final Council council;
    private final Secretariat secretariat;
    private final WhatIsKept kept;
    private final int port;
    private final Map<ElementId, Colleague> editors = new TreeMap<>((one, other) -> one.toString().compareTo(other.toString()));
    private final Map<ElementId, Set<String>> lastOf = new ConcurrentHashMap<>();
    private final Queue<Act> fresh = new ConcurrentLinkedQueue<>();
    private final List<Act> checked = new ArrayList<>();
    private final Map<Integer, AtomicInteger> refusals = new ConcurrentSkipListMap<>();
    private final List<String> lost = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean working = true;

    private enum What { EDIT, CONTRIBUTION, IMPORT }

    /** @param words what the journal, or the contribution, says; an import has its mark there */
    private record Act(What what, String words) {}

    AtWork(Council council, Secretariat secretariat, int port, WhatIsKept kept) {
        this.council = council;
        this.secretariat = secretariat;
        this.port = port;
        this.kept = kept;
        for (ElementId row : List.of(council.course, council.network, council.strategy)) {
            editors.put(row, council.colleague("Den som skriver på " + row, port));
        }
    }

    void begin() {
        editors.forEach((row, colleague) -> threads.add(Thread.ofPlatform().daemon().start(() -> edit(row, colleague))));
        for (int person = 0; person < 2; person++) {
            threads.add(Thread.ofPlatform().daemon().start(this::contribute));
        }
        threads.add(Thread.ofPlatform().daemon().start(this::takeSheetsIn));
    }

    void end() throws InterruptedException {
        working = false;
        for (Thread thread : threads) {
            thread.join();
        }
        checkWhatIsNew();
    }

    private void edit(ElementId row, Colleague colleague) {
        @Nullable String shown = null;
        while (working) {
            String words = "uke " + (number.incrementAndGet() % 50 + 1) + " i 2027, " + UUID.randomUUID();
            try {
                if (shown == null) {
                    shown = kept.words(row);
                }
                // Until it is answered, either may stand there.
                lastOf.put(row, Set.of(shown, words));
                Colleague.Came came = colleague.writes(row, "schedule", shown, words);
                if (came.status() == DONE && came.said().has("batch")) {
                    shown = words;
                    lastOf.put(row, Set.of(words));
                    fresh.add(new Act(What.EDIT, words));
                } else {
                    shown = null;
                    note(came.status() == DONE ? ELSEWHERE : came.status());
                }
                rest(15);
            } catch (RuntimeException nobodyAnswers) {
                shown = null;
                note(0);
                rest(60);
            }
        }
    }

    /** One whose answer got lost presses again, with the same form: it must not become two. */
    private void contribute() {
        String page = "/" + council.region + "/plan/innspill";
        while (working) {
            String words = "Innspill nummer " + number.incrementAndGet() + " " + UUID.randomUUID();
            Map<String, String> form = Map.of("tekst", words, "sending", UUID.randomUUID().toString());
            boolean there = false;
            for (int tries = 0; working && !there && tries < 200; tries++) {
                try {
                    HttpResponse<String> answer = new Guest(port).fillIn(page, page, form);
                    there = answer.statusCode() == DONE && answer.body().contains("sam-ticket");
                    if (!there) {
                        note(answer.statusCode());
                    }
                } catch (RuntimeException | AssertionError nobodyAnswers) {
                    note(0);
                    rest(60);
                }
            }
            if (there) {
                fresh.add(new Act(What.CONTRIBUTION, words));
            }
            rest(700);
        }
    }

    private void takeSheetsIn() {
        while (working) {
            String one = mark + number.incrementAndGet() + ";";
            try {
                String[] altered = IN_THE_SHEET.stream().flatMap(words -> Stream.of(words, one + " " + words)).toArray(String[]::new);
                var preview = secretariat.previews("plan.csv", Secretariat.sample(altered));
                HttpResponse<String> landed = secretariat.lands(preview);
                if (landed.statusCode() == DONE && !landed.uri().getPath().contains("/import/")) {
                    fresh.add(new Act(What.IMPORT, one));
                } else {
                    note(landed.statusCode());
                }
                rest(300);
            } catch (RuntimeException | AssertionError nobodyAnswers) {
                note(0);
                rest(200);
            }
        }
    }

    /** Looks for everything that was acknowledged since the last time. */
    void checkWhatIsNew() {
        List<Act> acts = new ArrayList<>();
        for (Act act = fresh.poll(); act != null; act = fresh.poll()) {
            acts.add(act);
        }
        check(acts);
        checked.addAll(acts);
    }

    void checkEverythingOnceMore() {
        check(checked);
        lastOf.forEach((row, may) -> {
            if (!may.contains(kept.words(row))) {
                lost.add("the table says " + kept.words(row) + ", and not " + may);
            }
        });
        kept.doubled().forEach(words -> lost.add("twice: " + words));
        List<Integer> sizes = kept.sizesOfImports(mark).stream().distinct().toList();
        if (sizes.size() > 1) {
            lost.add("some sheets are there in part: " + sizes);
        }
    }

    private void check(List<Act> acts) {
        kept.unknownToTheJournal(words(acts, What.EDIT)).forEach(words -> lost.add("edit " + words));
        kept.contributionsMissing(words(acts, What.CONTRIBUTION)).forEach(words -> lost.add("contribution " + words));
        for (String one : words(acts, What.IMPORT)) {
            if (!kept.sizesOfImports(one).equals(List.of(IN_THE_SHEET.size()))) {
                lost.add("sheet " + one + " in " + kept.sizesOfImports(one));
            }
        }
    }

    /** How many were answered so, and not with what was hoped for. */
    int refused(int... statuses) {
        return Arrays.stream(statuses).map(status -> refusals.getOrDefault(status, new AtomicInteger()).get()).sum();
    }

    boolean nothingLost() {
        lost.forEach(System.out::println);
        return lost.isEmpty();
    }

    String told() {
        List<Act> all = checked;
        return String.format(Locale.ROOT, "acknowledged: %d edits, %d contributions, %d sheets taken in; lost or doubled: %d; not acknowledged, by status (0: no answer): %s",
                words(all, What.EDIT).size(), words(all, What.CONTRIBUTION).size(), words(all, What.IMPORT).size(), lost.size(), refusals);
    }

    private static List<String> words(List<Act> acts, What what) {
        return acts.stream().filter(act -> act.what() == what).map(Act::words).toList();
    }

    private void note(int status) {
        refusals.computeIfAbsent(status, first -> new AtomicInteger()).incrementAndGet();
    }

    private static void rest(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
