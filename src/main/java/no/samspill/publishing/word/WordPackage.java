package no.samspill.publishing.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samspill.publishing.word.WordTemplate.Why;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Looks through the parts of a Word file that somebody gives us, before anything reads what they say. */
final class WordPackage {
    private static final int LARGEST = 5 << 20;
    private static final int UNPACKED = 40 << 20;
    private static final int MOST_PARTS = 1_000;
    private static final int LARGEST_XML = 8 << 20;
    private static final Pattern RELATION = Pattern.compile("<[\\w:]*Relationship\\b[^>]*>");

    private WordPackage() {}

    static Optional<Why> wrong(byte[] content) {
        if (content.length == 0) {
            return Optional.of(Why.EMPTY);
        }
        if (content.length > LARGEST) {
            return Optional.of(Why.TOO_LARGE);
        }
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            if (parts.stream().noneMatch(part -> part.getName().equalsIgnoreCase("[Content_Types].xml"))) {
                return Optional.of(Why.NOT_WORD);
            }
            return parts.size() > MOST_PARTS ? Optional.of(Why.TOO_LARGE) : wrong(zip, parts);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of(Why.NOT_WORD);
        }
    }

    private static Optional<Why> wrong(ZipFile zip, List<ZipArchiveEntry> parts) throws IOException {
        long left = UNPACKED;
        boolean word = false;
        for (ZipArchiveEntry part : parts) {
            String name = part.getName().toLowerCase(Locale.ROOT);
            boolean text = name.endsWith(".xml") || name.endsWith(".rels");
            int most = (int) Math.min(left, text ? LARGEST_XML : UNPACKED);
            byte[] unpacked;
            // What a part says of its own size is not believed.
            try (InputStream in = zip.getInputStream(part)) {
                unpacked = in.readNBytes(most + 1);
            }
            if (unpacked.length > most) {
                return Optional.of(Why.TOO_LARGE);
            }
            left -= unpacked.length;
            Optional<Why> wrong = text ? wrong(name, new String(unpacked, StandardCharsets.UTF_8)) : binary(name);
            if (wrong.isPresent()) {
                return wrong;
            }
            word |= name.equals("[content_types].xml") && new String(unpacked, StandardCharsets.UTF_8).contains("wordprocessingml");
        }
        return word ? Optional.empty() : Optional.of(Why.NOT_WORD);
    }

    private static Optional<Why> binary(String name) {
        if (name.endsWith("vbaproject.bin")) {
            return Optional.of(Why.MACROS);
        }
        return name.contains("/embeddings/") || name.contains("/activex/") || name.endsWith(".exe") || name.endsWith(".dll") ? Optional.of(Why.OBJECTS) : Optional.empty();
    }

    private static Optional<Why> wrong(String name, String xml) {
        if (xml.contains("<!DOCTYPE") || xml.contains("<!ENTITY")) {
            return Optional.of(Why.UNREADABLE);
        }
        if (name.equals("[content_types].xml") && (xml.contains("macroEnabled") || xml.contains("vbaProject"))) {
            return Optional.of(Why.MACROS);
        }
        boolean out = name.endsWith(".rels") && RELATION.matcher(xml).results().map(java.util.regex.MatchResult::group).anyMatch(WordPackage::leadsOut);
        return out ? Optional.of(Why.LEADS_OUT) : Optional.empty();
    }

    /** A link waits for somebody to follow it, and which template a file was made from, is only a name; all else is fetched. */
    private static boolean leadsOut(String relation) {
        return relation.contains("\"External\"") && !relation.contains("/hyperlink\"") && !relation.contains("/attachedTemplate\"") || relation.contains("'External'");
    }
}
