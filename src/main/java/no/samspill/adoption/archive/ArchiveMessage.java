package no.samspill.adoption.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * A message that a municipality's archive takes: arkivmelding of Fiks Arkiv V1 (KS, ks-no/fiks-arkiv-specification). It holds one folder or
 * one entry, so a case is one message for its folder and one for each entry in it.
 */
final class ArchiveMessage {
    static final String MESSAGE = "https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/arkivmelding/opprett/v1";
    static final String CATALOGUE = "https://ks-no.github.io/standarder/fiks-protokoll/fiks-arkiv/metadatakatalog/v1";
    private static final String SCHEMA = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String SYSTEM = "Samspill";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter xml;

    private ArchiveMessage() throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
    }

    /** The folder of the case. */
    static byte[] of(Case one) {
        return written(message -> message.folder(one));
    }

    /** One entry in it. @param files what stands beside the message */
    static byte[] of(Case.Item item, Case in, List<Stored> files) {
        return written(message -> message.entry(item, in, files));
    }

    private interface Writing {
        void to(ArchiveMessage message) throws XMLStreamException;
    }

    private static byte[] written(Writing writing) {
        try {
            ArchiveMessage message = new ArchiveMessage();
            message.xml.writeStartDocument("UTF-8", "1.0");
            message.xml.writeStartElement("arkivmelding");
            message.xml.writeDefaultNamespace(MESSAGE);
            message.xml.writeNamespace("k", CATALOGUE);
            message.xml.writeNamespace("xsi", SCHEMA);
            writing.to(message);
            message.xml.writeEndElement();
            message.xml.writeEndDocument();
            message.xml.close();
            return message.bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a message is written to memory", e);
        }
    }

    private void folder(Case one) throws XMLStreamException {
        say("system", SYSTEM);
        say("antallFiler", "0");
        begin("mappe", "saksmappe");
        say("systemID", one.id().toString());
        say("mappeID", one.number());
        say("tittel", one.title());
        say("opprettetAv", one.owner());
        key("referanseEksternNoekkel", one.id());
        say("saksaar", String.valueOf(one.year()));
        xml.writeEndElement();
    }

    private void entry(Case.Item item, Case in, List<Stored> files) throws XMLStreamException {
        boolean received = item.kind() == Case.Kind.STATEMENT;
        say("system", SYSTEM);
        say("antallFiler", String.valueOf(files.size()));
        begin("registrering", received ? "journalpost" : "arkivnotat");
        say("systemID", item.id().toString());
        say("opprettetDato", time(item.registered()));
        say("opprettetAv", in.owner());
        xml.writeStartElement("referanseForelderMappe");
        catalogued("systemID", in.id().toString());
        catalogued("mappeID", in.number());
        xml.writeEndElement();
        sealed(item.ground());
        for (int at = 0; at < files.size(); at++) {
            document(files.get(at), at + 1);
        }
        say("tittel", item.title());
        if (item.publicTitle() != null) {
            say("offentligTittel", item.publicTitle());
        }
        if (item.note() != null) {
            say("beskrivelse", item.note());
        }
        sender(item);
        key("referanseEksternNoekkel", item.id());
        if (received) {
            code("journalposttype", "I", "Inngående dokument");
        }
        say("dokumentetsDato", item.dated().toString());
        if (item.received() != null) {
            say("mottattDato", time(item.received()));
        }
        xml.writeEndElement();
    }

    private void sender(Case.Item item) throws XMLStreamException {
        Case.Sender sender = item.sender();
        if (sender != null) {
            xml.writeStartElement("korrespondansepart");
            code("korrespondanseparttype", "EA", "Avsender");
            say("korrespondansepartNavn", sender.name());
            say("erSkjermet", String.valueOf(item.ground() != null));
            say("erPersonnavn", String.valueOf(sender.person()));
            xml.writeEndElement();
        }
    }

    private void document(Stored stored, int number) throws XMLStreamException {
        xml.writeStartElement("dokumentbeskrivelse");
        code("dokumentstatus", "F", "Dokumentet er ferdigstilt");
        say("tittel", stored.file().title());
        code("tilknyttetRegistreringSom", number == 1 ? "H" : "V", number == 1 ? "Hoveddokument" : "Vedlegg");
        say("dokumentnummer", String.valueOf(number));
        sealed(stored.file().ground());
        xml.writeStartElement("dokumentobjekt");
        say("versjonsnummer", "1");
        code("variantformat", stored.file().archival() ? "A" : "P", stored.file().archival() ? "Arkivformat" : "Produksjonsformat");
        code("format", stored.file().archival() ? "RA-PDF" : extension(stored.name()), stored.file().archival() ? "PDF/A-2a" : stored.file().type());
        say("mimeType", stored.file().type());
        say("filnavn", stored.name());
        say("referanseDokumentfil", stored.name());
        say("sjekksum", stored.sum());
        say("sjekksumAlgoritme", "SHA-256");
        say("filstoerrelse", String.valueOf(stored.bytes()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toUpperCase(java.util.Locale.ROOT);
    }

    private void sealed(@Nullable String ground) throws XMLStreamException {
        if (ground != null) {
            xml.writeStartElement("skjerming");
            code("tilgangsrestriksjon", "UO", "Unntatt offentlighet");
            say("skjermingshjemmel", ground);
            xml.writeEndElement();
        }
    }

    private void key(String element, UUID id) throws XMLStreamException {
        xml.writeStartElement(element);
        catalogued("fagsystem", SYSTEM);
        catalogued("noekkel", id.toString());
        xml.writeEndElement();
    }

    private void code(String element, String code, String said) throws XMLStreamException {
        xml.writeStartElement(element);
        catalogued("kode", code);
        catalogued("beskrivelse", said);
        xml.writeEndElement();
    }

    private void begin(String element, String type) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("xsi", SCHEMA, "type", type);
    }

    private void catalogued(String element, String words) throws XMLStreamException {
        xml.writeStartElement("k", element, CATALOGUE);
        xml.writeCharacters(printable(words));
        xml.writeEndElement();
    }

    private void say(String element, String words) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(printable(words));
        xml.writeEndElement();
    }

    /** Without the characters that XML forbids (XML 1.0, 2.2). */
    private static String printable(String words) {
        return words.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }

    private static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
