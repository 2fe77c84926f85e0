package no.samspill.frame.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import no.samspill.frame.AssetFiles;

/** Our own files under an address that changes with their content, so that a browser may keep them for ever. */
public final class Assets {

    static final String PATH = "/assets/";

    private final String version = fingerprint();

    String version() {
        return version;
    }

    public String address(String file) {
        return PATH + version + "/" + file;
    }

    private static String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (String file : Stream.concat(AssetFiles.OFFLINE.stream(), AssetFiles.LIVE.stream()).toList()) {
                try (InputStream content = AssetFiles.open(file)) {
                    digest.update(content.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
