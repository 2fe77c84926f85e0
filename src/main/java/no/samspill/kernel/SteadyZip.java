package no.samspill.kernel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * A zip whose entries all have one day for their time, so that the same content is the same bytes, whenever and wherever it is written.
 * It is not the format's first day: that is taken for an earlier one, and then told once more in a field of its own, by the clock
 * of the machine's time zone.
 */
public final class SteadyZip extends ZipArchiveOutputStream {
    public SteadyZip(OutputStream out) {
        super(out);
        setUseZip64(Zip64Mode.AsNeeded);
    }

    /** Begins an entry; {@link #closeArchiveEntry} ends it. */
    public void begin(String name) throws IOException {
        putArchiveEntry(new ZipArchiveEntry(name));
    }

    public void add(String name, byte[] content) throws IOException {
        begin(name);
        write(content);
        closeArchiveEntry();
    }

    /** Uncompressed: as the first entry, it lets a reader know the file by its first bytes. */
    public void addPlain(String name, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setMethod(STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        putArchiveEntry(entry);
        write(content);
        closeArchiveEntry();
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTime(new GregorianCalendar(1980, Calendar.FEBRUARY, 1).getTimeInMillis());
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
