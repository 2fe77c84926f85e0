package no.samspill.testing;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A picture of one colour as PNG, with red, green, blue and transparency: however large, it is small to send. */
public final class PlainPng {
    private PlainPng() {}

    /** @param bits of each colour in each dot: 8 or 16 */
    public static byte[] of(int width, int height, int bits) {
        try {
            var head = new ByteArrayOutputStream();
            var dots = new DataOutputStream(head);
            dots.writeInt(width);
            dots.writeInt(height);
            dots.write(new byte[] {(byte) bits, 6, 0, 0, 0});
            var packed = new ByteArrayOutputStream();
            try (var deflating = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED), 1 << 16)) {
                byte[] row = new byte[1 + width * bits / 2];
                for (int at = 0; at < height; at++) {
                    deflating.write(row);
                }
            }
            var png = new ByteArrayOutputStream();
            var out = new DataOutputStream(png);
            out.writeLong(0x89504E470D0A1A0AL);
            part(out, "IHDR", head.toByteArray());
            part(out, "IDAT", packed.toByteArray());
            part(out, "IEND", new byte[0]);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void part(DataOutputStream out, String kind, byte[] content) throws IOException {
        var sum = new CRC32();
        sum.update(kind.getBytes(StandardCharsets.US_ASCII));
        sum.update(content);
        out.writeInt(content.length);
        out.writeBytes(kind);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
