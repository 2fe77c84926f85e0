package no.samspill.hearing.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.hearing.HearingId;
import no.samspill.input.Receipt;
import no.samspill.ledger.ElementId;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What came of a hearing, as each reader may see it: decided here in SQL, so that nothing further is ever read. */
@Repository
class ResultRepository {
    /** Whether everybody may read what a statement says; the same as {@code Statement.everybodysToRead}. */
    private static final String SHOWN = "(s.erased is null and s.asked is null and s.may_show and s.showing = 'SHOWN')";

    private static final String MINE = "(:receipt::text is not null and s.receipt = :receipt)";

    private static final String FROM = """
              from hearing_point p join hearing_statement s on s.id = p.statement
                                   left join hearing_consultee c on c.id = s.consultee
                                   left join hearing_sender n on n.statement = s.id
             where p.hearing = :hearing and p.outcome is not null
               and (:kind = '' or :kind = 'PEOPLE' and s.consultee is null and s.organisation is null
                    or :kind = 'ORGANISATIONS' and (s.consultee is not null or s.organisation is not null)
                    or :kind = 'NAMED' and coalesce(c.name, s.organisation) = :name and (:sight <> 'EVERYBODY' or %s or %s))
               and (:everywhere or p.element = any(:rows) or :whole and p.element is null)
            """.formatted(SHOWN, MINE);

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

    List<Result.Row> rows(HearingId hearing, Result.Reader reader, Result.Wanted wanted, List<ElementId> order, int skip, int most) {
        // The page's points are found first, and only theirs are cut out of what was said.
        return asked(sql.sql("with part as (select p.id, row_number() over (order by case when p.element is null then 0 else coalesce(o.place, :last) end, p.element, s.number, p.starts) as place "
                        + FROM.replace("left join hearing_sender", "left join unnest(:order::uuid[]) with ordinality o(element, place) on o.element = p.element left join hearing_sender")
                        + " and (:outcome::text is null or p.outcome = :outcome) order by place offset :skip limit :most) "
                        + ROWS + FROM.replace("from hearing_point p join", "from part join hearing_point p on p.id = part.id join") + " order by part.place"), hearing, reader, wanted)
                .param("outcome", wanted.judgement() == null ? null : wanted.judgement().name(), Types.VARCHAR)
                .param("order", order.stream().map(ElementId::value).toArray(UUID[]::new))
                .param("last", order.size() + 1)
                .param("skip", skip)
                .param("most", most)
                .query(ResultRepository::row)
                .list();
    }

    List<Result.Row> own(HearingId hearing, Receipt receipt) {
        return asked(sql.sql(ROWS + FROM + " and " + MINE + " order by p.starts"), hearing, new Result.Reader(Sight.EVERYBODY, receipt), Result.Wanted.ALL).query(ResultRepository::row).list();
    }

    Map<Judgement, Integer> counts(HearingId hearing, Result.Reader reader, Result.Wanted wanted) {
        Map<Judgement, Integer> counts = new EnumMap<>(Judgement.class);
        asked(sql.sql("select p.outcome, count(*) as points " + FROM + " group by p.outcome"), hearing, reader, wanted)
                .query(row -> {
                    counts.put(Judgement.valueOf(row.getString("outcome")), row.getInt("points"));
                });
        return counts;
    }

    private static StatementSpec asked(StatementSpec statement, HearingId hearing, Result.Reader reader, Result.Wanted wanted) {
        String kind = switch (wanted.from()) {
            case null -> "";
            case Result.From.People people -> "PEOPLE";
            case Result.From.Organisations organisations -> "ORGANISATIONS";
            case Result.From.Named named -> "NAMED";
        };
        List<ElementId> rows = wanted.rows();
        return statement
                .param("hearing", hearing.value())
                .param("sight", reader.sight().name())
                .param("receipt", reader.receipt() == null ? null : reader.receipt().value(), Types.VARCHAR)
                .param("kind", kind)
                .param("name", wanted.from() instanceof Result.From.Named(var name) ? name : "")
                .param("everywhere", rows == null)
                .param("whole", rows != null && rows.isEmpty())
                .param("rows", rows == null ? new UUID[0] : rows.stream().map(ElementId::value).toArray(UUID[]::new));
    }

    List<Optional<ElementId>> elements(HearingId hearing) {
        return sql.sql("select distinct element from hearing_point where hearing = ? and outcome is not null")
                .param(hearing.value())
                .query((row, at) -> Optional.ofNullable(row.getObject("element", UUID.class)).map(ElementId::new))
                .list();
    }

    List<String> organisations(HearingId hearing, int most) {
        return sql.sql("select distinct coalesce(c.name, s.organisation) as name from hearing_statement s left join hearing_consultee c on c.id = s.consultee where s.hearing = ? and "
                        + SHOWN + " and (s.consultee is not null or s.organisation is not null) order by name limit ?")
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
