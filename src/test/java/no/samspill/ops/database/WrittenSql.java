package no.samspill.ops.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A statement as a repository's class holds it.
 *
 * @param put whether it is put together of parts as it is asked, so that only some of it stands here; what all rooms keep for good is asked of plan by plan
 */
record WrittenSql(String repository, String text, boolean put) {
    private static final Pattern STATEMENT = Pattern.compile("(?is)\\s*(select|insert|update|delete|with)\\s.*");
    /** Of one that another statement holds, about its own plan. */
    private static final Pattern AROUND = Pattern.compile("\\bp\\.id\\b");
    private static final Pattern ITS_PLAN = Pattern.compile("(?i)\\b(from|join) \\w+ p\\b");
    private static final Pattern PARAMETER = Pattern.compile("'[^']*'|::|:([a-zA-Z]\\w*)|\\?");

    /** Every one that stands in a {@code *Repository}; a beginning that others go on from is none by itself. */
    static List<WrittenSql> all() {
        try (Stream<Path> files = Files.walk(Path.of("target/classes"))) {
            return files.filter(file -> file.getFileName().toString().matches(".*Repository(\\$.*)?\\.class")).sorted().flatMap(WrittenSql::of).toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Stream<WrittenSql> of(Path file) {
        try {
            String name = file.getFileName().toString().replaceAll("(\\$.*)?\\.class", "");
            List<String> texts = StreamSupport.stream(ClassFile.of().parse(file).constantPool().spliterator(), false)
                    .filter(StringEntry.class::isInstance).map(entry -> ((StringEntry) entry).stringValue()).distinct().toList();
            List<WrittenSql> found = new ArrayList<>();
            for (String text : texts) {
                boolean begun = texts.stream().anyMatch(other -> !other.equals(text) && (other.startsWith(text) || other.contains(text) && STATEMENT.matcher(other).matches()));
                if (STATEMENT.matcher(text).matches() && !begun) {
                    found.add(new WrittenSql(name, text.replaceAll("\\s+", " ").strip(), text.indexOf('\u0001') >= 0 || text.contains("%s") || text.contains("%1$s") || text.contains("%d") || name.startsWith("Kept")));
                }
            }
            return found.stream();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** As PostgreSQL numbers what is left open: $1, $2. */
    String numbered() {
        Map<String, Integer> names = new LinkedHashMap<>();
        int[] count = {0};
        String alone = ITS_PLAN.matcher(text).find() ? text : AROUND.matcher(text).replaceAll("cast(null as uuid)");
        return PARAMETER.matcher(alone).replaceAll(found -> {
            String whole = found.group();
            if (whole.startsWith("'") || whole.equals("::")) {
                return Matcher.quoteReplacement(whole);
            }
            int number = whole.equals("?") ? ++count[0] : names.computeIfAbsent(found.group(1), any -> ++count[0]);
            return Matcher.quoteReplacement("$" + number);
        });
    }
}
