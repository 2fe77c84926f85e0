package no.samspill.publishing.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import no.samspill.kernel.SteadyZip;
import no.samspill.publishing.document.Furniture;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;

/** Finishes a file so that the same paper is the same bytes. */
public final class Package {
    private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

    private Package() {}

    /** Says what the file is, with the paper's own day in place of the clock, and writes it; {@code out} stays open. */
    public static void write(POIXMLDocument file, Furniture furniture, OutputStream out) throws IOException {
        CoreProperties core = file.getProperties().getCoreProperties();
        Date day = Date.from((furniture.date() == null ? UNDATED : furniture.date()).atTime(12, 0).toInstant(ZoneOffset.UTC));
        core.setTitle(furniture.title());
        core.setCreator(furniture.owner() == null ? "" : furniture.owner());
        core.setDescription(furniture.mark());
        core.setCreated(Optional.of(day));
        core.getUnderlyingProperties().setLanguageProperty(Optional.of(furniture.language()));
        core.getUnderlyingProperties().setModifiedProperty(Optional.of(day));
        file.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication("Samspill");
        try (SteadyZip zip = new SteadyZip(out)) {
            file.write(zip);
        }
    }
}
