package no.samspill.worksheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** An xlsx without the moment it was made, so that the same content is the same bytes. */
final class SteadyZip {
    /** The first moment that a zip file can tell. */
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SteadyZip() {}

    static void copy(Path zip, OutputStream out) throws IOException {
        ZipOutputStream steady = new ZipOutputStream(out);
        try (ZipFile entries = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : Collections.list(entries.entries())) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(EARLIEST);
                steady.putNextEntry(copy);
                byte[] content = entries.getInputStream(entry).readAllBytes();
                steady.write(entry.getName().equals("docProps/core.xml") ? withoutMoment(content) : content);
                steady.closeEntry();
            }
        }
        steady.finish();
    }

    private static byte[] withoutMoment(byte[] core) {
        return new String(core, StandardCharsets.UTF_8)
                .replaceAll("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>", "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
