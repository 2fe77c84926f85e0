package no.samspill.publishing.web;

import no.samspill.publishing.PaperFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file to be taken away. */
final class Attachment {

    private Attachment() {}

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
