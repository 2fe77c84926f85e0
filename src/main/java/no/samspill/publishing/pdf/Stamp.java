package no.samspill.publishing.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import no.samspill.publishing.document.Furniture;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** The paper's own day in place of the clock, so that the same paper is the same file. */
record Stamp(LocalDate day) {
    private static final Pattern CREATED = Pattern.compile("(<xmp:CreateDate>)[^<]*");
    private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

    static Stamp of(Furniture furniture) {
        return new Stamp(furniture.date() == null ? UNDATED : furniture.date());
    }

    void on(PDDocument document) throws IOException {
        GregorianCalendar noon = GregorianCalendar.from(day.atTime(12, 0).atZone(ZoneOffset.UTC));
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(noon);
        information.setModificationDate(noon);
        document.setDocumentId(day.toEpochDay());
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        metadata.importXMPMetadata(CREATED.matcher(xmp)
                .replaceAll("$1" + noon.toZonedDateTime().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME))
                .getBytes(StandardCharsets.UTF_8));
    }
}
