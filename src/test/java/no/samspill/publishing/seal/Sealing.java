package no.samspill.publishing.seal;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A council's certificate, made here and trusted by nobody. */
public final class Sealing {
    public static final Instant NOW = Instant.parse("2017-12-08T12:00:00Z");

    private static final KeyPair KEYS = keys();
    private static final X509Certificate CERTIFICATE = certificate(NOW.minusSeconds(3600), NOW.plusSeconds(3600));

    private Sealing() {}

    public static Seal now() {
        return new Seal(new Certificate(KEYS.getPrivate(), List.of(CERTIFICATE)), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    public static Seal late() {
        return new Seal(new Certificate(KEYS.getPrivate(), List.of(CERTIFICATE)), Clock.fixed(NOW.plusSeconds(7200), ZoneOffset.UTC));
    }

    public static Seal none() {
        return new Seal((Certificate) null, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    public static X509Certificate certificate() {
        return CERTIFICATE;
    }

    /** A PKCS#12 file with a key for each name. */
    public static Path keystore(Path file, String password, Instant from, Instant to, String... names) {
        try (OutputStream out = Files.newOutputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            for (String name : names) {
                store.setKeyEntry(name, KEYS.getPrivate(), password.toCharArray(), new X509Certificate[] {certificate(from, to)});
            }
            if (names.length == 0) {
                store.setCertificateEntry("alene", CERTIFICATE);
            }
            store.store(out, password.toCharArray());
            return file;
        } catch (IOException | GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static X509Certificate certificate(Instant from, Instant to) {
        try {
            X500Name council = new X500Name("CN=Sør-Troms regionråd, C=NO");
            var builder = new JcaX509v3CertificateBuilder(council, BigInteger.ONE, Date.from(from), Date.from(to), council, KEYS.getPublic());
            return new JcaX509CertificateConverter().getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(KEYS.getPrivate())));
        } catch (OperatorCreationException | GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
