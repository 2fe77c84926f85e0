package no.samspill.adoption.casepaper;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import no.samspill.plan.Print;

/** Prints of files. */
final class Prints {

    private Prints() {}

    static Print of(byte[] file) {
        try {
            return new Print(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
