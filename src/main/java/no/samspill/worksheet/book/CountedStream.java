package no.samspill.worksheet.book;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What is unpacked from one part of a file, counted as it comes. Also refuses a stretch of XML so long without a tag that
 * no sheet holds it: an XML reader keeps an attribute whole in memory however long it is.
 */
final class CountedStream extends FilterInputStream {

    private static final int LONGEST_WITHOUT_TAG = 4 << 20;

    private final Meter meter;
    private final long packed;
    private long read;
    private int withoutTag;

    CountedStream(InputStream in, long packed, Meter meter) {
        super(in);
        this.meter = meter;
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int n = super.read(bytes, offset, length);
        if (n > 0) {
            read += n;
            withoutTag = hasTag(bytes, offset, n) ? 0 : withoutTag + n;
            try {
                meter.unzipped(n, read, packed);
                if (withoutTag > LONGEST_WITHOUT_TAG) {
                    throw meter.tooMuchText();
                }
            } catch (Refusal refusal) {
                throw new RefusedWhileReading(refusal);
            }
        }
        return n;
    }

    private static boolean hasTag(byte[] bytes, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (bytes[i] == '<') {
                return true;
            }
        }
        return false;
    }

    /** Carries a refusal out through libraries that only let an IOException pass. */
    static final class RefusedWhileReading extends IOException {

        private static final long serialVersionUID = 1L;
        private final transient Refusal refusal;

        RefusedWhileReading(Refusal refusal) {
            super("refused");
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }
    }
}
