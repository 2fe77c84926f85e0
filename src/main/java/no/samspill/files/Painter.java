package no.samspill.files;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.filters.ImageFilter;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;

/**
 * Paints pictures anew, the right way up, as a process of its own that is handed one after another and ends with the one who hands them. What a camera
 * writes beside the picture (where, when, with which phone, a hidden film) is not painted, and so it is gone.
 */
final class Painter {
    /** Millions of dots in a picture, at most. */
    static final int MEGAPIXELS = 60;

    /** Of those that lie in the file with more than four bytes a dot, as many fewer. */
    private static final long LARGEST = MEGAPIXELS * 4_000_000L;

    /** Bytes a picture has in memory while it is painted: of one that would have more, every second dot is read, or every third. */
    private static final long IN_MEMORY = 64_000_000;

    /** Dots along the longer side, at most: enough to read a wall of notes. */
    private static final int LONGEST = 4000;

    private static final double QUALITY = 0.9;

    private Painter() {}

    /** Reads "whether it is a JPEG, length, content", and writes "length, picture": nothing for one that cannot be read. */
    public static void main(String[] none) throws IOException {
        ImageIO.setUseCache(false);
        var in = new DataInputStream(System.in);
        var out = new DataOutputStream(new BufferedOutputStream(System.out));
        while (true) {
            int jpeg = in.read();
            if (jpeg < 0) {
                // Whoever handed them is gone, and nobody waits for what is being painted.
                Runtime.getRuntime().halt(0);
            }
            byte[] content = in.readNBytes(in.readInt());
            Thread.ofPlatform().start(() -> hand(content, jpeg == 1, out));
        }
    }

    private static void hand(byte[] content, boolean jpeg, DataOutputStream out) {
        try {
            byte[] picture = painted(content, jpeg);
            out.writeInt(picture.length);
            out.write(picture);
            out.flush();
        } catch (IOException gone) {
            Runtime.getRuntime().halt(0);
        }
    }

    private static byte[] painted(byte[] content, boolean jpeg) {
        try {
            return paint(content, jpeg);
        } catch (IOException | RuntimeException broken) {
            // Readers of pictures answer broken ones with whatever exception comes first.
            return new byte[0];
        }
    }

    private static byte[] paint(byte[] content, boolean jpeg) throws IOException {
        BufferedImage read;
        Orientation up;
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            ImageReader reader = reader(in);
            try {
                // Beside a PNG stand texts that unpack to any size; which way is up stands beside JPEG alone.
                reader.setInput(in, false, !jpeg);
                ImageReadParam param = sampled(reader);
                read = reader.read(0, param);
                up = jpeg ? up(reader) : null;
            } finally {
                reader.dispose();
            }
        }
        ImageFilter turned = up == null ? image -> image : ExifFilterUtils.getFilterForOrientation(up);
        var painting = Thumbnails.of(turned.apply(read));
        var sized = Math.max(read.getWidth(), read.getHeight()) > LONGEST ? painting.size(LONGEST, LONGEST) : painting.scale(1);
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length);
        sized.outputFormat(jpeg ? "jpg" : "png").outputQuality(QUALITY).toOutputStream(out);
        return out.toByteArray();
    }

    private static ImageReader reader(ImageInputStream in) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            throw new IOException("no picture");
        }
        return readers.next();
    }

    /** Reads the head only. @throws IOException for one with too many dots, or too much in each */
    private static ImageReadParam sampled(ImageReader reader) throws IOException {
        long dots = (long) reader.getWidth(0) * reader.getHeight(0);
        long bytes = dots * bytesOfADot(reader);
        if (dots > MEGAPIXELS * 1_000_000L || bytes > LARGEST) {
            throw new IOException("too many dots");
        }
        int every = (int) Math.ceil(Math.sqrt((double) bytes / IN_MEMORY));
        ImageReadParam param = reader.getDefaultReadParam();
        if (every > 1) {
            param.setSourceSubsampling(every, every, 0, 0);
        }
        return param;
    }

    private static int bytesOfADot(ImageReader reader) throws IOException {
        ImageTypeSpecifier raw = reader.getRawImageType(0);
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
        ImageTypeSpecifier read = types.hasNext() ? types.next() : raw;
        return Math.max(bytes(raw), bytes(read));
    }

    private static int bytes(@Nullable ImageTypeSpecifier type) {
        return type == null ? Integer.BYTES : Math.max(1, (type.getColorModel().getPixelSize() + Byte.SIZE - 1) / Byte.SIZE);
    }

    private static @Nullable Orientation up(ImageReader reader) {
        try {
            return ExifUtils.getExifOrientation(reader, 0);
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }
}
