package no.samspill.bench;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import no.samspill.Samspill;
import no.samspill.ops.database.Login;
import no.samspill.testing.Guest;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Three PostgreSQL under Patroni, two servers, nginx in front, as {@code ops/cluster/run} starts them; 20 who edit, 50 who read, and a meeting; one thing
 * after another that goes wrong. See {@code bench/cluster}.
 */
public final class ClusterBench {
    private static final int EDITORS = 20;
    private static final int READERS = 50;
    private static final String FRONT = "https://127.0.10.10:8443";
    /** As long as our pages wait for an answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private enum Fault {
        PRIMARY_MACHINE, PRIMARY_POSTGRESQL, REPLICA_MACHINE, SERVER, PRIMARY_SILENT, DISK_OF_PRIMARY, DISK_OF_REPLICA, ETCD
    }

    private final Machines machines;
    private final Random chance;
    private boolean unserved;
    private final Map<Fault, List<AtTheCluster.Interruption>> interruptions = new EnumMap<>(Fault.class);

    private ClusterBench(Machines machines, Random chance) {
        this.machines = machines;
        this.chance = chance;
    }

    /** @param arguments the script, its folder, how many rounds, the seed, the most minutes */
    public static void main(String[] arguments) throws Exception {
        var machines = new Machines(Path.of(arguments[0]), Path.of(arguments[1]));
        boolean held = false;
        try {
            machines.start();
            held = new ClusterBench(machines, new Random(Long.parseLong(arguments[3]))).run(Integer.parseInt(arguments[2]), Duration.ofMinutes(Long.parseLong(arguments[4])));
        } finally {
            machines.stop();
        }
        System.exit(held ? 0 : 1);
    }

    private boolean run(int rounds, Duration most) throws Exception {
        long end = System.nanoTime() + most.toNanos();
        SSLContext trusted = trusting(machines.folder().resolve("tls/ca.crt"));
        AtTheCluster people;
        Login login = machines.service();
        try (var server = new SpringApplicationBuilder(Samspill.class).web(WebApplicationType.SERVLET)
                .run("--server.port=0", "--spring.datasource.url=" + login.url(), "--spring.datasource.username=" + login.user(), "--spring.datasource.password=" + login.password(),
                        "--spring.flyway.enabled=false", "--db-scheduler.enabled=false")) {
            people = new AtTheCluster(new Meeting(server, EDITORS), () -> Guest.at(FRONT, trusted, PATIENCE), machines::service);
            people.begin(READERS);
        }
        Thread.sleep(5_000);
        people.interruption();
        Fault[] faults = Fault.values();
        int done = 0;
        for (; done < rounds && System.nanoTime() < end; done++) {
            Fault fault = faults[done % faults.length];
            Thread.sleep(1_000 + chance.nextInt(2_000));
            people.interruption();
            happens(fault, people);
            AtTheCluster.Interruption came = people.interruption();
            interruptions.computeIfAbsent(fault, first -> new ArrayList<>()).add(came);
            people.check();
            System.out.printf(Locale.ROOT, "%3d  %-20s nobody could save for %4.1f s, one waited %4.1f s for a yes, one %4.1f s for a page; lost or doubled: %d%n",
                    done + 1, called(fault), came.nobodySaved(), came.onePersonWaited(), came.oneReaderWaited(), people.wrong().size());
        }
        people.end();
        people.checkEverythingOnceMore();
        people.wrong().stream().limit(10).forEach(System.out::println);
        System.out.printf("%n%d rounds. %s%n%n  longest, in seconds    rounds  nobody saved  one waited for a yes  one waited for a page%n", done, people.told());
        interruptions.forEach((fault, all) -> System.out.printf(Locale.ROOT, "  %-22s %6d  %12.1f  %20.1f  %21.1f%n", called(fault), all.size(),
                all.stream().mapToDouble(AtTheCluster.Interruption::nobodySaved).max().orElse(0),
                all.stream().mapToDouble(AtTheCluster.Interruption::onePersonWaited).max().orElse(0),
                all.stream().mapToDouble(AtTheCluster.Interruption::oneReaderWaited).max().orElse(0)));
        boolean quick = !unserved && interruptions.values().stream().flatMap(List::stream).allMatch(one -> one.nobodySaved() < 10);
        System.out.println(people.wrong().isEmpty() ? quick ? "held: nothing acknowledged was lost or doubled, and nobody was without the service for 10 s" : "nothing was lost, but it took 10 s or more" : "NOT HELD");
        return people.wrong().isEmpty() && quick;
    }

    private void happens(Fault fault, AtTheCluster people) throws Exception {
        String primary = machines.primary();
        switch (fault) {
            case PRIMARY_MACHINE -> {
                machines.killAll(primary);
                served(people);
                machines.bringBack(primary);
            }
            case PRIMARY_POSTGRESQL -> {
                machines.killPostgres(primary);
                served(people);
            }
            case REPLICA_MACHINE -> {
                String replica = machines.answering().getFirst();
                machines.killAll(replica);
                served(people);
                machines.bringBack(replica);
            }
            case SERVER -> {
                String server = "server" + (1 + chance.nextInt(2));
                machines.kill(server);
                Thread.sleep(1_000);
                machines.begin(server);
                served(people);
                // Until it is back, before the other may be the next.
                machines.begin("server1");
                machines.begin("server2");
                Thread.sleep(12_000);
            }
            case PRIMARY_SILENT -> {
                machines.silence(primary, true);
                served(people);
                Thread.sleep(5_000);
                machines.silence(primary, false);
                served(people);
            }
            case DISK_OF_PRIMARY -> fullDisk(primary);
            case DISK_OF_REPLICA -> fullDisk(machines.answering().getFirst());
            case ETCD -> {
                Machines.NODES.forEach(node -> machines.kill(node + "-etcd"));
                Thread.sleep(12_000);
                Machines.NODES.forEach(node -> machines.begin(node + "-etcd"));
                served(people);
            }
        }
        machines.whole();
        served(people);
    }

    /** Nobody takes over from one that refuses rows for want of room: until there is room again, nothing is saved there. */
    private void fullDisk(String node) throws Exception {
        machines.fillDisk(node);
        Thread.sleep(5_000);
        machines.emptyDisk(node);
        machines.bringBack(node);
    }

    /** Waits until everybody is, for some seconds on end. */
    private void served(AtTheCluster people) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        for (int well = 0; well < 6; well = people.isServed() ? well + 1 : 0) {
            if (System.nanoTime() > end) {
                System.out.println("     people are not served after two minutes");
                unserved = true;
                return;
            }
            Thread.sleep(500);
        }
    }

    private static String called(Fault fault) {
        return fault.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static SSLContext trusting(Path authority) throws Exception {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (InputStream in = Files.newInputStream(authority)) {
            store.setCertificateEntry("ca", CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
