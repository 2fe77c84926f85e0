package no.samspill.progress.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;

/** A calendar on its way to a program that asks again and again: it carries a mark, by which nothing is sent twice. */
public final class CalendarAnswer {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private CalendarAnswer() {}

    public static ResponseEntity<byte[]> of(byte[] calendar, CacheControl kept) {
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(kept)
                .eTag("\"" + DigestUtils.md5DigestAsHex(calendar) + "\"")
                .header("Content-Disposition", ContentDisposition.inline().filename("kalender.ics").build().toString())
                .body(calendar);
    }
}
