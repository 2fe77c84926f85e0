package no.samspill.publishing.odf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of the zip, each with the format's first day for its time. */
final class Parts implements AutoCloseable {
    private static final LocalDateTime FIRST_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;

    Parts(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    /** Uncompressed, so that a reader knows the file by its first bytes. */
    void plain(String name, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = entry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    void bytes(String name, byte[] bytes) throws IOException {
        zip.putNextEntry(entry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    void text(String name, String text) throws IOException {
        bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void xml(String name, Consumer<Xml> written) throws IOException {
        zip.putNextEntry(entry(name));
        OutputStream buffered = new BufferedOutputStream(zip, 1 << 16);
        Xml xml = new Xml(buffered);
        written.accept(xml);
        xml.finish();
        buffered.flush();
        zip.closeEntry();
    }

    /** Ends the archive; whoever gave what lies beneath closes it. */
    @Override
    public void close() throws IOException {
        zip.finish();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(FIRST_DAY);
        return entry;
    }
}
