package no.samspill.plan;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samspill.kernel.Folded;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Rows;
import org.jspecify.annotations.Nullable;
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

    /** Shorter than this, and it is a part of anything. */
    private static final int SHORTEST_PART = 4;

    private static final Pattern WORD = Vocabulary.WORD;

    /** PostgreSQL's own word for it, in folded words. */
    private static final Pattern EITHER = Pattern.compile("\\bor\\b");

    /** What stands between is a single word, since {@link #apart} left nothing but letters, digits, hyphens and quotation marks. */
    private static final Pattern MARK = Pattern.compile("<([^>]*)>");

    private final JdbcClient sql;
    private final JdbcTemplate batches;

    SearchRepository(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** @param standing whether a row is there still */
    Found find(PlanId plan, String asked, Predicate<ElementId> standing) {
        String question = apart(Folded.of(asked.substring(0, Math.min(asked.length(), LONGEST_QUESTION))));
        Found found = found(plan, question, standing, null);
        if (!found.rows().isEmpty() || question.length() < SHORTEST_MISTYPED || isPrecise(question)) {
            return found;
        }
        String meant = new Vocabulary(sql.sql("select words from plan_search where plan = ?").param(plan.value()).query(String.class).list()).mend(question);
        return meant.equals(question) ? found : found(plan, meant, standing, meant);
    }

    private Found found(PlanId plan, String question, Predicate<ElementId> standing, @Nullable String meant) {
        SequencedSet<ElementId> rows = byWords(plan, question).stream().filter(standing).collect(Collectors.toCollection(LinkedHashSet::new));
        return rows.isEmpty() ? new Found(rows, Set.of(), null) : new Found(rows, marks(plan, question, rows), meant);
    }

    /** Whoever writes quotation marks or takes words out, has said which words. */
    private static boolean isPrecise(String question) {
        return question.contains("\"") || question.contains("-");
    }

    private List<ElementId> byWords(PlanId plan, String question) {
        return sql.sql(
                        """
                        with asked as (
                            select websearch_to_tsquery('norwegian', :question) as query)
                        select s.element from plan_search s, asked
                         where s.plan = :plan
                           and (s.lexemes @@ asked.query
                                or (select case when :either then bool_or(fits) else bool_and(fits) end
                                      from (select s.lexemes @@ to_tsquery('norwegian', word || ':*') or length(word) >= :shortest and s.words like '%' || word || '%' as fits
                                              from unnest(:parts) word where numnode(to_tsquery('norwegian', word || ':*')) > 0) each_part))
                         order by ts_rank(s.lexemes, asked.query) desc, s.element
                        """)
                .param("plan", plan.value())
                .param("question", question)
                .param("shortest", SHORTEST_PART)
                .param("parts", parts(question))
                .param("either", EITHER.matcher(question).find())
                .query((row, at) -> new ElementId(row.getObject("element", UUID.class)))
                .list();
    }

    /** Every word as the beginning or, in what Norwegian writes as one, as any part of another: "kompetanse" finds "næringskompetanse". Letters and digits alone. */
    private static String[] parts(String question) {
        return isPrecise(question) ? new String[0] : WORD.matcher(EITHER.matcher(question).replaceAll(" ")).results().map(MatchResult::group).toArray(String[]::new);
    }

    /** The words of these rows that answer the question: those that a page marks. */
    private Set<String> marks(PlanId plan, String question, Collection<ElementId> rows) {
        List<String> parts = List.of(parts(question));
        Set<String> marks = new HashSet<>();
        sql.sql(
                        """
                        select ts_headline('norwegian', s.words, websearch_to_tsquery('norwegian', :question), 'HighlightAll=true,StartSel=<,StopSel=>')
                          from plan_search s
                         where s.plan = :plan and s.element = any(:rows)
                        """)
                .param("plan", plan.value())
                .param("question", question)
                .param("rows", rows.stream().map(ElementId::value).toArray(UUID[]::new))
                .query(String.class)
                .list()
                .forEach(words -> {
                    MARK.matcher(words).results().map(mark -> mark.group(1)).forEach(marks::add);
                    WORD.matcher(words).results().map(MatchResult::group).filter(word -> parts.stream().anyMatch(part -> word.startsWith(part) || part.length() >= SHORTEST_PART && word.contains(part))).forEach(marks::add);
                });
        return marks;
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
        return apart(Folded.of(rows.words(row).entrySet().stream()
                .filter(said -> !said.getKey().equals(Field.EXAMPLE.key()))
                .map(said -> said.getKey().equals(Field.TEXT.key()) ? new RichText(said.getValue()).words() : said.getValue())
                .collect(Collectors.joining(" "))));
    }
}
