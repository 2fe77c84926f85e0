package no.samspill.bench;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import no.samspill.Samspill;
import no.samspill.followup.FollowUps;
import no.samspill.followup.Setting;
import no.samspill.followup.reminding.Digests;
import no.samspill.followup.reminding.Rhythm;
import no.samspill.kernel.EmailAddress;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.ops.database.EmbeddedDatabase;
import no.samspill.people.Organisation;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import no.samspill.people.RoleHeld;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.testing.Guest;
import no.samspill.testing.MadeSchema;
import no.samspill.testing.Mailbox;
import no.samspill.testing.TestClock;
import no.samspill.testing.World;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * A simulation: one year of following up, played against the product itself (its letters over SMTP, its pages and forms over HTTP, its own clock moved on by weeks) by
 * people who act by odds that are stated and printed. It says what share of those who are set to report never did, with reminders and without. What it shows of the
 * product is exact; what it shows of people is as good as the odds, which are ours.
 */
public final class PlayedYear {
    private static final int MEASURES = 10;
    private static final int WEEKS = 52;
    private static final String[] MUNICIPALITIES = {"Gratangen", "Harstad", "Ibestad", "Kvæfjord", "Lavangen", "Salangen", "Skånland"};
    private static final Set<Integer> COUNCIL_MEETINGS = Set.of(12, 25, 38, 51);

    /**
     * How somebody is.
     *
     * @param inHundred how many are so
     * @param unasked the chance that they report in a month without being asked
     * @param opens a letter @param reports having opened it @param stops having opened it and not reported
     */
    private enum Temper {
        KEEN(20, .50, .80, .80, .00),
        WILLING(50, .007, .50, .40, .005),
        RELUCTANT(25, .003, .30, .15, .02),
        /** Has left without saying so, or reads no letters. */
        GONE(5, 0, 0, 0, 0);

        private final int inHundred;
        private final double unasked;
        private final double opens;
        private final double reports;
        private final double stops;

        Temper(int inHundred, double unasked, double opens, double reports, double stops) {
            this.inHundred = inHundred;
            this.unasked = unasked;
            this.opens = opens;
            this.reports = reports;
            this.stops = stops;
        }
    }

