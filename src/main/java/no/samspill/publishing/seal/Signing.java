package no.samspill.publishing.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** The signature itself (CMS, RFC 5652), with what PAdES asks for: which certificate it was made with is signed too, and the time is said by the PDF alone. */
final class Signing {
    private Signing() {}

    static byte[] of(InputStream content, Certificate by) throws IOException {
        try {
            var attributes = new Attributes(new AttributeTable(new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(new SigningCertificateV2(
                    new ESSCertIDv2(MessageDigest.getInstance("SHA-256").digest(by.own().getEncoded())))))));
            var signer = new JcaContentSignerBuilder(by.key().getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA").build(by.key());
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build()).setSignedAttributeGenerator(attributes).build(signer, by.own()));
            generator.addCertificates(new JcaCertStore(by.chain()));
            return generator.generate(new Streamed(content), false).getEncoded();
        } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
            throw new IOException("the certificate does not sign", e);
        }
    }

    private static final class Attributes extends DefaultSignedAttributeTableGenerator {
        Attributes(AttributeTable more) {
            super(more);
        }

        @Override
        @SuppressWarnings("rawtypes")
        public AttributeTable getAttributes(Map parameters) {
            return super.getAttributes(parameters).remove(CMSAttributes.signingTime);
        }
    }

    /** Read as it is signed, and never held whole. */
    private record Streamed(InputStream content) implements CMSTypedData {
        @Override
        public ASN1ObjectIdentifier getContentType() {
            return CMSObjectIdentifiers.data;
        }

        @Override
        public Object getContent() {
            return content;
        }

        @Override
        public void write(OutputStream out) throws IOException {
            content.transferTo(out);
        }
    }
}
