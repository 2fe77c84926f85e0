package no.samspill.publishing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import no.samspill.publishing.document.Document;
import no.samspill.plan.Edition;
import no.samspill.publishing.paper.PlanDocument;

/** Made as bytes. */
public final class Made {

    private Made() {}

    public interface Writer {
        void write(Document paper, OutputStream out) throws IOException;
    }

    public static Document of(Edition edition) {
        return PlanDocument.of(edition);
    }

    public static byte[] bytes(Writer writer, Edition edition) {
        return bytes(writer, of(edition));
    }

    public static byte[] bytes(Writer writer, Document paper) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            writer.write(paper, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
