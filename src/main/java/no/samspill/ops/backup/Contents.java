package no.samspill.ops.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The list of what a backup holds, which lies in it: so that what is missing, doubled or altered is seen. Lines of words, so that other
 * programs and people can read it; the last line is the digest of those before it.
 *
 * @param schema the newest step of the schema that the tables have
 */
record Contents(String schema, List<Part> parts, List<Counter> counters) {
    static final String NAME = "contents";
    private static final String FORMAT = "samspill-contents/1";

    Contents {
        parts = List.copyOf(parts);
        counters = List.copyOf(counters);
    }

    String text() {
        String told = FORMAT + "\nschema " + schema + "\n"
                + parts.stream().map(part -> "part %s %d %d %s\n".formatted(part.sha256(), part.bytes(), part.rows(), part.name())).collect(Collectors.joining())
                + counters.stream().map(one -> "counter %d %s %s\n".formatted(one.next(), one.table(), one.column())).collect(Collectors.joining());
        return told + "end " + sha256(told) + "\n";
    }

    /** Empty where the text is anything else than what {@link #text} writes, to the letter. */
    static Optional<Contents> read(String text) {
        String schema = "";
        List<Part> parts = new ArrayList<>();
        List<Counter> counters = new ArrayList<>();
        try {
            for (String line : text.lines().toList()) {
                String[] words = line.split(" ", 5);
                switch (words[0]) {
                    case "schema" -> schema = words[1];
                    case "part" -> parts.add(new Part(words[4], words[1], Long.parseLong(words[2]), Long.parseLong(words[3])));
                    case "counter" -> counters.add(new Counter(words[2], words[3], Long.parseLong(words[1])));
                    default -> {} // The first line and the last are held against what they should be, below.
                }
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException notALine) {
            return Optional.empty();
        }
        return Optional.of(new Contents(schema, parts, counters)).filter(read -> read.text().equals(text));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
