package no.samspill.publishing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samspill.publishing.Plans;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.paper.PlanDocument;
import no.samspill.publishing.seal.Sealing;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A paper with the council's own seal: archives and screen readers take it as before, and whoever reads it sees by whom, and that it is whole. */
class ASealedPaperTest {
    private static final Document PAPER = PlanDocument.of(Plans.sample());

    @Test
    void is_as_much_a_paper_for_archives_and_screen_readers_as_before() throws Exception {
        Pdf sealed = new Pdf(PAPER, Sealing.now().on(Pdf.of(PAPER).bytes()));
        assertThat(sealed.faults(PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(sealed.faults(PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(sealed.letters()).isEqualTo(Pdf.of(PAPER).letters());
    }

    @Test
    void carries_a_signature_of_all_of_it_that_an_altered_byte_breaks() throws Exception {
        byte[] sealed = Sealing.now().on(Pdf.of(PAPER).bytes());
        assertThat(holds(sealed)).isTrue();
        for (int at : new int[] {20, sealed.length / 2}) {
            byte[] altered = sealed.clone();
            altered[at] ^= 1;
            assertThat(signature(altered, sealed)).as("byte %s", at).isFalse();
        }
        try (PDDocument open = new Pdf(PAPER, sealed).open()) {
            PDSignature signature = open.getSignatureDictionaries().getFirst();
            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            assertThat(signature.getSignDate().toInstant()).isEqualTo(Sealing.NOW);
            AttributeTable signed = signer(signature.getContents(sealed), signature.getSignedContent(sealed)).getSignedAttributes();
            assertThat(signed.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2)).isNotNull();
            assertThat(signed.get(CMSAttributes.signingTime)).as("PAdES has the time in the PDF alone").isNull();
        }
    }

    @Test
    void without_a_certificate_and_after_its_last_day_it_goes_out_as_it_is() throws Exception {
        byte[] paper = Pdf.of(PAPER).bytes();
        assertThat(Sealing.none().on(paper)).isEqualTo(paper);
        assertThat(Sealing.late().on(paper)).isEqualTo(paper);
    }

    private static boolean holds(byte[] pdf) throws Exception {
        return signature(pdf, pdf);
    }

    /** Whether the signature in the second is one of the first. */
    private static boolean signature(byte[] pdf, byte[] sealed) throws Exception {
        try (PDDocument open = new Pdf(PAPER, sealed).open()) {
            PDSignature signature = open.getSignatureDictionaries().getFirst();
            int[] range = signature.getByteRange();
            assertThat(range[2] + range[3]).as("to the last byte").isEqualTo(sealed.length);
            SignerInformation signer = signer(signature.getContents(sealed), signature.getSignedContent(pdf));
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(Sealing.certificate()));
        } catch (org.bouncycastle.cms.CMSSignerDigestMismatchException altered) {
            return false;
        }
    }

    private static SignerInformation signer(byte[] contents, byte[] content) throws Exception {
        // Zeros fill what room is left.
        CMSSignedData signed = new CMSSignedData(new CMSProcessableByteArray(content), ContentInfo.getInstance(new ASN1InputStream(contents).readObject()));
        assertThat(List.<X509CertificateHolder>copyOf(signed.getCertificates().getMatches(null))).isNotEmpty();
        return signed.getSignerInfos().getSigners().iterator().next();
    }
}
