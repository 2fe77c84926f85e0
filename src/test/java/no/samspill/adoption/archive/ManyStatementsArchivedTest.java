package no.samspill.adoption.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import no.samspill.files.Examined;
import no.samspill.hearing.Heard;
import no.samspill.hearing.Track;
import no.samspill.hearing.statement.Behalf;
import no.samspill.hearing.statement.Channel;
import no.samspill.hearing.statement.NewStatement;
import no.samspill.hearing.statement.Statements;
import no.samspill.input.Sender;
import no.samspill.kernel.Language;
import no.samspill.testing.ServerTest;
import no.samspill.testing.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case with very many statements, one in ten with an attachment: a few of them here, as many as are asked for by {@code bench/archive}. */
@ServerTest
class ManyStatementsArchivedTest {
    private static final int MANY = Integer.getInteger("samspill.archive.statements", 25);
    private static final int ATTACHED = 200_000;

    @Autowired ApplicationContext server;
    @Autowired Statements statements;
    @Autowired Cases cases;
    @Autowired JdbcClient sql;

    @Test
    void every_one_is_in_the_package_and_no_more_of_it_in_memory_than_is_written(@TempDir Path room) throws Exception {
        Heard heard = Heard.now(World.apart(server, "Gratangen"));
        Random chance = new Random(14);
        for (int at = 0; at < MANY; at++) {
            List<Examined.Fit> files = at % 10 == 0 ? List.of((Examined.Fit) Examined.of("vedlegg-" + at + ".txt", words(chance, ATTACHED).getBytes(StandardCharsets.UTF_8))) : List.of();
            statements.take(heard.hearing, new NewStatement(UUID.randomUUID(), Track.EVERYBODY, Channel.PAGE, new Behalf.Claimed("Lag " + at), null, words(chance, 1500), null, null, true, Sender.nobody(Language.NB)), files, World.TEST);
        }
        sql.sql("update hearing set concluded = now() where id = ?").param(heard.hearing.id().value()).update();
        Path zip = room.resolve("sak.zip");
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long began = System.nanoTime();
        try (OutputStream out = Files.newOutputStream(zip)) {
            ArchivePackage.write(cases.of(heard.view(), Scope.WHOLE), "Les meg", out);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        long peak = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
        System.out.printf(
                "%d statements in %.1f s (%.0f a second), %d KB of zip, peak heap %d MB of %d MB%n", MANY, seconds, MANY / seconds, Files.size(zip) >> 10, peak, Runtime.getRuntime().maxMemory() >> 20);
        wholeness(zip);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
    }

    /** By the JDK's own reader, a file at a time. */
    private static void wholeness(Path zip) throws Exception {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            Map<String, String> sums = new HashMap<>();
            new String(read(file, "manifest-sha256.txt"), StandardCharsets.UTF_8).lines().forEach(line -> sums.put(line.substring(66), line.substring(0, 64)));
            List<String> wrong = new ArrayList<>();
            for (ZipEntry entry : file.stream().toList()) {
                String sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(read(file, entry.getName())));
                if (!entry.getName().equals("manifest-sha256.txt") && !sum.equals(sums.remove(entry.getName()))) {
                    wrong.add(entry.getName());
                }
            }
            assertThat(wrong).isEmpty();
            assertThat(sums).isEmpty();
            assertThat(file.stream().filter(entry -> entry.getName().contains("-uttalelse-") && entry.getName().endsWith("arkivmelding.xml"))).hasSize(MANY);
        }
    }

    private static byte[] read(ZipFile file, String name) throws IOException {
        try (InputStream in = file.getInputStream(file.getEntry(name))) {
            return in.readAllBytes();
        }
    }

    private static String words(Random chance, int letters) {
        String[] some = {"kurs", "båt", "nettverk", "kommune", "reise", "skole", "fjord", "bedrift", "næring", "helse", "sammen", "arbeid"};
        StringBuilder words = new StringBuilder();
        while (words.length() < letters) {
            words.append(some[chance.nextInt(some.length)]).append(chance.nextInt(12) == 0 ? ".\n\n" : " ");
        }
        return words.toString();
    }
}
