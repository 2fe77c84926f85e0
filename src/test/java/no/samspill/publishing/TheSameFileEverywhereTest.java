package no.samspill.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TimeZone;
import no.samspill.worksheet.SheetWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same paper is the same bytes, on whatever machine it is made. */
class TheSameFileEverywhereTest {
    private final TimeZone here = TimeZone.getDefault();

    @AfterEach
    void home() {
        TimeZone.setDefault(here);
    }

    @ParameterizedTest
    @EnumSource(value = PaperFormat.class, names = {"PDF", "DOCX", "ODT", "PPTX", "XLSX"})
    void whatever_the_time_zone(PaperFormat format) throws IOException {
        assertThat(made(format, "Pacific/Auckland")).isEqualTo(made(format, "America/Los_Angeles"));
    }

    /** OpenDocument, part 3, 3.3: nothing stands between the name of the first entry and what it says. */
    @Test
    void an_odt_is_known_by_its_first_bytes() throws IOException {
        byte[] odt = made(PaperFormat.ODT, "Europe/Oslo");
        assertThat(new String(Arrays.copyOfRange(odt, 30, 77), StandardCharsets.US_ASCII)).isEqualTo("mimetypeapplication/vnd.oasis.opendocument.text");
    }

    private static byte[] made(PaperFormat format, String zone) throws IOException {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        var out = new ByteArrayOutputStream();
        if (format == PaperFormat.XLSX) {
            SheetWriter.write(Plans.sample().plan(), out);
        } else {
            Papers.write(Made.of(Plans.sample()), format, out);
        }
        return out.toByteArray();
    }
}
