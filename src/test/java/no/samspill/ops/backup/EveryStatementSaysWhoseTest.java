package no.samspill.ops.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A statement on what is a region's asks for one plan, one council, or one thing by its id, which was found through the plan (that it was, every
 * address shows when it is asked with another council's ids). What asks for all there is, is listed here with a reason.
 */
@DatabaseTest
class EveryStatementSaysWhoseTest {
    /** A beginning of the statement → why it is of everybody's. */
    private static final Map<String, String> OF_ALL = Map.ofEntries(
            Map.entry("select s.*, (select count(*) from fact_common c", "what councils have shared, for one another; others' than the plan's own"),
            Map.entry("delete from fact_waiting where made <", "what waits a day is thrown away"),
            Map.entry("delete from followup_sheet where made <", "what waits a day is thrown away"),
            Map.entry("delete from contribution_list where made <", "what waits a day is thrown away"),
            Map.entry("delete from hearing_list where made <", "what waits a day is thrown away"),
            Map.entry("delete from worksheet_upload where at <", "what is kept for a time is thrown away"),
            Map.entry("delete from hearing_draft where kept_until", "what is kept for a time is thrown away"),
            Map.entry("delete from notice_follower where confirmed is null", "what is kept for a time is thrown away"),
            Map.entry("delete from input_meeting_registration where kept_until", "people are forgotten when it is time"),
            Map.entry("update input_meeting_correction set name = null", "people are forgotten when it is time"),
            Map.entry("select c.id, c.plan from contribution c where c.id in (select contribution from contribution_name where kept_until", "people are forgotten when it is time"),
            Map.entry("from unnest(cast(? as text[])) asked (book) join ledger_book b", "the books that are asked about, each by its owner"),
            Map.entry("select statement from hearing_sender where kept_until", "people are forgotten when it is time"),
            Map.entry("update input_meeting set reminded", "a job that reminds, of each plan by itself"),
            Map.entry("select distinct h.id from hearing h join hearing_track t", "a job that reminds, of each hearing by itself"),
            Map.entry("select * from notice_follower where confirmed is not null and topic", "a job that tells followers, of each plan by itself"),
            Map.entry("select * from fact_query where next_try <=", "a job that fetches numbers, of each indicator by itself"),
            Map.entry("select id, slug from plan order by", "check-store, which goes through all"),
            Map.entry("select plan, number, format from publishing_version_paper where sha256", "whose a paper is that somebody shows us"),
            Map.entry("from adoption_case_paper p join adoption_case_file f", "whose a paper is that somebody shows us"));

    private static final Pattern CONSTANT = Pattern.compile("String ([A-Z_]+) =");
    private static final Pattern CALL = Pattern.compile("\\b(?:sql|query|update|queryForList|queryForObject|batchUpdate|list|queryForStream|prepareStatement)\\(\\s*");
    private static final Pattern TABLE = Pattern.compile("\\b(?:from|join|update|into|using)\\s+(?:only\\s+)?([a-z_]+)", Pattern.CASE_INSENSITIVE);

    private final JdbcClient sql;

    EveryStatementSaysWhoseTest(JdbcClient sql) {
        this.sql = sql;
    }

    @Test
    void or_is_listed_with_a_reason() {
        Pattern bound = bound();
        Set<String> regions = new TreeSet<>(MovedTables.read().all());
        // The directory, and what organisations have whichever the region, are everybody's.
        regions.removeIf(table -> table.matches("organisation.*|succession|membership|cooperation|person.*|role_held|fact_agency|adoption_body|adoption_case_word|adoption_case_template"));
        List<String> statements = statements().filter(statement -> TABLE.matcher(statement).results().anyMatch(table -> regions.contains(table.group(1)))).toList();
        assertThat(statements).hasSizeGreaterThan(300);
        List<String> ofAll = statements.stream().filter(statement -> !bound.matcher(statement).find()).toList();
        assertThat(ofAll.stream().filter(statement -> OF_ALL.keySet().stream().noneMatch(statement::contains))).as("say whose it is, or list it with a reason").isEmpty();
        assertThat(OF_ALL.keySet().stream().filter(listed -> ofAll.stream().noneMatch(statement -> statement.contains(listed)))).as("listed, and not there").isEmpty();
    }

    /** A column that holds an id, a receipt, or a list of ids, held against what is given; or a row that is put in, with all its columns. */
    private Pattern bound() {
        String ids = Stream.concat(Stream.of("receipt"), sql.sql("select distinct column_name from information_schema.columns where table_schema = 'public' and data_type = 'uuid'").query(String.class).list().stream())
                .collect(Collectors.joining("|"));
        return Pattern.compile("\\b(?:" + ids + ")\\)?\\s*(?:=|in)\\s*(?:any\\s*)?\\(?(?:cast\\()?\\s*(?:\\?|:[a-z])|cast\\((?:\\?|:[a-z]+) as uuid(?:\\[])?\\)|^\\W*(?:with next as \\(\\s*)?insert into", Pattern.CASE_INSENSITIVE);
    }

    private static Stream<String> statements() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith("Repository.java")).toList().stream().flatMap(EveryStatementSaysWhoseTest::statements);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> statements(Path repository) {
        try {
            String source = Files.readString(repository);
            Map<String, String> constants = new TreeMap<>();
            CONSTANT.matcher(source).results().forEach(found -> constants.put(found.group(1), source.substring(found.end(), end(source, found.end(), ';'))));
            List<String> found = new ArrayList<>();
            Matcher call = CALL.matcher(source);
            while (call.find()) {
                String said = source.substring(call.end(), end(source, call.end(), ')'));
                for (int i = 0; i < 2; i++) {
                    for (Map.Entry<String, String> constant : constants.entrySet()) {
                        said = said.replaceAll("\\b" + constant.getKey() + "\\b(?!\")", Matcher.quoteReplacement(constant.getValue()));
                    }
                }
                if (!said.startsWith("sql.") && said.contains("\"")) {
                    found.add(said.replaceAll("\"\"\"|\"\\s*\\+\\s*\"|\"", "").replaceAll("\\s+", " "));
                }
            }
            return found.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where what was begun ends, outside of texts and of what is begun in it. */
    private static int end(String source, int from, char with) {
        int depth = 0;
        int at = from;
        while (depth > 0 || source.charAt(at) != with) {
            if (source.startsWith("\"\"\"", at)) {
                at = source.indexOf("\"\"\"", at + 3) + 3;
            } else if (source.charAt(at) == '"') {
                at++;
                while (source.charAt(at) != '"') {
                    at += source.charAt(at) == '\\' ? 2 : 1;
                }
                at++;
            } else {
                depth += source.charAt(at) == '(' ? 1 : source.charAt(at) == ')' ? -1 : 0;
                at++;
            }
        }
        return at;
    }
}
