package no.samspill.publishing.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A zip whose entries all have the format's first day, since POI would write the time it was made. */
final class StableZip extends ZipArchiveOutputStream {
    private static final long FIRST_DAY = new java.util.GregorianCalendar(1980, 0, 1).getTimeInMillis();

    StableZip(OutputStream out) {
        super(out);
        setUseZip64(Zip64Mode.AsNeeded);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTime(FIRST_DAY);
        super.putArchiveEntry(entry);
    }

    /** Ends the archive; whoever gave what lies beneath closes it. */
    @Override
    public void close() throws IOException {
        if (!finished) {
            finish();
        }
    }
}
