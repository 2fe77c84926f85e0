package no.samspill.publishing.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import no.samspill.publishing.SealUnusable;
import org.jspecify.annotations.Nullable;

/** A key and the certificates that say whose it is, its own first. */
record Certificate(PrivateKey key, List<X509Certificate> chain) {

    Certificate {
        chain = List.copyOf(chain);
    }

    X509Certificate own() {
        return chain.getFirst();
    }

    boolean holds(Instant now) {
        return !now.isBefore(own().getNotBefore().toInstant()) && now.isBefore(own().getNotAfter().toInstant());
    }

    /**
     * Reads one from a PKCS#12 file.
     *
     * @param alias which key; null where the file has one only
     * @throws SealUnusable where it cannot seal anything now
     */
    static Certificate in(Path file, String password, @Nullable String alias, Instant now) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new SealUnusable("missing", file.toString());
        }
        char[] secret = password.toCharArray();
        try {
            KeyStore store = opened(file, secret);
            List<String> keys = new ArrayList<>();
            for (String name : Collections.list(store.aliases())) {
                if (store.isKeyEntry(name)) {
                    keys.add(name);
                }
            }
            if (keys.isEmpty()) {
                throw new SealUnusable("no-key", file.toString());
            }
            if (alias == null && keys.size() > 1 || alias != null && !keys.contains(alias)) {
                throw new SealUnusable("which", file.toString(), String.join(", ", keys));
            }
            String chosen = alias == null ? keys.getFirst() : alias;
            Certificate found = new Certificate((PrivateKey) store.getKey(chosen, secret), Arrays.stream(store.getCertificateChain(chosen)).map(X509Certificate.class::cast).toList());
            if (!found.holds(now)) {
                boolean over = now.isAfter(found.own().getNotBefore().toInstant());
                throw new SealUnusable(over ? "expired" : "early", file.toString(), over ? found.own().getNotAfter().toInstant() : found.own().getNotBefore().toInstant());
            }
            return found;
        } catch (UnrecoverableKeyException e) {
            throw new SealUnusable("password", file.toString());
        } catch (GeneralSecurityException e) {
            throw new SealUnusable("unreadable", file.toString());
        }
    }

    private static KeyStore opened(Path file, char[] secret) throws GeneralSecurityException {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, secret);
            return store;
        } catch (IOException e) {
            throw new SealUnusable(e.getCause() instanceof UnrecoverableKeyException ? "password" : "unreadable", file.toString());
        }
    }
}
