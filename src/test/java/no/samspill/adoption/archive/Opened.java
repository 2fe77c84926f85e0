package no.samspill.adoption.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A package, read by nothing of ours: the JDK's zip, its XPath and its SHA-256. */
public record Opened(Map<String, byte[]> files) {

    public static Opened of(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (files.put(entry.getName(), in.readAllBytes()) != null) {
                    throw new AssertionError("twice: " + entry.getName());
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new Opened(files);
    }

    static Opened of(Case one) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ArchivePackage.write(one, "Les meg", out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return of(out.toByteArray());
    }

    public String text(String name) {
        byte[] file = files.get(name);
        if (file == null) {
            throw new AssertionError("no " + name + " among " + files.keySet());
        }
        return new String(file, StandardCharsets.UTF_8);
    }

    public List<String> messages() {
        return files.keySet().stream().filter(name -> name.endsWith("arkivmelding.xml")).toList();
    }

    /** What is wrong with the list of sums: a file without one, one without a file, or another content. */
    public List<String> wrongSums() throws Exception {
        Map<String, String> listed = new LinkedHashMap<>();
        text("manifest-sha256.txt").lines().forEach(line -> listed.put(line.substring(66), line.substring(0, 64)));
        List<String> wrong = new ArrayList<>();
        for (var file : files.entrySet()) {
            String sum = listed.remove(file.getKey());
            if (!file.getKey().equals("manifest-sha256.txt") && !HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.getValue())).equals(sum)) {
                wrong.add(file.getKey());
            }
        }
        wrong.addAll(listed.keySet());
        return wrong;
    }

    /** What stands at a path of a message; names without regard to their namespace. */
    public List<String> read(String message, String path) throws Exception {
        DocumentBuilderFactory reader = DocumentBuilderFactory.newDefaultInstance();
        reader.setNamespaceAware(true);
        Document document = reader.newDocumentBuilder().parse(new ByteArrayInputStream(files.get(message)));
        String blind = path.replaceAll("(?<=/)([A-Za-z]+)", "*[local-name()='$1']");
        NodeList found = (NodeList) XPathFactory.newDefaultInstance().newXPath().evaluate(blind, document, XPathConstants.NODESET);
        List<String> read = new ArrayList<>();
        for (int at = 0; at < found.getLength(); at++) {
            read.add(found.item(at).getTextContent());
        }
        return read;
    }

    /** Every document that messages name, by its path in the package, with the sum that its message gives. */
    public Map<String, String> named() throws Exception {
        Map<String, String> named = new LinkedHashMap<>();
        for (String message : messages()) {
            List<String> names = read(message, "//dokumentobjekt/referanseDokumentfil");
            List<String> sums = read(message, "//dokumentobjekt/sjekksum");
            for (int at = 0; at < names.size(); at++) {
                named.put(message.replace("arkivmelding.xml", "") + names.get(at), sums.get(at));
            }
        }
        return named;
    }

    /** Whether these words stand anywhere: in a name, in a text, or in the words of a PDF. */
    public boolean says(String words) {
        return files.entrySet().stream().anyMatch(file -> file.getKey().contains(words) || words(file.getKey(), file.getValue()).replaceAll("\\s+", " ").contains(words));
    }

    private static String words(String name, byte[] content) {
        if (!name.endsWith(".pdf")) {
            return new String(content, StandardCharsets.UTF_8);
        }
        try (var document = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(document) + document.getDocumentInformation().getTitle();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What a schema finds wrong with the messages. */
    public List<String> faults(Schema schema) {
        List<String> faults = new ArrayList<>();
        for (String message : messages()) {
            try {
                schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(files.get(message))));
            } catch (SAXException | IOException e) {
                faults.add(message + ": " + e.getMessage());
            }
        }
        return faults;
    }

    /** Our own, which is everywhere. */
    public static Schema ours() throws Exception {
        return SchemaFactory.newDefaultInstance().newSchema(Opened.class.getResource("message.xsd"));
    }

    /** KS's own, where it is: in the folder that {@code -Dfiks.arkiv} names, or beside the repository. Null, and said aloud, where it is not. */
    public static @org.jspecify.annotations.Nullable Schema theirs() throws Exception {
        Path schema = Path.of(System.getProperty("fiks.arkiv", "../shared/data/fiks-arkiv"), "no.ks.fiks.arkiv.v1.arkivering.arkivmelding.opprett.xsd");
        if (!Files.exists(schema)) {
            System.err.println("NOT TESTED against the real schema of Fiks Arkiv V1: there is no " + schema + ". Give its folder by -Dfiks.arkiv=DIR.");
            return null;
        }
        SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        return factory.newSchema(schema.toFile());
    }
}
