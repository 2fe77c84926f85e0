package no.samspill.publishing.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Seals a PDF with the council's certificate (PAdES baseline B-B, ETSI EN 319 142-1). The settings are {@code samspill.seal.keystore},
 * {@code .password} and {@code .alias}; without them papers go out as they are, and nothing is said of a seal.
 */
@Component
public final class Seal {
    private static final Logger LOG = LoggerFactory.getLogger(Seal.class);

    /** Bytes kept free for the signature with its certificates. */
    private static final int ROOM = 24_000;

    /** Beside the page, and of no size: nothing is drawn, and nothing is to be read. */
    private static final PDRectangle NOWHERE = new PDRectangle(-2, -2, 0, 0);

    private final @Nullable Certificate certificate;
    private final Clock clock;

    @Autowired
    Seal(Environment settings, Clock clock) {
        this(certificate(settings, clock.instant()), clock);
    }

    Seal(@Nullable Certificate certificate, Clock clock) {
        this.certificate = certificate;
        this.clock = clock;
    }

    /**
     * Until when the certificate that is set holds; empty where none is.
     *
     * @throws no.samspill.publishing.SealUnusable where it cannot seal anything now
     */
    public static Optional<Instant> holdsUntil(Environment settings, Instant now) {
        return Optional.ofNullable(certificate(settings, now)).map(found -> found.own().getNotAfter().toInstant());
    }

    private static @Nullable Certificate certificate(Environment settings, Instant now) {
        String file = settings.getProperty("samspill.seal.keystore", "");
        String alias = settings.getProperty("samspill.seal.alias", "");
        return file.isBlank() ? null : Certificate.in(Path.of(file.strip()), settings.getProperty("samspill.seal.password", ""), alias.isBlank() ? null : alias.strip(), now);
    }

    /** The paper, sealed where there is a certificate that holds. It says when that was, so that the same paper sealed twice is two files: keep the one. */
    public byte[] on(byte[] pdf) throws IOException {
        Instant now = clock.instant();
        Certificate by = certificate;
        if (by == null) {
            return pdf;
        }
        if (!by.holds(now)) {
            LOG.error("The certificate for sealing papers is no longer valid: {}. Papers go out unsealed.", by.own().getNotAfter().toInstant());
            return pdf;
        }
        return sealed(pdf, by, now);
    }

    private static byte[] sealed(byte[] pdf, Certificate by, Instant now) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + 2 * ROOM);
        try (PDDocument document = Loader.loadPDF(pdf);
                SignatureOptions options = new SignatureOptions()) {
            options.setPreferredSignatureSize(ROOM);
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
            signature.setSignDate(GregorianCalendar.from(now.atZone(ZoneOffset.UTC)));
            document.addSignature(signature, content -> Signing.of(content, by), options);
            for (PDField field : document.getDocumentCatalog().getAcroForm().getFields()) {
                field.setAlternateFieldName("Segl");
                field.getWidgets().forEach(widget -> widget.setRectangle(NOWHERE));
            }
            document.saveIncremental(out);
        }
        return out.toByteArray();
    }
}
