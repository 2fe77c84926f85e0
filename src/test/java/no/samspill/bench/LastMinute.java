package no.samspill.bench;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samspill.hearing.statement.Statement;
import no.samspill.hearing.statement.Statements;
import no.samspill.testing.Guest;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;

/**
 * 500 people who send something at a hearing in the last minute before its deadline: four in five a comment on a row, the others a
 * statement, which they look at before they send it. One who presses a second after is told so, and what they wrote stays.
 */
final class LastMinute {
    private static final int PEOPLE = 500;
    private static final int WITHIN_MILLIS = 50_000;
    private static final int SENT_ON = 302;

    private final int port;
    private final LargeHearing large;
    private final HearingBench.Ahead clock;
    private final Instant ends;
    private final ConcurrentLinkedQueue<Double> pressed = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Integer> refused = new ConcurrentLinkedQueue<>();

    LastMinute(int port, LargeHearing large, HearingBench.Ahead clock) {
        this.port = port;
        this.large = large;
        this.clock = clock;
        ends = large.hearing().main().ends();
    }

    boolean run() throws Exception {
        for (int at = 0; at < 30; at++) {
            person("varming " + at, at, 0).call();
        }
        pressed.clear();
        Random chance = new Random(31);
        List<Callable<Void>> people = IntStream.range(0, PEOPLE).mapToObj(at -> person("Fra stol " + at + ".", at, chance.nextInt(WITHIN_MILLIS))).toList();
        clock.until(ends.minusSeconds(60));
        try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : all.invokeAll(people)) {
                one.get();
            }
        }
        boolean before = clock.instant().isBefore(ends);
        Map<String, Long> said = large.world.bean(Statements.class).list(large.hearing()).stream().filter(one -> !one.late()).map(Statement::words).collect(Collectors.groupingBy(words -> words, Collectors.counting()));
        long found = IntStream.range(0, PEOPLE).filter(at -> said.getOrDefault("Fra stol " + at + ".", 0L) == 1).count();
        Guest slow = new Guest(port);
        Map<String, String> form = commenting(slow, "Et sekund for sent", 1);
        clock.until(ends);
        int late = slow.asks("POST", large.address() + "/kommentar", Map.of(), form).status();
        double most = Spread.at(pressed, .99);
        System.out.printf(Locale.ROOT, "%d people send in the last minute before the deadline, %d presses of a button (aim: 99 %% under 500 ms, none lost)%n", PEOPLE, pressed.size());
        System.out.printf(Locale.ROOT, "  a press: median %.1f ms, 99 %% %.1f ms, longest %.0f ms; refused %d; found again once each %d of %d; a second after the deadline: %d%n",
                Spread.at(pressed, .5), most, Spread.at(pressed, 1), refused.size(), found, PEOPLE, late);
        return before && found == PEOPLE && refused.isEmpty() && most < 500 && late == 409;
    }

    private Callable<Void> person(String words, int at, int after) {
        return () -> {
            Thread.sleep(after);
            Guest guest = new Guest(port);
            Guest.Answer last = at % 5 > 0 ? comment(guest, words, at) : statement(guest, words);
            if (last.status() != SENT_ON) {
                refused.add(last.status());
            }
            return null;
        };
    }

    private Guest.Answer comment(Guest guest, String words, int at) {
        return pressed(guest, large.address() + "/kommentar", commenting(guest, words, at));
    }

    private Map<String, String> commenting(Guest guest, String words, int at) {
        Elements forms = Jsoup.parse(guest.get(large.address() + "?del=" + (at % 5 + 1)).body()).select(".sam-say form");
        return hidden(forms.get(at % forms.size()).select("input[type=hidden]"), words);
    }

    /** By two presses: to look at it, and to send it. */
    private Guest.Answer statement(Guest guest, String words) {
        String page = large.address() + "/uttalelse";
        Guest.Answer looked = pressed(guest, page, hidden(form(guest, page), words));
        String sending = URI.create(looked.headers().firstValue("Location").orElseThrow()).getPath();
        return pressed(guest, sending, hidden(form(guest, sending), words));
    }

    private static Elements form(Guest guest, String page) {
        return Jsoup.parse(guest.get(page).body()).select("form.sam-form input[type=hidden]");
    }

    private static Map<String, String> hidden(Elements fields, String words) {
        Map<String, String> all = fields.stream().collect(Collectors.toMap(field -> field.attr("name"), field -> field.val(), (one, same) -> one));
        all.put("tekst", words);
        all.put("vis", "true");
        return all;
    }

    /** Until the answer says where to go on: the page that follows is no part of it. */
    private Guest.Answer pressed(Guest guest, String path, Map<String, String> fields) {
        long start = System.nanoTime();
        Guest.Answer answer = guest.asks("POST", path, Map.of(), fields);
        pressed.add((System.nanoTime() - start) / 1e6);
        return answer;
    }
}
