package no.samspill.worksheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import no.samspill.kernel.SteadyZip;

/** An xlsx without the moment it was made, so that the same content is the same bytes. */
public final class WithoutMoment {

    private WithoutMoment() {}

    public static void copy(Path zip, OutputStream out) throws IOException {
        copy(zip, UnaryOperator.identity(), out);
    }

    /** @param styles what becomes of the part that says how cells look */
    static void copy(Path zip, UnaryOperator<byte[]> styles, OutputStream out) throws IOException {
        try (ZipFile entries = new ZipFile(zip.toFile());
                SteadyZip steady = new SteadyZip(out)) {
            for (ZipEntry entry : Collections.list(entries.entries())) {
                byte[] content = entries.getInputStream(entry).readAllBytes();
                steady.add(entry.getName(), switch (entry.getName()) {
                    case "docProps/core.xml" -> withoutMoment(content);
                    case "xl/styles.xml" -> styles.apply(content);
                    default -> content;
                });
            }
        }
    }

    private static byte[] withoutMoment(byte[] core) {
        return new String(core, StandardCharsets.UTF_8)
                .replaceAll("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>", "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
