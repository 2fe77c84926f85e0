package no.samspill.adoption.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samspill.kernel.Slug;
import no.samspill.kernel.SteadyZip;
import org.jspecify.annotations.Nullable;

/**
 * Writes a case as one zip, a file at a time: a folder for each entry with its documents and its message, then the register, then the sums
 * of all. Whoever reads it needs nothing of ours: the sums are in the form of {@code sha256sum --check}, the register is a sheet.
 */
public final class ArchivePackage {
    static final String SUMS = "manifest-sha256.txt";
    static final String REGISTER = "register.csv";
    private static final String MESSAGE = "arkivmelding.xml";
    private static final Map<String, String> ENDINGS = Map.of(
            "application/pdf", "pdf", "image/png", "png", "image/jpeg", "jpg", "text/plain", "txt",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx",
            "application/vnd.oasis.opendocument.text", "odt", "application/vnd.oasis.opendocument.spreadsheet", "ods", "application/vnd.oasis.opendocument.presentation", "odp");

    private final SteadyZip zip;
    private final StringBuilder sums = new StringBuilder();
    private final StringBuilder register = new StringBuilder("\uFEFFmappe;tittel;dato;avsender;fil;navn;bytes;sha256;unntatt;merknad\r\n");

    private ArchivePackage(SteadyZip zip) {
        this.zip = zip;
    }

    /** The same case gives the same bytes. Does not close {@code out}. @param about what a reader must know, in plain words */
    public static void write(Case one, String about, OutputStream out) throws IOException {
        try (SteadyZip zip = new SteadyZip(out)) {
            ArchivePackage made = new ArchivePackage(zip);
            made.add("LESMEG.txt", about.getBytes(StandardCharsets.UTF_8));
            made.add("0000-sak/" + MESSAGE, ArchiveMessage.of(one));
            for (int at = 0; at < one.items().size(); at++) {
                made.item(one.items().get(at), one, String.format(Locale.ROOT, "%04d-%s", at + 1, one.items().get(at).slug()));
            }
            made.add(REGISTER, made.register.toString().getBytes(StandardCharsets.UTF_8));
            zip.add(SUMS, made.sums.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void item(Case.Item item, Case in, String folder) throws IOException {
        List<Stored> stored = new ArrayList<>();
        for (Case.File file : item.files()) {
            byte[] content = file.content().bytes();
            String name = name(file, stored.size() + 1);
            stored.add(new Stored(file, name, content.length, add(folder + "/" + name, content)));
        }
        add(folder + "/" + MESSAGE, ArchiveMessage.of(item, in, stored));
        if (stored.isEmpty()) {
            line(folder, item, "", "", "", "", item.ground(), item.note());
        }
        for (Stored each : stored) {
            line(folder, item, each.name(), each.file().name(), String.valueOf(each.bytes()), each.sum(), each.file().ground() == null ? item.ground() : each.file().ground(), item.note());
        }
        item.withheld().forEach(each -> line(folder, item, "", each.title(), "", "", each.ground(), each.why()));
    }

    private void line(String folder, Case.Item item, String file, String name, String bytes, String sum, @Nullable String ground, @Nullable String note) {
        register.append(String.join(
                ";", cell(folder), cell(item.title()), cell(item.dated().toString()), cell(item.sender() == null ? "" : item.sender().name()), cell(file), cell(name), cell(bytes), cell(sum),
                cell(ground == null ? "" : ground), cell(note == null ? "" : note))).append("\r\n");
    }

    /** A spreadsheet takes what begins like a formula for one. */
    private static String cell(String words) {
        String safe = words.matches("(?s)[=+@\\-\\t\\r].*") ? "'" + words : words;
        return safe.matches("(?s).*[;\"\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    private static String name(Case.File file, int number) {
        String base = Slug.of(file.title());
        String brief = base.substring(0, Math.min(60, base.length()));
        return String.format(Locale.ROOT, "%02d-%s.%s", number, brief.isEmpty() ? "dokument" : brief, ENDINGS.getOrDefault(file.type(), "bin"));
    }

    private String add(String path, byte[] content) throws IOException {
        String sum = sum(content);
        zip.add(path, content);
        sums.append(sum).append("  ").append(path).append('\n');
        return sum;
    }

    private static String sum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
