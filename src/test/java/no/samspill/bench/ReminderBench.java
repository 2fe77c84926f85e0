package no.samspill.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.Samspill;
import no.samspill.followup.Following;
import no.samspill.followup.reminding.Digests;
import no.samspill.kernel.EmailAddress;
import no.samspill.ops.database.EmbeddedDatabase;
import no.samspill.ops.database.Login;
import no.samspill.people.Organisation;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import no.samspill.people.RoleHeld;
import no.samspill.testing.MadeSchema;
import no.samspill.testing.World;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.util.FileSystemUtils;

/**
 * Kills one of two servers, both, their database or one of its processes, at random moments while they write reminders and give them to a mail server that refuses and
 * hangs up as it likes; and looks each time whether everybody who was to have one has one, and nobody two. See {@code bench/reminders}.
 */
public final class ReminderBench {
    private static final int PEOPLE = 30;
    private static final int LONGEST_WORK_MILLIS = 1_500;

    /** In one week at most, before all its letters are there. */
    private static final int MOST_KILLS = 4;

    private static final long LONGEST_WEEK_MILLIS = 180_000;

    /** A database that dies more often than five times is given up, as it should be; one of its processes may happen to be its last. */
    private static final int DEATHS_A_MINUTE = 2;

    private enum Victim {
        A_SERVER,
        BOTH_SERVERS,
        DATABASE,
        PROCESS_OF_THE_DATABASE
    }

    private static final Map<Victim, Integer> ODDS = Map.of(Victim.A_SERVER, 30, Victim.BOTH_SERVERS, 5, Victim.DATABASE, 10, Victim.PROCESS_OF_THE_DATABASE, 55);

    private final Path app;
    private final Path folder;
    private final Random chance;
    private final Map<String, String> addresses = new TreeMap<>();
    private final Map<Victim, Integer> victims = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Deque<Long> deaths = new ArrayDeque<>();
    private volatile boolean goesOn = true;
    private int due;
    private int twice;
    private int inTheMiddle;
    private int kills;
    private int weeks;

    private ReminderBench(Path app, Path folder, Random chance) {
        this.app = app;
        this.folder = folder;
        this.chance = chance;
    }

    /** @param arguments the built product's folder, how many kills, and the seed */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("bench-reminders");
        boolean whole;
        try {
            whole = new ReminderBench(Path.of(arguments[0]), folder, new Random(Long.parseLong(arguments[2]))).run(Integer.parseInt(arguments[1]));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        System.exit(whole ? 0 : 1);
    }

    private boolean run(int most) throws Exception {
        Path data = folder.resolve("data");
        Path log = Path.of(System.getProperty("samspill.bench.log", folder.resolve("said").toString()));
        try (EmbeddedDatabase database = EmbeddedDatabase.in(data); FickleMail mail = new FickleMail(new Random(chance.nextLong()))) {
            try (var server = new SpringApplicationBuilder(Samspill.class).run(MadeSchema.arguments(MadeSchema.in(database), 0))) {
                people(World.apart(server, IntStream.range(0, PEOPLE).mapToObj(number -> "Kommune" + number).toArray(String[]::new)));
            }
            JdbcClient sql = JdbcClient.create(database.owner().source());
            List<String> told = List.of(
                    "--database-url", url(database.service()), "--owner-url", url(database.owner()), "--set", "spring.mail.host=localhost", "--set", "spring.mail.port=" + mail.port(), "--set", "samspill.mail.from=samspill@plan.example.no",
                    // What is looked at every quarter of an hour, or found dead after half of one, is looked at at once: a year of kills in minutes.
                    "--set", "db-scheduler.polling-interval=200ms", "--set", "db-scheduler.heartbeat-interval=1s");
            try (var one = KilledProcess.beside(app, data, freePort(), log, told); var other = KilledProcess.beside(app, data, freePort(), log, told)) {
                one.start();
                other.start();
                List<KilledProcess> servers = List.of(one, other);
                List<Thread> around = Stream.concat(Stream.of(Thread.ofPlatform().daemon().start(() -> timeGoesOn(sql))), servers.stream().map(server -> Thread.ofPlatform().daemon().start(() -> watchOver(server)))).toList();
                while (kills < most && wrong.isEmpty()) {
                    week(sql, mail, servers);
                    if (weeks % 10 == 0 || kills >= most) {
                        System.out.println(said(mail));
                    }
                }
                goesOn = false;
                for (Thread each : around) {
                    each.join();
                }
            }
        }
        wrong.forEach(System.out::println);
        return wrong.isEmpty();
    }

    private void people(World world) {
        Following up = new Following(world, LocalDate.now().minusDays(200));
        for (Organisation member : up.members()) {
            PersonId person = world.person("Næringsansvarlig i " + member.name(), RoleHeld.editor(world.council, member.id()));
            String address = "p" + addresses.size() + "@" + world.region + ".no";
            world.bean(People.class).giveEmail(person, new EmailAddress(address), World.TEST);
            addresses.put(address, "o-" + member.id());
        }
        world.bean(Digests.class).send();
    }

