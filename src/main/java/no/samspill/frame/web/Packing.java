package no.samspill.frame.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** How the bytes of a page go over the line (RFC 9110, 8.4 and 12.5.3). */
enum Packing {
    PLAIN(null),
    GZIP("gzip");

    private final @Nullable String coding;

    Packing(@Nullable String coding) {
        this.coding = coding;
    }

    /** As the header says it; null for what is not packed. */
    @Nullable String coding() {
        return coding;
    }

    /** The best of ours that whoever asks says they can unpack. */
    static Packing of(HttpServletRequest request) {
        Enumeration<String> said = request.getHeaders(HttpHeaders.ACCEPT_ENCODING);
        while (said.hasMoreElements()) {
            for (String one : said.nextElement().split(",")) {
                if (takesGzip(one.strip().toLowerCase(Locale.ROOT))) {
                    return GZIP;
                }
            }
        }
        return PLAIN;
    }

    private static boolean takesGzip(String one) {
        int end = one.indexOf(';');
        String name = (end < 0 ? one : one.substring(0, end)).strip();
        return (name.equals("gzip") || name.equals("x-gzip")) && !(end >= 0 && one.substring(end + 1).replace(" ", "").matches("q=0(\\.0*)?"));
    }

    byte[] pack(byte[] plain) {
        if (this == PLAIN) {
            return plain;
        }
        var packed = new ByteArrayOutputStream(plain.length / 4 + 64);
        try (var gzip = new GZIPOutputStream(packed, 8192) {
            {
                def.setLevel(Deflater.DEFAULT_COMPRESSION);
            }
        }) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
