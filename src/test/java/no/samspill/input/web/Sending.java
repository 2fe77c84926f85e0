package no.samspill.input.web;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import no.samspill.testing.Guest;

/** A form with files, as a browser sends it; and pictures to send. */
public final class Sending {
    /** What a camera writes beside the picture. */
    public static final String CAMERA = "HemmeligKamera 68.79N 16.54E";

    private Sending() {}

    public record File(String name, byte[] content) {}

    /** Opens a page, fills in its form to {@code path}, and sends it with the files under one name. */
    public static HttpResponse<String> send(Guest who, String page, String path, Map<String, String> fields, String name, List<File> files) {
        Map<String, String> all = new LinkedHashMap<>();
        Commons.page(who.get(page)).select("form[method=post][action=" + path + "] input[type=hidden]").forEach(hidden -> all.put(hidden.attr("name"), hidden.val()));
        all.putAll(fields);
        String edge = "----" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        all.forEach((field, value) -> body.writeBytes(("--" + edge + "\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value + "\r\n").getBytes(StandardCharsets.UTF_8)));
        for (File file : files) {
            body.writeBytes(("--" + edge + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + file.name() + "\"\r\nContent-Type: image/jpeg\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            body.writeBytes(file.content());
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return who.postBlindly(path, "multipart/form-data; boundary=" + edge, body.toByteArray());
    }

    public static byte[] picture(String format, int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Lies on its side, says so as phones do (EXIF orientation 6), and says where it was taken; a film hangs on at the end. */
    public static byte[] fromAPhone(int width, int height) {
        byte[] plain = picture("jpg", width, height);
        byte[] make = (CAMERA + "\0").getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream exif = new ByteArrayOutputStream();
        exif.writeBytes("Exif\0\0MM\0*\0\0\0\u0008\0\u0002".getBytes(StandardCharsets.ISO_8859_1));
        exif.writeBytes(new byte[] {0x01, 0x0f, 0, 2, 0, 0, 0, (byte) make.length, 0, 0, 0, 38});
        exif.writeBytes(new byte[] {0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0});
        exif.writeBytes(new byte[] {0, 0, 0, 0});
        exif.writeBytes(make);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int head = 4 + ((plain[4] & 0xff) << 8 | plain[5] & 0xff);
        all.write(plain, 0, head);
        all.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) ((exif.size() + 2) >> 8), (byte) (exif.size() + 2)});
        all.writeBytes(exif.toByteArray());
        all.write(plain, head, plain.length - head);
        all.writeBytes((CAMERA + " film").getBytes(StandardCharsets.ISO_8859_1));
        return all.toByteArray();
    }

    public static BufferedImage seen(byte[] content) {
        try {
            return ImageIO.read(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