    private void week(JdbcClient sql, FickleMail mail, List<KilledProcess> servers) throws Exception {
        weeks++;
        stubbornly(() -> sql.sql("update followup_reader set looked = now() - interval '8 days', told = null").update());
        due += PEOPLE;
        for (int more = 1 + chance.nextInt(MOST_KILLS); more > 0; more--) {
            Thread.sleep(chance.nextInt(LONGEST_WORK_MILLIS));
            inTheMiddle += notYetSent(sql) > 0 ? 1 : 0;
            Victim victim = sparing(Odds.draw(ODDS, chance));
            victims.merge(victim, 1, Integer::sum);
            kills++;
            kill(victim, servers);
        }
        long end = System.currentTimeMillis() + LONGEST_WEEK_MILLIS;
        while (notYetSent(sql) > 0) {
            if (System.currentTimeMillis() > end) {
                wrong.add("week " + weeks + ": not all is sent after " + LONGEST_WEEK_MILLIS / 1000 + " s");
                return;
            }
            Thread.sleep(50);
        }
        check(weeks, sql, mail);
    }

    /** Letters on their way, and people nobody has written to yet. */
    private static long notYetSent(JdbcClient sql) {
        return stubborn(() -> sql.sql("select (select count(*) from letter where ending is null) + (select count(*) from followup_reader where told is null)").query(Long.class).single());
    }

    /** Of this week, by what the mail server has taken since the one before. */
    private void check(int week, JdbcClient sql, FickleMail mail) {
        Map<String, Set<String>> came = new HashMap<>();
        Map<String, Integer> times = new HashMap<>();
        mail.taken().stream().filter(letter -> !seen.contains(letter.id())).forEach(letter -> {
            came.computeIfAbsent(letter.to(), first -> new HashSet<>()).add(letter.id());
            times.merge(letter.id(), 1, Integer::sum);
            String holder = addresses.getOrDefault(letter.to(), "nobody");
            if (!letter.text().contains("Kurs i førstelinjetjenesten") || !letter.text().contains("/status/1?hvem=" + holder)) {
                wrong.add("week " + week + ": a letter that says nothing, to " + letter.to() + ": " + letter.text());
            }
        });
        addresses.keySet().forEach(address -> {
            int letters = came.getOrDefault(address, Set.of()).size();
            if (letters != 1) {
                wrong.add("week " + week + ": " + letters + " letters to " + address);
            }
        });
        twice += times.values().stream().mapToInt(each -> each - 1).sum();
        Set<String> sent = new HashSet<>(sql.sql("select id from letter where ending = 'SENT'").query(UUID.class).list().stream().map(id -> "<" + id + "@plan.example.no>").toList());
        times.keySet().stream().filter(id -> !sent.contains(id)).forEach(id -> wrong.add("week " + week + ": taken, and not noted as sent: " + id));
        long untold = sql.sql("select count(*) from followup_reminder where sent is distinct from true").query(Long.class).single();
        if (untold > 0) {
            wrong.add("week " + week + ": " + untold + " reminders of which nobody knows that they went");
        }
        seen.addAll(times.keySet());
    }

    private String said(FickleMail mail) {
        return String.format(
                Locale.ROOT, "%4d kills in %d weeks, of %s; %d of them with letters not made yet or on their way%n     %d digests due: %d wrong (none, two, or empty); %d came twice under their one Message-ID, since the answer to the first was lost%n     the mail server: %s",
                kills, weeks, victims.toString().toLowerCase(Locale.ROOT).replace('_', ' '), inTheMiddle, due, wrong.size(), twice, new TreeMap<>(mail.whims()));
    }

    /** What waits for a minute or a quarter of an hour, waits for a moment. */
    private void timeGoesOn(JdbcClient sql) {
        while (goesOn) {
            try {
                sql.sql("update scheduled_tasks set execution_time = now() where task_name in ('letter', 'followup-reminders') and not picked and execution_time > now()").update();
                Thread.sleep(150);
            } catch (DataAccessException | CannotCreateTransactionException databaseIsDead) {
                rest();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private Victim sparing(Victim drawn) {
        if (drawn != Victim.DATABASE) {
            return drawn;
        }
        long now = System.currentTimeMillis();
        deaths.removeIf(at -> at < now - 60_000);
        if (deaths.size() >= DEATHS_A_MINUTE) {
            return Victim.A_SERVER;
        }
        deaths.add(now);
        return drawn;
    }

    private void kill(Victim victim, List<KilledProcess> servers) throws IOException {
        switch (victim) {
            case A_SERVER -> servers.get(chance.nextInt(servers.size())).kill();
            case BOTH_SERVERS -> servers.forEach(KilledProcess::kill);
            case DATABASE -> servers.getFirst().killDatabase();
            case PROCESS_OF_THE_DATABASE -> servers.getFirst().killOneOfTheDatabase(chance);
        }
    }

    /** As one who starts it again whenever it has ended. */
    private void watchOver(KilledProcess server) {
        while (goesOn) {
            try {
                server.backAgain();
                Thread.sleep(50);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static void stubbornly(Runnable what) {
        stubborn(() -> {
            what.run();
            return true;
        });
    }

    private static <T> T stubborn(java.util.function.Supplier<T> what) {
        for (int tries = 0; ; tries++) {
            try {
                return what.get();
            } catch (DataAccessException databaseIsDead) {
                if (tries > 600) {
                    throw databaseIsDead;
                }
                rest();
            }
        }
    }

    private static void rest() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String url(Login login) {
        return login.url() + "?user=" + login.user() + "&password=" + login.password();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
