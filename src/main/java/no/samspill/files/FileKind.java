package no.samspill.files;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.tika.Tika;

/** What a file is, by its content: the name is only what somebody calls it. */
final class FileKind {
    private static final Tika TIKA = new Tika();

    /** Pictures and text: what a letter or a flip chart becomes. Of other pictures we could not take out where they were taken. */
    private static final Set<String> PLAIN = Set.of("application/pdf", "image/png", "image/jpeg", "text/plain");

    /** Office files by the part that only they have. */
    private static final Map<String, String> OFFICE = Map.of(
            "word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "ppt/presentation.xml", "application/vnd.openxmlformats-officedocument.presentationml.presentation");

    private static final Set<String> OPEN = Set.of(
            "application/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.spreadsheet", "application/vnd.oasis.opendocument.presentation");

    private FileKind() {}

    /** The media type, where files of that kind are taken; empty for programs, web pages, macros and all else. */
    static Optional<String> of(byte[] content) {
        String type = TIKA.detect(content);
        if (PLAIN.contains(type)) {
            return type.equals("text/plain") && looksLikeMarkupOrScript(content) ? Optional.empty() : Optional.of(type);
        }
        if (OPEN.contains(type)) {
            Set<String> entries = entries(content);
            return entries.isEmpty() || entries.stream().anyMatch(FileKind::program) ? Optional.empty() : Optional.of(type);
        }
        return type.equals("application/zip") || type.contains("ooxml") || type.contains("openxmlformats") ? office(content) : Optional.empty();
    }

    /** What to call it in a refusal. */
    static String said(byte[] content) {
        return TIKA.detect(content);
    }

    private static Optional<String> office(byte[] content) {
        Set<String> entries = entries(content);
        return entries.contains("[content_types].xml") && entries.stream().noneMatch(FileKind::program)
                ? OFFICE.entrySet().stream().filter(kind -> entries.contains(kind.getKey())).map(Map.Entry::getValue).findFirst()
                : Optional.empty();
    }

    private static boolean program(String entry) {
        return entry.endsWith("vbaproject.bin") || entry.endsWith(".exe") || entry.endsWith(".dll") || entry.endsWith(".class") || entry.startsWith("basic/") || entry.startsWith("scripts/");
    }

    private static boolean looksLikeMarkupOrScript(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 512), java.nio.charset.StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
        return start.startsWith("<") || start.startsWith("#!") || start.startsWith("@echo");
    }

    private static Set<String> entries(byte[] content) {
        Set<String> names = new HashSet<>();
        // The list at the end of the zip: nothing is unpacked.
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
            zip.getEntries().asIterator().forEachRemaining(entry -> names.add(entry.getName().toLowerCase(Locale.ROOT)));
        } catch (IOException | IllegalArgumentException e) {
            return Set.of();
        }
        return names;
    }
}
