package no.samspill.worksheet.book;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A zip file's parts by name. Nothing is ever written to disk and no zip inside the zip is opened, so a part's name can
 * lead nowhere; names are compared as the spreadsheet programs do, without regard to case or the slash's direction.
 */
final class Archive implements AutoCloseable {

    private static final int MOST_PARTS = 20_000;

    private final ZipFile zip;
    private final Meter meter;
    private final Map<String, ZipEntry> parts = new LinkedHashMap<>();

    private Archive(ZipFile zip, Meter meter) {
        this.zip = zip;
        this.meter = meter;
    }

    static Archive open(Path file, Meter meter) throws IOException, Refusal {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException | IllegalArgumentException e) {
            throw new Refusal("cut-off");
        }
        Archive archive = new Archive(zip, meter);
        if (zip.size() > MOST_PARTS) {
            archive.close();
            throw new Refusal("unpacks-too-large", Meter.megabytes(meter.limits().unzippedBytes()));
        }
        zip.stream().forEach(entry -> archive.parts.putIfAbsent(key(entry.getName()), entry));
        return archive;
    }

    Set<String> names() {
        return parts.keySet();
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    /** The part unpacked, counted against the limits; null when the file has no such part. */
    @Nullable InputStream find(String name) throws IOException {
        ZipEntry entry = parts.get(key(name));
        if (entry == null) {
            return null;
        }
        return new CountedStream(zip.getInputStream(entry), entry.getCompressedSize(), meter);
    }

    InputStream get(String name) throws IOException, Refusal {
        InputStream part = find(name);
        if (part == null) {
            throw new Refusal("part-missing", name);
        }
        return part;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static String key(String name) {
        String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }
}
