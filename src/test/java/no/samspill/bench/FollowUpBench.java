package no.samspill.bench;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import no.samspill.Samspill;
import no.samspill.account.Accounts;
import no.samspill.account.Draft;
import no.samspill.account.Occasion;
import no.samspill.followup.FollowUps;
import no.samspill.followup.Setting;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.ops.database.EmbeddedDatabase;
import no.samspill.people.Organisation;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.testing.Guest;
import no.samspill.testing.MadeSchema;
import no.samspill.testing.World;
import org.jsoup.Jsoup;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * Measures following up: a plan of 300 measures that each of seven municipalities answers for, with two years of reports, alone and as one
 * of 37 such: the pages that those who look and those who report open, asked for one after another and by fifty at a time, over HTTP, with
 * server, database and readers on one machine.
 */
public final class FollowUpBench {
    private static final int MEASURES = 300;
    private static final int REGIONS = 37;
    private static final int READERS = 50;
    private static final int ROUNDS = 200;
    private static final LocalDate SINCE = LocalDate.of(2018, 2, 1);
    private static final String[] MUNICIPALITIES = {"Gratangen", "Harstad", "Ibestad", "Kvæfjord", "Lavangen", "Salangen", "Skånland"};

    private final ConfigurableApplicationContext server;
    private final int port;
    private boolean good = true;

    private FollowUpBench(ConfigurableApplicationContext server) {
        this.server = server;
        this.port = Integer.parseInt(String.valueOf(server.getEnvironment().getProperty("local.server.port")));
    }

    /** @param args how many regions there are at last; 37 where nothing is said */
    public static void main(String[] args) throws Exception {
        int regions = args.length > 0 ? Integer.parseInt(args[0]) : REGIONS;
        Path folder = Files.createTempDirectory("bench-followup");
        boolean good;
        try (EmbeddedDatabase database = EmbeddedDatabase.in(folder.resolve("data"));
                ConfigurableApplicationContext server = new SpringApplicationBuilder(Samspill.class).run(MadeSchema.arguments(MadeSchema.in(database), 0))) {
            good = new FollowUpBench(server).run(regions);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        System.exit(good ? 0 : 1);
    }

    private boolean run(int regions) throws Exception {
        Place one = new Place(World.apart(server, MUNICIPALITIES));
        one.fill();
        System.out.printf(Locale.ROOT, "one region: %d measures, %d municipalities, %,d reports%n", MEASURES, MUNICIPALITIES.length, one.reports());
        List<Double> alone = pages(one);
        long began = System.nanoTime();
        for (int at = 1; at < regions; at++) {
            new Place(World.apart(server, MUNICIPALITIES)).fill();
        }
        System.out.printf(Locale.ROOT, "%d regions (the others filled in %.0f s)%n", regions, (System.nanoTime() - began) / 1e9);
        List<Double> among = pages(one);
        double most = IntStream.range(0, alone.size()).mapToDouble(at -> among.get(at) / alone.get(at)).max().orElse(0);
        System.out.printf(Locale.ROOT, "pages of one region, medians one after another: at most %.2f times as long among %d (aim: 1.10)%n", most, regions);
        return good;
    }

    /** @return the median of each page, one after another */
    private List<Double> pages(Place of) throws Exception {
        Guest everybody = new Guest(port);
        Guest editor = of.world.guest(of.world.editor("Næringsansvarlig"), port);
        String at = "/" + of.world.region + "/utviklingsplan";
        int report = of.reported();
        List<Double> medians = new ArrayList<>();
        medians.add(page("how far the plan has come", everybody, round -> at + "/status"));
        medians.add(page("the same on another day", everybody, round -> at + "/status?dato=" + SINCE.plusDays(30 + round * 7L % 600)));
        medians.add(page("what waits for one who reports", editor, round -> "/arbeid" + at + "/status"));
        medians.add(page("all that waits, over all plans", editor, round -> "/arbeid"));
        medians.add(page("a status report", everybody, round -> at + "/rapport/" + report));
        String actions = Jsoup.parse(everybody.get(at + "/handlingsplan").body()).select("main a[href*=/handlingsplan/]").first().attr("href").replaceFirst("\\?.*", "");
        medians.add(page("an action plan", everybody, round -> actions + "?ar=" + (2018 + round % 3)));
        report(of, editor, at);
        return medians;
    }

    private double page(String called, Guest who, IntFunction<String> address) throws Exception {
        for (int round = 0; round < ROUNDS / 2; round++) {
            asked(who, address.apply(round));
        }
        List<Double> alone = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            alone.add(asked(who, address.apply(round)));
        }
        Collection<Double> together = together(who, address);
        boolean enough = Spread.at(together, .99) < 100;
        good &= enough;
        System.out.printf(Locale.ROOT, "  %-32s median %6.1f ms   99 %% %6.1f ms   with %d readers: median %6.1f ms   99 %% %6.1f ms%s%n",
                called, Spread.at(alone, .5), Spread.at(alone, .99), READERS, Spread.at(together, .5), Spread.at(together, .99), enough ? "" : "   (aim: under 100 ms)");
        return Spread.at(alone, .5);
    }

