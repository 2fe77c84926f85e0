package no.samspill.hearing.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.hearing.HearingId;
import no.samspill.input.Receipt;
import no.samspill.ledger.ElementId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What came of a hearing, as each reader may see it: decided here in SQL, so that nothing further is ever read. */
@Repository
class ResultRepository {
    /** Whether everybody may read what a statement says; the same as {@code Statement.everybodysToRead}. */
    private static final String SHOWN = "(s.erased is null and s.asked is null and s.may_show and s.showing = 'SHOWN')";

    private static final String MINE = "(:receipt::text is not null and s.receipt = :receipt)";

    private static final String POINTS = """
              from hearing_point p join hearing_statement s on s.id = p.statement
                                   left join hearing_consultee c on c.id = s.consultee
                                   left join hearing_sender n on n.statement = s.id
             where p.hearing = :hearing and p.outcome is not null
            """;

    private static final String ROWS = """
            select p.id, s.number as of_statement, p.number, p.element, p.outcome, s.erased is not null as erased,
                   s.consultee is not null or s.organisation is not null as organisation, %2$s as mine,
                   case when s.erased is null and (:sight <> 'EVERYBODY' or %1$s or %2$s) then substr(s.words, p.starts + 1, p.ends - p.starts) end as words,
                   case when :sight <> 'EVERYBODY' or %1$s or %2$s then p.answer end as answer,
                   case when s.erased is not null or :sight = 'NAMELESS' then null
                        when :sight = 'NAMED' or %2$s then coalesce(c.name, s.organisation, n.name)
                        when %1$s then coalesce(c.name, s.organisation, case when n.public then n.name end) end as from_whom,
                   case when p.likeness is null then 0 else (select count(*) - 1 from hearing_point o where o.likeness = p.likeness) end as alike
            """.formatted(SHOWN, MINE);

    private final JdbcClient sql;

    ResultRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** How long all of it is, worked out without a word being fetched. */
    long characters(HearingId hearing) {
        return sql.sql("select coalesce(sum(p.ends - p.starts + coalesce(length(p.answer), 0)), 0) " + POINTS).param("hearing", hearing.value()).query(Long.class).single();
    }

    /** A part of it. @param rows that it stands in, in order @param skip points of theirs that come before it */
    List<Result.Row> rows(HearingId hearing, Result.Reader reader, Result.Wanted wanted, List<Optional<ElementId>> rows, int skip, int most) {
        String about = rows.contains(Optional.<ElementId>empty()) ? " and (p.element is null or p.element = any(:rows))" : " and p.element = any(:rows)";
        String judged = wanted.judgement() == null ? "" : " and p.outcome = :outcome";
        // The part's points are found first, and only theirs are cut out of what was said.
        return asked(sql.sql("with part as (select p.id, row_number() over (order by coalesce(array_position(:rows::uuid[], p.element), 0), s.number, p.starts) as place "
                        + POINTS + some(wanted) + about + judged + " order by place offset :skip limit :most) "
                        + ROWS + POINTS.replace("from hearing_point p join", "from part join hearing_point p on p.id = part.id join") + " order by part.place"), hearing, reader, wanted)
                .param("rows", rows.stream().flatMap(Optional::stream).map(ElementId::value).toArray(UUID[]::new))
                .param("outcome", wanted.judgement() == null ? "" : wanted.judgement().name())
                .param("skip", skip)
                .param("most", most)
                .query(ResultRepository::row)
                .list();
    }

    List<Result.Row> own(HearingId hearing, Receipt receipt) {
        return asked(sql.sql(ROWS + POINTS + " and " + MINE + " order by p.starts"), hearing, new Result.Reader(Sight.EVERYBODY, receipt), Result.Wanted.ALL).query(ResultRepository::row).list();
    }

    /** Whatever row it is about, and whatever the answer: those are counted. */
    Laid laid(HearingId hearing, Result.Reader reader, Result.Wanted wanted) {
        Map<Optional<ElementId>, Map<Judgement, Integer>> points = new HashMap<>();
        String found = (wanted.from() == null ? "from hearing_point p where p.hearing = :hearing and p.outcome is not null" : POINTS) + some(wanted);
        asked(sql.sql("select p.element, p.outcome, count(*) as points " + found + " group by p.element, p.outcome"), hearing, reader, wanted)
                .query(row -> {
                    Optional<ElementId> element = Optional.ofNullable(row.getObject("element", UUID.class)).map(ElementId::new);
                    points.computeIfAbsent(element, any -> new EnumMap<>(Judgement.class)).put(Judgement.valueOf(row.getString("outcome")), row.getInt("points"));
                });
        return new Laid(points);
    }

    /**
     * Only what is asked for stands in the statement: one that held all that may be asked for was soon planned once for all of them, and
     * took seconds where there are twenty thousand points.
     */
    private static String some(Result.Wanted wanted) {
        return from(wanted.from()) + (wanted.theme() == null ? "" : " and p.theme = :theme");
    }

    private static String from(Result.@Nullable From from) {
        return switch (from) {
            case null -> "";
            case Result.From.People people -> " and s.consultee is null and s.organisation is null";
            case Result.From.Organisations organisations -> " and (s.consultee is not null or s.organisation is not null)";
            case Result.From.Named named -> " and coalesce(c.name, s.organisation) = :name and (:sight <> 'EVERYBODY' or " + SHOWN + " or " + MINE + ")";
        };
    }

    private static StatementSpec asked(StatementSpec statement, HearingId hearing, Result.Reader reader, Result.Wanted wanted) {
        return statement
                .param("hearing", hearing.value())
                .param("sight", reader.sight().name())
                .param("receipt", reader.receipt() == null ? null : reader.receipt().value(), Types.VARCHAR)
                .param("theme", wanted.theme() == null ? "" : wanted.theme())
                .param("name", wanted.from() instanceof Result.From.Named(var name) ? name : "");
    }

    List<String> organisations(HearingId hearing, int most) {
        return sql.sql("select distinct coalesce(c.name, s.organisation) as name from hearing_statement s left join hearing_consultee c on c.id = s.consultee where s.hearing = ? and "
                        + SHOWN + " and (s.consultee is not null or s.organisation is not null) order by name limit ?")
                .params(hearing.value(), most)
                .query(String.class)
                .list();
    }

    List<String> themes(HearingId hearing, int most) {
        return sql.sql("select distinct theme from hearing_point where hearing = ? and outcome is not null and theme is not null order by theme limit ?")
                .params(hearing.value(), most)
                .query(String.class)
                .list();
    }

    int led(HearingId hearing) {
        return sql.sql("select count(distinct c.point) from hearing_change c join hearing_point p on p.id = c.point where p.hearing = ?").param(hearing.value()).query(Integer.class).single();
    }

    int statements(HearingId hearing) {
        return sql.sql("select count(*) from hearing_statement where hearing = ?").param(hearing.value()).query(Integer.class).single();
    }

    private static Result.Row row(ResultSet row, int at) throws SQLException {
        UUID element = row.getObject("element", UUID.class);
        return new Result.Row(
                new PointId(Objects.requireNonNull(row.getObject("id", UUID.class))), row.getInt("of_statement"), row.getInt("number"), element == null ? null : new ElementId(element), row.getString("words"),
                row.getString("from_whom"), row.getBoolean("organisation"), row.getBoolean("erased"), row.getBoolean("mine"), Judgement.valueOf(row.getString("outcome")), row.getString("answer"),
                row.getInt("alike"));
    }
}
