package no.samspill.publishing.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import no.samspill.publishing.PaperFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file to be taken away. */
final class Attachment {
    /** Much shorter than the whole, and yet no two files share one. */
    private static final int TAG_LENGTH = 32;

    private Attachment() {}

    /**
     * One that never becomes another. Whoever has it asks each time whether they still may, and is answered in a line: what is
     * public today may be closed tomorrow, so no cache is told to go on without asking.
     */
    static ResponseEntity<byte[]> lasting(String name, PaperFormat format, byte[] content) {
        ResponseEntity<byte[]> file = of(name, format, content);
        return ResponseEntity.ok().headers(file.getHeaders()).cacheControl(CacheControl.noCache().cachePrivate()).eTag(tag(content)).body(content);
    }

    private static String tag(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)).substring(0, TAG_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** @param name without its ending */
    static ResponseEntity<byte[]> of(String name, PaperFormat format, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment().filename(name + "." + format.word()).build().toString())
                .body(content);
    }
}
