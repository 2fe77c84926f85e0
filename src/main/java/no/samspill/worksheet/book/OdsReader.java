package no.samspill.worksheet.book;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;

/** OpenDocument spreadsheets, in a zip file or as one flat XML file. */
final class OdsReader implements FormatReader {

    @Override
    public void read(Path file, BookDraft book) throws IOException, XMLStreamException, Refusal {
        if (isFlat(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                content(new CountedStream(in, Files.size(file), book.meter()), new OdsStyles(), book);
            }
            return;
        }
        try (Archive archive = Archive.open(file, book.meter())) {
            if (archive.names().stream().anyMatch(name -> name.startsWith("basic/") || name.startsWith("scripts/"))) {
                book.peculiar("macros-not-run", null, null);
            }
            OdsStyles styles = new OdsStyles();
            if (archive.has("styles.xml")) {
                try (Xml xml = new Xml(archive.get("styles.xml"))) {
                    while (xml.nextElement()) {
                        styles.take(xml);
                    }
                }
            }
            content(archive.get("content.xml"), styles, book);
        }
    }

    private static boolean isFlat(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() != 'P';
        }
    }

    private static void content(InputStream part, OdsStyles styles, BookDraft book)
            throws XMLStreamException, Refusal {
        try (Xml xml = new Xml(part)) {
            while (xml.nextElement()) {
                switch (xml.name()) {
                    case "spreadsheet" -> sheets(xml, styles, book);
                    case "scripts", "forms", "master-styles", "font-face-decls" -> xml.skip();
                    default -> styles.take(xml);
                }
            }
        }
    }

    private static void sheets(Xml xml, OdsStyles styles, BookDraft book) throws XMLStreamException, Refusal {
        int depth = xml.depth();
        while (xml.nextWithin(depth)) {
            switch (xml.name()) {
                case "table" -> OdsSheet.read(xml, styles, book);
                case "dde-links" -> {
                    book.peculiar("links-not-followed", null, null);
                    xml.skip();
                }
                case "tracked-changes" -> {
                    book.peculiar("changes-not-read", null, null);
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
    }
}
