package no.samspill.figure;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A few words as a QR code (ISO/IEC 18004), for a camera to read. The same words give the same code.
 *
 * @param says most often an address; at most some 2,000 characters
 */
public record QrCode(String says) {
    /** The side of one square, in CSS pixels. */
    private static final int SIDE = 4;

    /** Squares of nothing around it: without them a camera does not see where it ends. */
    private static final int QUIET = 4;

    /** @param name see {@link Drawing} */
    public Drawing draw(String name, String alt) {
        ByteMatrix squares = squares();
        double width = (squares.getWidth() + 2 * QUIET) * SIDE;
        Svg svg = new Svg();
        svg.box(Paint.PAPER, Pen.NONE, 0, 0, width, width, 0);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                int from = x;
                while (x < squares.getWidth() && squares.get(x, y) == 1) {
                    x++;
                }
                if (x > from) {
                    int wide = (x - from) * SIDE;
                    path.append('M').append((from + QUIET) * SIDE).append(' ').append((y + QUIET) * SIDE).append('h').append(wide).append('v').append(SIDE).append('h').append(-wide).append('z');
                }
            }
        }
        svg.path(Paint.INK, Pen.NONE, path.toString());
        return svg.drawing(name, width, width, alt);
    }

    private ByteMatrix squares() {
        try {
            return Encoder.encode(says, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a code: " + says.length() + " characters", e);
        }
    }
}
