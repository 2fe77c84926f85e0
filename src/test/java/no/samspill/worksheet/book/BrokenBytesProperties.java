package no.samspill.worksheet.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever happens to a file's bytes, opening it gives a book or a reason. */
class BrokenBytesProperties {

    private static final Limits SHORT = new Limits(
            1 << 20, 8 << 20, 200, 20, 5000, 20_000, 5000, 1 << 20, Duration.ofSeconds(20));
    private static final Map<String, byte[]> SAMPLES = new ConcurrentHashMap<>();

    /** @param at where, as a share of the file, and @param with what is written there */
    record Wound(double at, byte[] with) {}

    @Property(tries = 300)
    void anywhere_in_the_file(@ForAll("formats") String format, @ForAll("wounds") List<Wound> wounds) {
        readOrRefused(wounded(sample(format), wounds));
    }

    @Property(tries = 200)
    void inside_the_parts_of_a_whole_zip(@ForAll("zips") String format, @ForAll("wounds") List<Wound> wounds) {
        Map<String, byte[]> parts = unzip(sample(format));
        parts.replaceAll((name, bytes) -> name.endsWith(".xml") && bytes.length > 0 ? wounded(bytes, wounds) : bytes);
        readOrRefused(zip(parts));
    }

    @Property(tries = 200)
    void by_being_cut_off(@ForAll("formats") String format, @ForAll("shares") double share) {
        byte[] whole = sample(format);
        readOrRefused(Arrays.copyOf(whole, (int) (whole.length * share)));
    }

    @Property(tries = 300)
    void by_never_having_been_a_file(@ForAll byte[] bytes) {
        readOrRefused(bytes);
    }

    private static void readOrRefused(byte[] file) {
        Opened opened = Books.open("plan", new ByteArrayInputStream(file), SHORT);
        if (opened instanceof Book book) {
            assertThat(book.sheets().stream().mapToInt(sheet -> sheet.rows().size()).sum()).isBetween(0, 5000);
            assertThat(book.sheets()).allSatisfy(sheet -> assertThat(sheet.rows())
                    .allSatisfy(row -> assertThat(row.cells()).isNotEmpty().isSortedAccordingTo((a, b) -> a.column() - b.column())));
        } else {
            Opening.refused(opened);
        }
    }

    @Provide
    Arbitrary<String> formats() {
        return Arbitraries.of("xlsx", "xls", "ods", "csv");
    }

    @Provide
    Arbitrary<String> zips() {
        return Arbitraries.of("xlsx", "ods");
    }

    @Provide
    Arbitrary<Double> shares() {
        return Arbitraries.doubles().between(0, 0.9999).ofScale(4);
    }

    @Provide
    Arbitrary<List<Wound>> wounds() {
        Arbitrary<byte[]> any = Arbitraries.bytes().array(byte[].class).ofMinSize(1).ofMaxSize(6);
        Arbitrary<byte[]> marks = Arbitraries.of("<", ">", "\"", "&", "</c>", "99999999", "-1", "\u0000", "ø")
                .map(mark -> mark.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return Combinators.combine(shares(), Arbitraries.oneOf(any, marks)).as(Wound::new).list().ofMinSize(1).ofMaxSize(4);
    }

    private static byte[] wounded(byte[] whole, List<Wound> wounds) {
        byte[] bytes = whole.clone();
        for (Wound wound : wounds) {
            int at = (int) (bytes.length * wound.at());
            System.arraycopy(wound.with(), 0, bytes, at, Math.min(wound.with().length, bytes.length - at));
        }
        return bytes;
    }

    private static byte[] sample(String format) {
        return SAMPLES.computeIfAbsent(format, name -> {
            try {
                return Files.readAllBytes(Path.of("samples", "arbeidsverktoy-innovasjon." + name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Map<String, byte[]> unzip(byte[] file) {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
