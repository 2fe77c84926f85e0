package no.samspill.publishing.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import java.io.InputStream;
import java.util.Objects;

/** One font file that we bring along. */
record Face(String file, String family, int weight, FontStyle style) {

    /** The caller closes it. */
    InputStream open() {
        return Objects.requireNonNull(Face.class.getResourceAsStream("/fonts/" + file + ".ttf"), file);
    }
}