    /** Fifty who each ask for a page, read for a second and a half, and ask for the next. */
    private static Collection<Double> together(Guest who, IntFunction<String> address) throws InterruptedException {
        Collection<Double> times = new ConcurrentLinkedQueue<>();
        AtomicInteger round = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(READERS);
        for (int reader = 0; reader < READERS; reader++) {
            int late = reader * 1_500 / READERS;
            Thread.ofVirtual().start(() -> {
                try {
                    Thread.sleep(late);
                    for (int each = 0; each < 10; each++) {
                        times.add(asked(who, address.apply(round.getAndIncrement())));
                        Thread.sleep(1_500);
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                } finally {
                    done.countDown();
                }
            });
        }
        done.await();
        return times;
    }

    /** @return milliseconds until all of it is there */
    private static double asked(Guest who, String path) {
        long start = System.nanoTime();
        HttpResponse<String> answer = who.get(path);
        double took = (System.nanoTime() - start) / 1e6;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " at " + answer.uri());
        }
        return took;
    }

    /** From the press until it is saved, without the page that follows. */
    private void report(Place of, Guest editor, String at) {
        List<Double> times = new ArrayList<>();
        String key = "o-" + of.members().getFirst().id();
        for (int number = 1; number <= 60; number++) {
            String page = "/arbeid" + at + "/status/" + number + "?hvem=" + key;
            String ticket = Jsoup.parse(editor.get(page).body()).select("main form input[name=_csrf]").attr("value");
            long start = System.nanoTime();
            int status = editor.asks("POST", page, Map.of(), Map.of("_csrf", ticket, "sending", UUID.randomUUID().toString(), "state", "UNDER_WAY", "health", "ON_PLAN", "words", "I gang", "day", LocalDate.now().toString())).status();
            if (status != 302) {
                throw new IllegalStateException(status + " at " + page);
            }
            if (number > 10) {
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        good &= Spread.at(times, .5) < 50;
        System.out.printf(Locale.ROOT, "  %-32s median %6.1f ms   99 %% %6.1f ms (aim: 50 ms)%n", "a report, from press to saved", Spread.at(times, .5), Spread.at(times, .99));
    }

    /** One region with its plan. */
    private final class Place {
        private final World world;
        private final PlanId plan;

        Place(World world) {
            this.world = world;
            this.plan = world.plan("utviklingsplan");
        }

        PlanView view() {
            return world.bean(Plans.class).get(plan);
        }

        List<Organisation> members() {
            return view().region().members();
        }

        void fill() {
            List<Change> changes = new ArrayList<>();
            ElementId area = null;
            for (int at = 0; at < MEASURES; at++) {
                if (at % 30 == 0) {
                    area = new ElementId(UUID.randomUUID());
                    changes.add(Kind.FOCUS_AREA.add(area, null, at / 30));
                    changes.add(Field.TITLE.put(area, null, "Satsingsområde " + (at / 30 + 1)));
                }
                ElementId measure = new ElementId(UUID.randomUUID());
                changes.add(Kind.MEASURE.add(measure, area, at % 30));
                changes.add(Field.TITLE.put(measure, null, "Videreutvikle samarbeidet om nettverk nummer " + (at + 1)));
                changes.add(Field.RESPONSIBILITY.put(measure, null, "Hver kommune"));
                changes.add(Field.SCHEDULE.put(measure, null, "2018-2020"));
                changes.add(Field.FUNDING.put(measure, null, "100 000 kr"));
            }
            world.apply(plan, changes);
            world.bean(FollowUps.class).set(view(), new Setting(SINCE, Setting.USUAL, Setting.USUAL_LIGHTS), World.TEST);
            // Eight quarters of everybody's word on everything, and now and then one more: 20,000 in all.
            List<UUID> measures = view().plan().measures().map(measure -> measure.id().value()).toList();
            JdbcClient sql = world.bean(JdbcClient.class);
            int before = 0;
            for (Organisation member : members()) {
                sql.sql("""
                        insert into followup_report (id, plan, number, element, organisation, party, kind, state, health, words, day, sending, system)
                        select gen_random_uuid(), :plan, :before + row_number() over (order by q, m), measure, :organisation, :party, 'REPORT',
                               (array['NOT_STARTED', 'UNDER_WAY', 'UNDER_WAY', 'PAUSED', 'COMPLETED'])[1 + (m + q) % 5], (array['ON_PLAN', 'BEHIND', 'AT_RISK'])[1 + (m * 7 + q) % 3],
                               'Samling ' || q || ' er holdt, og neste er avtalt.', :since::date + q * 80 + (m % 60)::int, gen_random_uuid(), 'bench'
                          from unnest(:measures::uuid[]) with ordinality as each (measure, m), generate_series(0, 9) q where q < 9 or m % 2 = 0""")
                        .param("plan", plan.value()).param("before", before).param("organisation", member.id().value()).param("party", member.name()).param("since", SINCE)
                        .param("measures", measures.toArray(UUID[]::new)).update();
                before += MEASURES * 9 + MEASURES / 2;
            }
            world.bean(FollowUps.class).set(view(), new Setting(SINCE, Setting.USUAL, Setting.USUAL_LIGHTS), World.TEST);
        }

        int reports() {
            return world.bean(FollowUps.class).reports(view()).size();
        }

        int reported() {
            Accounts accounts = world.bean(Accounts.class);
            Draft draft = accounts.begin(view(), accounts.proposed(view(), Occasion.COUNTY), World.TEST);
            accounts.check(view(), draft.number(), draft.revision(), World.TEST);
            accounts.send(view(), draft.number(), World.TEST);
            return draft.number();
        }
    }
}
