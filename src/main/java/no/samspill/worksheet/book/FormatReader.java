package no.samspill.worksheet.book;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;

/** Reads one format into a draft. There is one for each {@link Format}, and none knows of another. */
sealed interface FormatReader permits XlsxReader, XlsReader, OdsReader, CsvReader {

    void read(Path file, BookDraft book) throws IOException, XMLStreamException, Refusal;

    static FormatReader of(Format format) {
        return switch (format) {
            case XLSX -> new XlsxReader();
            case XLS -> new XlsReader();
            case ODS -> new OdsReader();
            case CSV -> new CsvReader();
        };
    }
}
