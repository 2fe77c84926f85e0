package no.samspill.ops.backup;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/** Lets a part's content through, and knows afterwards what passed: how much, how many rows, and its digests. */
final class Tally extends FilterOutputStream {
    /** The names of a table's columns; no table has a thousandth of this. */
    private static final int LONGEST_HEADING = 1 << 16;

    private final MessageDigest digest;
    private final CRC32 crc = new CRC32();
    private final ByteArrayOutputStream heading = new ByteArrayOutputStream();
    private long bytes;
    private long records;
    private boolean quoted;

    Tally(OutputStream onward) {
        super(onward);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
        out.write(some, from, length);
        digest.update(some, from, length);
        crc.update(some, from, length);
        bytes += length;
        count(some, from, from + length);
    }

    /** CSV: a line's end is a row's end, unless it stands in quotation marks; two of these are one that is written. */
    private void count(byte[] some, int from, int end) {
        for (int at = from; at < end; at++) {
            byte one = some[at];
            if (one == '"') {
                quoted = !quoted;
            } else if (one == '\n' && !quoted) {
                records++;
                continue;
            }
            if (records == 0 && heading.size() < LONGEST_HEADING) {
                heading.write(one);
            }
        }
    }

    /** Leaves what it was written to open: a zip file goes on with the next part. */
    @Override
    public void close() throws IOException {
        flush();
    }

    long bytes() {
        return bytes;
    }

    long crc() {
        return crc.getValue();
    }

    /** The first line, which names a table's columns. */
    String heading() {
        return heading.toString(StandardCharsets.UTF_8);
    }

    /** Whether it ended where a row ends. */
    boolean endsWithARow() {
        return records > 0 && !quoted;
    }

    /** To be asked once, when all has passed. */
    Part part(String name) {
        return new Part(name, HexFormat.of().formatHex(digest.digest()), bytes, Part.isTable(name) ? Math.max(0, records - 1) : 0);
    }
}
