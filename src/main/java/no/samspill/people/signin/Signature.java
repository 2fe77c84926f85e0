package no.samspill.people.signin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What we let a browser keep for us instead of keeping it ourselves, signed (HMAC-SHA-256): it says what we once said, of that and until then, or nothing. */
@Component
class Signature {
    private static final String KIND = "HmacSHA256";

    private final SecretRepository secret;
    private final Clock clock;
    private volatile byte @Nullable [] key;

    Signature(SecretRepository secret, Clock clock) {
        this.secret = secret;
        this.clock = clock;
    }

    /** @param of what it is said: said of one thing it is not taken for another */
    String sign(String of, byte[] said, Duration lasts) {
        String text = clock.instant().plus(lasts).getEpochSecond() + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(said);
        return text + "." + mark(of, text);
    }

    Optional<byte[]> read(String of, @Nullable String signed) {
        String[] parts = signed == null ? new String[0] : signed.split("\\.", -1);
        if (parts.length != 3 || !MessageDigest.isEqual(bytes(mark(of, parts[0] + "." + parts[1])), bytes(parts[2]))) {
            return Optional.empty();
        }
        return Instant.ofEpochSecond(Long.parseLong(parts[0])).isAfter(clock.instant()) ? Optional.of(Base64.getUrlDecoder().decode(parts[1])) : Optional.empty();
    }

    private String mark(String of, String text) {
        try {
            Mac mac = Mac.getInstance(KIND);
            mac.init(new SecretKeySpec(key(), KIND));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(mac.doFinal(bytes(of + "\n" + text)), 16));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] key() {
        byte[] known = key;
        if (known == null) {
            known = secret.get();
            key = known;
        }
        return known;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
