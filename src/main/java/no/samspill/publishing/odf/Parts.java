package no.samspill.publishing.odf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import no.samspill.kernel.SteadyZip;

/** The parts of the file. */
final class Parts implements AutoCloseable {
    private final SteadyZip zip;

    Parts(OutputStream out) {
        this.zip = new SteadyZip(out);
    }

    /** Uncompressed, so that a reader knows the file by its first bytes. */
    void plain(String name, String text) throws IOException {
        zip.addPlain(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void bytes(String name, byte[] bytes) throws IOException {
        zip.add(name, bytes);
    }

    void text(String name, String text) throws IOException {
        bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void xml(String name, Consumer<Xml> written) throws IOException {
        zip.begin(name);
        OutputStream buffered = new BufferedOutputStream(zip, 1 << 16);
        Xml xml = new Xml(buffered);
        written.accept(xml);
        xml.finish();
        buffered.flush();
        zip.closeArchiveEntry();
    }

    /** Ends the archive; whoever gave what lies beneath closes it. */
    @Override
    public void close() throws IOException {
        zip.close();
    }
}
