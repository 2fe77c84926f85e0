package no.samspill.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;

/**
 * Paints a picture anew, the right way up. What a camera writes beside the picture (where, when, with which phone, a hidden
 * film) is not painted, and so it is gone.
 */
final class Pictures {
    /** Millions of dots in a picture, at most. */
    static final int MEGAPIXELS = 60;

    /** Dots along the longer side, at most: enough to read a wall of notes. */
    private static final int LONGEST = 4000;

    private static final double QUALITY = 0.9;

    /** A large picture takes some hundred megabytes while it is painted: so many at a time. */
    private static final Semaphore PAINTING = new Semaphore(2);

    static {
        ImageIO.setUseCache(false);
    }

    private Pictures() {}

    /** @param type image/jpeg or image/png @return empty for what is broken or too large */
    static Optional<byte[]> painted(byte[] content, String type) {
        PAINTING.acquireUninterruptibly();
        try {
            int longest = longestSide(content);
            var painting = Thumbnails.of(new ByteArrayInputStream(content));
            var sized = longest > LONGEST ? painting.size(LONGEST, LONGEST) : painting.scale(1);
            ByteArrayOutputStream out = new ByteArrayOutputStream(content.length);
            sized.outputFormat(type.equals("image/png") ? "png" : "jpg").outputQuality(QUALITY).toOutputStream(out);
            return Optional.of(out.toByteArray());
        } catch (IOException | RuntimeException e) {
            // Readers of pictures answer broken ones with whatever exception comes first.
            return Optional.empty();
        } finally {
            PAINTING.release();
        }
    }

    /** Reads the head only. @throws IOException for what is no picture, and for one with too many dots */
    private static int longestSide(byte[] content) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height > MEGAPIXELS * 1_000_000L) {
                    throw new IOException("too many dots");
                }
                return Math.max(width, height);
            } finally {
                reader.dispose();
            }
        }
    }
}
