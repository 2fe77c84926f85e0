package no.samspill.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A step of the schema only adds: an older server goes on beside it, and is changed in its turn. What nobody uses any more is taken away in a later
 * step, which says on its first line since when: {@code -- contract: no server since 202612010000 uses it}.
 */
class StepsOfTheSchemaTest {
    /** Those up to here were taken with all servers stopped. */
    private static final String BEFORE = "202611302202";

    private static final Pattern CONTRACTS = Pattern.compile("^-- contract: no server since \\d{12} uses it\\b.*", Pattern.DOTALL);

    /** What an older server's questions, or what it writes, would break on. */
    private static final Map<String, Pattern> BREAKS = new TreeMap<>(Map.of(
            "takes a table or a column away", Pattern.compile("\\bdrop\\s+(table|column|view|type)\\b|\\bdrop\\s+(?!constraint|trigger|function|index|default|not|policy|expression|identity)\\w+\\s*[;,]"),
            "gives a table or a column another name", Pattern.compile("\\brename\\b"),
            "asks for a value that an older server does not give", Pattern.compile("\\bset\\s+not\\s+null\\b|\\badd\\s+(column\\s+)?(if\\s+not\\s+exists\\s+)?(?!constraint|primary|unique|check|foreign|exclude)\\w+\\s+(?:(?!default|generated)[^;,])*\\bnot\\s+null\\b(?:(?!default|generated)[^;,])*[;,]"),
            "gives a column another type", Pattern.compile("\\balter\\s+(column\\s+)?\\w+\\s+(set\\s+data\\s+)?type\\b")));

    @Test
    void only_add() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            assertThat(files.filter(file -> version(file).compareTo(BEFORE) > 0).flatMap(file -> breaks(read(file)).stream().map(what -> file.getFileName() + " " + what)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"drop table letter;", "alter table letter drop column body;", "alter table letter drop body;", "alter table letter rename column body to words;", "alter table letter alter column body set not null;",
        "alter table letter add column urgent boolean not null;", "alter table letter add urgent boolean not null, add other text;", "alter table letter alter column tries type bigint;"})
    void are_told_where_they_do_more(String statement) {
        assertThat(breaks(statement)).hasSize(1);
        assertThat(breaks("-- contract: no server since 202612010000 uses it\n" + statement)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"create table a (b text not null);", "alter table letter add column urgent boolean not null default false;", "alter table letter add urgent text;", "create index on letter (ended);",
        "alter table letter drop constraint letter_check;", "alter table letter add constraint short check (length(body) > 0);", "drop trigger t on letter;", "-- drop table letter;\n"})
    void may_add(String statement) {
        assertThat(breaks(statement)).isEmpty();
    }

    private static List<String> breaks(String step) {
        if (CONTRACTS.matcher(step).matches()) {
            return List.of();
        }
        String said = step.replaceAll("--[^\n]*", "").toLowerCase(Locale.ROOT);
        return BREAKS.entrySet().stream().filter(rule -> rule.getValue().matcher(said).find()).map(Map.Entry::getKey).toList();
    }

    private static String version(Path file) {
        return file.getFileName().toString().replaceFirst("^V(\\d+)__.*", "$1");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
