package no.samspill.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import no.samspill.Samspill;
import no.samspill.ops.database.EmbeddedDatabase;
import no.samspill.plan.table.Council;
import no.samspill.testing.Guest;
import no.samspill.testing.MadeSchema;
import no.samspill.worksheet.web.Secretariat;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Fills the disk under a server at which people edit, send input and take sheets in: once so that those who work fill what is left themselves, and once
 * to the last byte; looks whether it says so and can be read, makes room again, and then looks whether all that was acknowledged is there.
 * See {@code bench/full-disk}.
 */
public final class FullDiskBench {
    /** Two files of PostgreSQL's log are left alone by the server: so much less is nothing for those who work. */
    private static final long LEFT = 40L << 20;
    private static final int SECONDS = 12;

    private final List<String> wrong = new ArrayList<>();

    private FullDiskBench() {}

    /** @param arguments the built product's folder, the disk, and how many rounds */
    public static void main(String[] arguments) throws Exception {
        var bench = new FullDiskBench();
        bench.run(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]));
        bench.wrong.forEach(System.out::println);
        System.out.println(bench.wrong.isEmpty() ? "held" : "NOT HELD");
        System.exit(bench.wrong.isEmpty() ? 0 : 1);
    }

    private void run(Path app, Path disk, int rounds) throws Exception {
        Path data = disk.resolve("data");
        Path temporary = Files.createDirectory(disk.resolve("temporary"));
        int port = freePort();
        AtWork people;
        String page;
        try (EmbeddedDatabase database = EmbeddedDatabase.in(data)) {
            var server = new SpringApplicationBuilder(Samspill.class).run(MadeSchema.arguments(MadeSchema.in(database), port));
            Council council = new Council(server);
            people = new AtWork(council, new Secretariat(server, port), port, new WhatIsKept(data));
            page = "/" + council.region + "/plan";
            server.close();
        }
        Path log = Path.of(System.getProperty("samspill.bench.log", disk.resolveSibling("said").toString()));
        try (var server = KilledProcess.on(temporary, app, data, port, log)) {
            server.start();
            people.begin();
            Thread.sleep(3_000);
            for (int round = 1; round <= rounds; round++) {
                fullFor(disk, round % 2 == 1 ? LEFT : 0, server, port, page);
                long emptied = System.nanoTime();
                server.backAgain();
                System.out.printf("%4d rounds, well again %.1f s after there was room: %s%n", round, (System.nanoTime() - emptied) / 1e9, people.told());
                Thread.sleep(3_000);
                people.checkWhatIsNew();
            }
            people.end();
            people.checkEverythingOnceMore();
        }
        System.out.println(people.told());
        if (!people.nothingLost()) {
            wrong.add("something acknowledged is lost or doubled");
        }
        if (people.refused(500) > 0) {
            wrong.add(people.refused(500) + " answers were 500");
        }
        try (var lines = Files.lines(log)) {
            lines.filter(line -> line.contains("PANIC") || line.contains("ERROR") || line.contains("samspill:")).map(line -> line.replaceAll("^[0-9T:.+-]+ ", "")).distinct().limit(12).forEach(line -> System.out.println("  said: " + line));
        }
    }

    /** @param left so much of the disk is left to those who work */
    private void fullFor(Path disk, long left, KilledProcess server, int port, String page) throws Exception {
        Path filler = disk.resolve("filler");
        fill(filler, disk, left);
        int told = 0;
        int read = 0;
        int asked = 0;
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        while (System.nanoTime() < end) {
            Thread.sleep(500);
            if (left > 0 || Files.getFileStore(disk).getUsableSpace() > 0) {
                // What those who work leave, is not much.
                fill(filler, disk, left);
            }
            asked++;
            told += server.health().contains("\"disk\"") ? 1 : 0;
            read += read(port, page) ? 1 : 0;
        }
        System.out.printf("     disk full but for %d MB: /helse said so %d of %d times, the plan was read %d times%n", left >> 20, told, asked, read);
        Files.delete(filler);
        if (told == 0) {
            wrong.add("/helse did not say that the disk is full");
        }
        if (left > 0 && read < asked) {
            wrong.add("the plan could not be read");
        }
    }

    private static boolean read(int port, String page) {
        try {
            return new Guest(port).get(page).statusCode() == 200;
        } catch (RuntimeException | AssertionError nobodyAnswers) {
            return false;
        }
    }

    private static void fill(Path filler, Path disk, long left) throws IOException {
        try (FileChannel file = FileChannel.open(filler, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            for (long room = Files.getFileStore(disk).getUsableSpace() - left; room > 0; room = Files.getFileStore(disk).getUsableSpace() - left) {
                file.write(ByteBuffer.allocate((int) Math.min(room, 1 << 20)));
            }
        } catch (IOException full) {
            // as it should be
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
