package no.samspill.plan;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Rows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds rows by their words, with the Norwegian stems that PostgreSQL knows. */
@Repository
class SearchRepository {
    /** More than this of a question says nothing more, and only costs. */
    private static final int LONGEST_QUESTION = 200;

    /** Anything is like a shorter word. */
    private static final int SHORTEST_MISTYPED = 4;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** What stands between is a single word, since {@link #apart} left nothing but letters, digits, hyphens and quotation marks. */
    private static final Pattern MARK = Pattern.compile("<([^>]*)>");

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    SearchRepository(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    SequencedSet<ElementId> find(PlanId plan, String asked, Predicate<ElementId> standing) {
        String question = apart(asked.substring(0, Math.min(asked.length(), LONGEST_QUESTION)));
        List<ElementId> byWords = byWords(plan, question);
        boolean mistyped = byWords.isEmpty() && question.length() >= SHORTEST_MISTYPED;
        return (mistyped ? byLikeness(plan, question) : byWords).stream().filter(standing).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<ElementId> byWords(PlanId plan, String question) {
        return sql.sql(
                        """
                        with asked as (
                            select websearch_to_tsquery('norwegian', :question) || to_tsquery('norwegian', :beginnings) as query)
                        select s.element from plan_search s, asked
                         where s.plan = :plan and s.lexemes @@ asked.query
                         order by ts_rank(s.lexemes, asked.query) desc, s.element
                        """)
                .param("plan", plan.value())
                .param("question", question)
                .param("beginnings", beginnings(question))
                .query((row, at) -> new ElementId(row.getObject("element", UUID.class)))
                .list();
    }

    /** Every word as the beginning of one: "innovasj" finds "innovasjon". Only letters and digits reach the query language. */
    private static String beginnings(String question) {
        return question.contains("\"") || question.contains("-")
                ? ""
                : WORD.matcher(question).results().map(MatchResult::group).map(word -> word.toLowerCase(Locale.ROOT) + ":*").collect(Collectors.joining(" & "));
    }

    /** The words of these rows that answer the question, in lower case: those that a page marks. */
    Set<String> marks(PlanId plan, String asked, Collection<ElementId> rows) {
        String question = apart(asked.substring(0, Math.min(asked.length(), LONGEST_QUESTION)));
        return sql.sql(
                        """
                        with asked as (
                            select websearch_to_tsquery('norwegian', :question) || to_tsquery('norwegian', :beginnings) as query)
                        select ts_headline('norwegian', s.words, asked.query, 'HighlightAll=true,StartSel=<,StopSel=>')
                          from plan_search s, asked
                         where s.plan = :plan and s.element = any(:rows)
                        """)
                .param("plan", plan.value())
                .param("question", question)
                .param("beginnings", beginnings(question))
                .param("rows", rows.stream().map(ElementId::value).toArray(UUID[]::new))
                .query(String.class)
                .list()
                .stream()
                .flatMap(words -> MARK.matcher(words).results().map(mark -> mark.group(1).toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    private List<ElementId> byLikeness(PlanId plan, String question) {
        return sql.sql(
                        """
                        select element from plan_search
                         where plan = :plan and word_similarity(:question, words) >= 0.5
                         order by word_similarity(:question, words) desc, element
                        """)
                .param("plan", plan.value())
                .param("question", question)
                .query((row, at) -> new ElementId(row.getObject("element", UUID.class)))
                .list();
    }

    void save(PlanId plan, Rows before, Rows after) {
        List<Object[]> changed = after.words().entrySet().stream()
                .filter(row -> row.getValue() != before.words(row.getKey()) && after.places().containsKey(row.getKey()))
                .map(row -> new Object[] {row.getKey().value(), plan.value(), words(after, row.getKey())})
                .toList();
        batches.batchUpdate(
                """
                insert into plan_search (element, plan, words) values (?, ?, ?)
                on conflict (element) do update set words = excluded.words
                """,
                changed);
    }

    /** PostgreSQL takes "kurs/nettverk" for a file, "koord.Gratangen" for a host, and "-2020" for a number of its own. */
    private static String apart(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}\"-]+", " ").replaceAll("(?<=\\p{N})-", " ").strip();
    }

    private static String words(Rows rows, ElementId row) {
        return apart(rows.words(row).entrySet().stream()
                .filter(said -> !said.getKey().equals(Field.EXAMPLE.key()))
                .map(said -> said.getKey().equals(Field.TEXT.key()) ? new RichText(said.getValue()).words() : said.getValue())
                .collect(Collectors.joining(" ")));
    }
}
