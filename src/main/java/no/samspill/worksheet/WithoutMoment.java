package no.samspill.worksheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import no.samspill.kernel.SteadyZip;

/** An xlsx without the moment it was made, so that the same content is the same bytes. */
public final class WithoutMoment {

    private WithoutMoment() {}

    public static void copy(Path zip, OutputStream out) throws IOException {
        try (ZipFile entries = new ZipFile(zip.toFile());
                SteadyZip steady = new SteadyZip(out)) {
            for (ZipEntry entry : Collections.list(entries.entries())) {
                byte[] content = entries.getInputStream(entry).readAllBytes();
                steady.add(entry.getName(), entry.getName().equals("docProps/core.xml") ? withoutMoment(content) : content);
            }
        }
    }

    private static byte[] withoutMoment(byte[] core) {
        return new String(core, StandardCharsets.UTF_8)
                .replaceAll("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>", "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
