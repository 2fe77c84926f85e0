package no.samspill.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** SQL stands only in a {@code *Repository}, and a repository touches only its own room's tables. */
@DatabaseTest
class TablesHaveOneOwnerTest {
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:from|join|into|update|truncate|table|using)\\s+(?:only\\s+)?([a-z_]+)", Pattern.CASE_INSENSITIVE);

    @Test
    void every_table_belongs_to_one_room(JdbcClient database) throws IOException {
        List<String> tables = database.sql("""
                SELECT table_name FROM information_schema.tables
                WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> 'flyway_schema_history'""")
                .query(String.class).list();
        assertThat(tables).containsExactlyInAnyOrderElementsOf(owners().keySet());
        assertThat(House.rooms()).containsAll(owners().values());
    }

    @Test
    void a_repository_touches_only_its_own_rooms_tables() throws IOException {
        Map<String, String> owners = owners();
        assertThat(House.sources("Repository.java").flatMap(file -> named(file)
                        .filter(table -> owners.containsKey(table) && !owners.get(table).equals(room(file)))
                        .map(table -> file.getFileName() + " touches " + table + " of " + owners.get(table))))
                .isEmpty();
    }

    @Test
    void only_repositories_speak_sql() {
        noClasses().that().haveSimpleNameNotEndingWith("Repository")
                .and().resideOutsideOfPackage(House.packages("ops"))
                .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc.core..")
                .check(House.CLASSES);
    }

    /** Who runs the product opens databases and hands them on; only a backup, which takes all there is, asks them anything. */
    @Test
    void who_runs_the_product_speaks_no_sql_but_in_a_backup() {
        noClasses().that().haveSimpleNameNotEndingWith("Repository")
                .and().resideInAPackage(House.packages("ops"))
                .and().resideOutsideOfPackage(House.packages("ops.backup"))
                .should().dependOnClassesThat().areAssignableTo(Statement.class)
                .orShould().dependOnClassesThat().areAssignableTo(ResultSet.class)
                .orShould().dependOnClassesThat().resideInAnyPackage("org.springframework.jdbc.core..")
                .check(House.CLASSES);
    }

    /** Table → room, as listed in one place. */
    private static Map<String, String> owners() throws IOException {
        var rooms = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/test/resources/tables-of-rooms.properties"))) {
            rooms.load(reader);
        }
        var owners = new TreeMap<String, String>();
        rooms.stringPropertyNames().forEach(room -> Stream.of(rooms.getProperty(room).split("\\s+"))
                .forEach(table -> assertThat(owners.put(table, room)).as("a second owner of %s", table).isNull()));
        return owners;
    }

    private static Stream<String> named(Path repository) {
        try {
            return NAMED.matcher(Files.readString(repository)).results().map(found -> found.group(1).toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(TreeSet::new)).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String room(Path source) {
        return Path.of("src/main/java/no/samspill").relativize(source).getName(0).toString();
    }
}
