package no.samspill.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samspill.facts.cube.Cube;
import no.samspill.facts.cube.Cubes;

/** Reads the largest cube that SSB gives in one answer: 400 places, 20 years, 100 ages; every tenth number withheld. */
public final class FactsBench {
    private static final int PLACES = 400;
    private static final int AGES = 100;
    private static final int YEARS = 20;
    private static final int ROUNDS = 7;

    private FactsBench() {}

    public static void main(String[] args) throws IOException {
        Path file = Files.createTempFile("cube", ".json");
        try {
            write(file);
            System.out.printf(Locale.ROOT, "a cube of %,d cells, %.1f MB of JSON-stat 2, in a heap of %d MB%n", PLACES * AGES * YEARS, Files.size(file) / 1e6, Runtime.getRuntime().maxMemory() >> 20);
            double first = 0;
            double best = Double.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                if (!(Cubes.open(Files.readAllBytes(file)) instanceof Cube cube) || cube.size() != PLACES * AGES * YEARS) {
                    throw new IllegalStateException("the cube was not read");
                }
                double took = (System.nanoTime() - start) / 1e9;
                first = round == 0 ? took : first;
                best = Math.min(best, took);
            }
            long most = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).map(MemoryPoolMXBean::getPeakUsage).mapToLong(use -> use.getUsed()).sum();
            System.out.printf(Locale.ROOT, "read in %.2f s the first time, %.2f s when warm; at most %d MB of heap in use%n", first, best, most >> 20);
            if (first > 2) {
                System.out.println("MISSED: 2 s");
                System.exit(1);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void write(Path file) throws IOException {
        Random random = new Random(17);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("{\"version\":\"2.0\",\"class\":\"dataset\",\"label\":\"Folkemengde\",\"id\":[\"Region\",\"Alder\",\"Tid\"],\"size\":[" + PLACES + "," + AGES + "," + YEARS + "],\"role\":{\"geo\":[\"Region\"],\"time\":[\"Tid\"]},\"dimension\":{");
            out.write(dimension("Region", PLACES, 1000) + "," + dimension("Alder", AGES, 0) + "," + dimension("Tid", YEARS, 2005) + "},\"value\":[");
            StringBuilder status = new StringBuilder();
            for (int cell = 0; cell < PLACES * AGES * YEARS; cell++) {
                boolean withheld = random.nextInt(10) == 0;
                out.write((cell == 0 ? "" : ",") + (withheld ? "null" : random.nextInt(3) == 0 ? random.nextInt(1000) + "." + random.nextInt(10) : String.valueOf(random.nextInt(100_000))));
                if (withheld) {
                    status.append(status.isEmpty() ? "\"" : ",\"").append(cell).append("\":\":\"");
                }
            }
            out.write("],\"status\":{" + status + "}}");
        }
    }

    private static String dimension(String id, int size, int from) {
        return "\"" + id + "\":{\"category\":{\"index\":" + IntStream.range(0, size).mapToObj(at -> "\"" + (from + at) + "\":" + at).collect(Collectors.joining(",", "{", "}")) + "}}";
    }
}
