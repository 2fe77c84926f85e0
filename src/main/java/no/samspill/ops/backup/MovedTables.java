package no.samspill.ops.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which rows of each table are a region's, as {@code region.txt} says it. */
final class MovedTables {
    private static final Pattern REFERENCE = Pattern.compile("\\{([a-z_]+)}");

    /** What is asked of a table's rows; those of tables that stay are not here. */
    private final Map<String, String> conditions = new LinkedHashMap<>();

    private final Map<String, String> staying = new LinkedHashMap<>();
    private final Map<String, Set<String>> columns = new TreeMap<>();

    private MovedTables() {}

    static MovedTables read() {
        var read = new MovedTables();
        try (InputStream text = Objects.requireNonNull(MovedTables.class.getResourceAsStream("region.txt"))) {
            new String(text.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).forEach(read::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    private void line(String line) {
        String[] words = line.split("\\s+", 3);
        String table = words[0];
        boolean twice = switch (words[1]) {
            case "-" -> staying.put(table, words[2]) != null || conditions.containsKey(table);
            case ":" -> conditions.put(table, words[2]) != null || staying.containsKey(table);
            default -> table.equals("=")
                    ? columns.put(words[1], Set.of(words[2].split("\\s+"))) != null
                    : conditions.put(table, words.length == 2 ? words[1] + " = any({plans})" : referring(words[1], words[2])) != null || staying.containsKey(table);
        };
        if (twice) {
            throw new IllegalStateException("said twice: " + line);
        }
    }

    private static String referring(String column, String to) {
        String[] other = to.replace(">", "").strip().split("\\.");
        return "%s in (select %s from %s where {%s})".formatted(column, other.length == 1 ? "id" : other[1], other[0], other[0]);
    }

    Set<String> all() {
        return conditions.keySet();
    }

    /** Table → why it stays. */
    Map<String, String> staying() {
        return staying;
    }

    boolean moves(String table) {
        return conditions.containsKey(table);
    }

    /** Names of columns that hold a person or an organisation. @param kind "person" or "organisation" */
    Set<String> columnsOf(String kind) {
        return Objects.requireNonNull(columns.get(kind), kind);
    }

    /** The condition in SQL. @param lists SQL for {council}, {plans} and the like */
    String where(String table, Map<String, String> lists) {
        String condition = Objects.requireNonNull(conditions.get(table), table);
        Matcher references = REFERENCE.matcher(condition);
        return references.replaceAll(found -> Matcher.quoteReplacement(
                Optional.ofNullable(lists.get(found.group(1))).orElseGet(() -> "(" + where(found.group(1), lists) + ")")));
    }
}
