package no.samspill.publishing.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells two papers apart: all that is in them, and nothing of when they were made. */
public final class Fingerprint {

    private Fingerprint() {}

    /** 64 digits; the same for the same paper in the same language. */
    public static String of(Document paper) {
        Furniture around = paper.furniture();
        String all = String.join(
                "\u0000", around.language(), around.title(), String.valueOf(around.subtitle()), String.valueOf(around.owner()), around.mark(),
                String.valueOf(around.date()), paper.cover().toString(), paper.sections().toString(), paper.slides().toString())
                + (paper.form() == null ? "" : "\u0000" + paper.form());
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
