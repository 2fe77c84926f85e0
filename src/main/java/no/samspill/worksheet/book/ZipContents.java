package no.samspill.worksheet.book;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Tells the formats that are zip files apart by the parts they hold. */
final class ZipContents {

    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    private ZipContents() {}

    static Format format(Path file, Meter meter) throws IOException, Refusal {
        try (Archive archive = Archive.open(file, meter)) {
            String type = start(archive, "mimetype", 200).strip();
            if (archive.has("encrypted-package")) {
                throw new Refusal("is-protected");
            }
            if (type.startsWith(OPEN_DOCUMENT)) {
                return openDocument(archive, type.substring(OPEN_DOCUMENT.length()));
            }
            if (archive.has("xl/workbook.bin")) {
                throw new Refusal("is-xlsb");
            }
            if (archive.has("xl/workbook.xml") || hasUnder(archive, "xl/worksheets/")) {
                return Format.XLSX;
            }
            throw new Refusal(foreign(archive, type));
        }
    }

    private static Format openDocument(Archive archive, String type) throws IOException, Refusal {
        if (type.startsWith("spreadsheet")) {
            if (start(archive, "META-INF/manifest.xml", 1 << 20).contains("encryption-data")) {
                throw new Refusal("is-protected");
            }
            return Format.ODS;
        }
        throw new Refusal(type.startsWith("presentation") ? "is-presentation" : "is-text-document");
    }

    private static String foreign(Archive archive, String type) {
        if (hasUnder(archive, "word/")) {
            return "is-text-document";
        }
        if (hasUnder(archive, "ppt/")) {
            return "is-presentation";
        }
        if (archive.has("index.zip") || archive.names().stream().anyMatch(name -> name.endsWith(".iwa"))) {
            return "is-numbers";
        }
        return type.startsWith("application/vnd.sun.xml.calc") ? "is-old-calc" : "is-zip";
    }

    private static boolean hasUnder(Archive archive, String folder) {
        return archive.names().stream().anyMatch(name -> name.startsWith(folder));
    }

    private static String start(Archive archive, String part, int bytes) throws IOException {
        try (InputStream in = archive.find(part)) {
            return in == null ? "" : new String(in.readNBytes(bytes), StandardCharsets.UTF_8);
        }
    }
}