    private final ConfigurableApplicationContext server;
    private final TestClock clock;
    private final Mailbox mailbox;
    private final int port;
    private final LocalDate monday = LocalDate.now(TestClock.NORWAY).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS + 1);
    private final Set<String> read = new HashSet<>();

    private PlayedYear(ConfigurableApplicationContext server, Mailbox mailbox) {
        this.server = server;
        this.mailbox = mailbox;
        this.clock = server.getBean(TestClock.class);
        this.port = Integer.parseInt(String.valueOf(server.getEnvironment().getProperty("local.server.port")));
    }

    static class Moved {
        @Bean
        @Primary
        TestClock movedClock() {
            return new TestClock();
        }
    }

    /** @param args the seed; 1 where nothing is said */
    public static void main(String[] args) throws Exception {
        long seed = args.length > 0 ? Long.parseLong(args[0]) : 1;
        Path folder = Files.createTempDirectory("played-year");
        boolean good;
        Mailbox mailbox = Mailbox.open();
        try (EmbeddedDatabase database = EmbeddedDatabase.in(folder.resolve("data"))) {
            List<String> told = new ArrayList<>(List.of(MadeSchema.arguments(MadeSchema.in(database), 0)));
            told.addAll(List.of("--spring.mail.host=localhost", "--spring.mail.port=" + mailbox.port(), "--samspill.mail.from=samspill@plan.example.no"));
            try (ConfigurableApplicationContext server = new SpringApplicationBuilder(Samspill.class, Moved.class).run(told.toArray(String[]::new))) {
                good = new PlayedYear(server, mailbox).run(seed);
            }
        } finally {
            mailbox.close();
            FileSystemUtils.deleteRecursively(folder);
        }
        System.exit(good ? 0 : 1);
    }

    private boolean run(long seed) {
        on(monday.minusDays(1), 20);
        List<Arm> arms = List.of(
                new Arm("without reminders", 0, new Random(seed)), new Arm("with reminders", 1, new Random(seed)), new Arm("with reminders, the odds of opening and of reporting halved", .5, new Random(seed)));
        server.getBean(Digests.class).send();
        arms.forEach(Arm::settle);
        for (int week = 0; week < WEEKS; week++) {
            on(monday.plusWeeks(week), 7);
            server.getBean(Digests.class).send();
            play(arms);
            arms.forEach(Arm::unasked);
            if (COUNCIL_MEETINGS.contains(week)) {
                // Some days before the council meets, the secretariat has those who are silent reminded.
                on(monday.plusWeeks(week).plusDays(3), 9);
                arms.forEach(Arm::pressed);
                play(arms);
            }
        }
        System.out.printf(Locale.ROOT, "%nA simulation of one year, seed %d: %d people, one to each duty of %d municipalities in %d measures; reports are due every %d days, letters come on Mondays.%n", seed, arms.getFirst().people.size(), MUNICIPALITIES.length, MEASURES, Setting.USUAL);
        System.out.println("The product is real: its letters went over SMTP, its forms over HTTP. The people are not; they act by these odds, which are our assumptions:");
        for (Temper each : Temper.values()) {
            System.out.printf(Locale.ROOT, "  %-10s %2d %%   reports unasked in a month %.3f   opens a letter %.2f   reports having opened it %.2f   stops letters having opened one %.3f%n", each.name().toLowerCase(Locale.ROOT), each.inHundred, each.unasked, each.opens, each.reports, each.stops);
        }
        System.out.println("The odds of reporting unasked are set so that about 75 % never report without reminders, as a vendor with 20,000 plans counts of its customers (ClearPoint);");
        System.out.println("whether those had reminders, it does not say. The other odds have no source. Duties, tempers and draws of all three groups begin alike.");
        arms.forEach(arm -> System.out.printf(Locale.ROOT, "  %-66s %5d letters   %5d reports   never reported: %2d of %d, %.0f %%%n", arm.called, arm.letters, arm.reports(), arm.never(), arm.people.size(), 100.0 * arm.never() / arm.people.size()));
        return 10.0 * arms.get(1).never() < arms.get(1).people.size();
    }

    private void on(LocalDate day, int hour) {
        clock.hold(day.atTime(hour, 5).atZone(TestClock.NORWAY).toInstant());
    }

    /** All that is on its way arrives, and is read. */
    private void play(List<Arm> arms) {
        JdbcClient sql = server.getBean(JdbcClient.class);
        while (sql.sql("select count(*) from letter where ending is null").query(Long.class).single() > 0) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        Map<String, String> come = new LinkedHashMap<>();
        mailbox.letters().stream().filter(letter -> read.add(id(letter))).forEach(letter -> come.put(Mailbox.to(letter), Mailbox.text(letter)));
        arms.forEach(arm -> arm.read(come));
    }

    private static String id(MimeMessage letter) {
        try {
            return letter.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody who is set to report on one duty. */
    private static final class Responsible {
        private final PersonId id;
        private final String email;
        private final Temper temper;
        private final String form;
        private final ElementId measure;
        private final String holder;
        private @Nullable Guest phone;
        private boolean reported;

        Responsible(PersonId id, String email, Temper temper, ElementId measure, String holder, String form) {
            this.id = id;
            this.email = email;
            this.temper = temper;
            this.measure = measure;
            this.holder = holder;
            this.form = form;
        }
    }

    /** People of one plan of their own. */
    private final class Arm {
        private final String called;
        private final double odds;
        private final Random chance;
        private final World world;
        private final PlanId plan;
        private final String at;
        private final List<Responsible> people = new ArrayList<>();
        private int letters;

        /** @param odds what the chances that a letter is opened and answered are multiplied by; 0 for no letters */
        Arm(String called, double odds, Random chance) {
            this.called = called;
            this.odds = odds;
            this.chance = chance;
            this.world = World.apart(server, MUNICIPALITIES);
            this.plan = world.plan("utviklingsplan");
            this.at = "/arbeid/" + world.region + "/utviklingsplan/status";
            List<Change> changes = new ArrayList<>();
            ElementId area = new ElementId(UUID.randomUUID());
            changes.add(Kind.FOCUS_AREA.add(area, null, 0));
            changes.add(Field.TITLE.put(area, null, "Næring"));
            List<ElementId> measures = new ArrayList<>();
            for (int number = 0; number < MEASURES; number++) {
                ElementId measure = new ElementId(UUID.randomUUID());
                measures.add(measure);
                changes.add(Kind.MEASURE.add(measure, area, number));
                changes.add(Field.TITLE.put(measure, null, "Tiltak nummer " + (number + 1)));
                changes.add(Field.RESPONSIBILITY.put(measure, null, "Hver kommune"));
            }
            world.apply(plan, changes);
            server.getBean(FollowUps.class).set(view(), new Setting(monday, Setting.USUAL, Setting.USUAL_LIGHTS), World.TEST);
            for (Organisation member : view().region().members()) {
                for (ElementId measure : measures) {
                    PersonId person = world.person("Ansvarlig " + people.size(), RoleHeld.editor(world.council, member.id()));
                    String email = "p" + people.size() + "@" + world.region + ".no";
                    server.getBean(People.class).giveEmail(person, new EmailAddress(email), World.TEST);
                    int number = view().plan().find(measure).orElseThrow().number();
                    people.add(new Responsible(person, email, temper(), measure, "o-" + member.id(), at + "/" + number + "?hvem=o-" + member.id()));
                }
            }
        }

        private Temper temper() {
            int drawn = chance.nextInt(100);
            for (Temper each : Temper.values()) {
                drawn -= each.inHundred;
                if (drawn < 0) {
                    return each;
                }
            }
            return Temper.GONE;
        }

        private PlanView view() {
            return server.getBean(Plans.class).get(plan);
        }

        /** Each has their duty; in the group without reminders, nobody wants any. */
        void settle() {
            for (Responsible one : people) {
                if (!server.getBean(FollowUps.class).hand(view(), one.measure, one.holder, server.getBean(People.class).find(one.id).orElseThrow(), World.TEST)) {
                    throw new IllegalStateException("not theirs");
                }
                if (odds == 0) {
                    server.getBean(Digests.class).choose(one.id, Rhythm.NEVER);
                }
            }
        }

        void read(Map<String, String> come) {
            for (Responsible one : people) {
                Optional.ofNullable(come.get(one.email)).ifPresent(letter -> {
                    letters++;
                    if (chance.nextDouble() >= one.temper.opens * odds) {
                        return;
                    }
                    if (chance.nextDouble() < one.temper.reports * odds) {
                        report(one, way(letter, "/arbeid/"));
                    } else if (chance.nextDouble() < one.temper.stops) {
                        String key = way(letter, "/paminnelser/");
                        new Guest(port).fillIn(key, key, Map.of("handling", "slutt"));
                    }
                });
            }
        }

        void unasked() {
            for (Responsible one : people) {
                if (chance.nextDouble() < one.temper.unasked * 12 / 52) {
                    report(one, one.form);
                }
            }
        }

        void pressed() {
            if (odds > 0) {
                server.getBean(Digests.class).remind(view(), "", World.TEST);
            }
        }

        /** By the form the first time; later, half of them press that nothing is new. */
        private void report(Responsible one, String form) {
            if (one.phone == null) {
                one.phone = world.guest(one.id, port);
            }
            Guest phone = Objects.requireNonNull(one.phone);
            int status = one.reported && chance.nextBoolean()
                    ? phone.fillIn(at, at, Map.of("one", form.replaceFirst(".*/([0-9]+)[?].*", "$1") + "/" + one.holder)).statusCode()
                    : phone.fillIn(form, form, Map.of("state", "UNDER_WAY", "day", LocalDate.now(clock).toString())).statusCode();
            if (status != 200) {
                throw new IllegalStateException(status + " at " + form);
            }
            one.reported = true;
        }

        int reports() {
            return server.getBean(FollowUps.class).reports(view()).size();
        }

        /** Whom the product knows no report of. */
        int never() {
            Set<UUID> heard = new HashSet<>();
            server.getBean(FollowUps.class).reports(view()).forEach(report -> Optional.ofNullable(report.by().person()).ifPresent(heard::add));
            return (int) people.stream().filter(one -> !heard.contains(one.id.value())).count();
        }

        private static String way(String letter, String to) {
            return letter.lines().filter(line -> line.startsWith("http") && line.contains(to) && !line.endsWith("/meg/paminnelser")).map(line -> line.substring(line.indexOf(to))).findFirst().orElseThrow();
        }
    }
}
