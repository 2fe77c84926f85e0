package no.samspill.hearing.statement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samspill.hearing.HearingId;
import no.samspill.ledger.ElementId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ShownRepository {
    private static final String SHOWN = "s.hearing = :hearing and s.showing = 'SHOWN' and s.may_show and s.erased is null and s.asked is null ";

    private final JdbcClient sql;

    ShownRepository(JdbcClient sql) {
        this.sql = sql;
    }

    Map<ElementId, Integer> counts(HearingId hearing) {
        return sql.sql("select s.element, count(*) as comments from hearing_statement s where " + SHOWN + "and s.element is not null group by s.element")
                .param("hearing", hearing.value())
                .query((row, at) -> Map.entry(new ElementId(Objects.requireNonNull(row.getObject(1, UUID.class))), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Statement> latest(HearingId hearing, Collection<ElementId> rows, int most) {
        return sql.sql(StatementRepository.ALL + """
                where s.id in (select id from (select s.id, row_number() over (partition by s.element order by s.number desc) as place from hearing_statement s
                                                where s.element = any(:rows) and """ + " " + SHOWN + """
                              ) as newest where place <= :most) order by s.number desc""")
                .param("hearing", hearing.value())
                .param("rows", rows.stream().map(ElementId::value).toArray(UUID[]::new))
                .param("most", most)
                .query(StatementRepository::statement)
                .list();
    }

    int count(HearingId hearing, @Nullable ElementId row) {
        return sql.sql("select count(*) from hearing_statement s where " + SHOWN + of(row)).param("hearing", hearing.value()).param("row", row == null ? null : row.value()).query(Integer.class).single();
    }

    List<Statement> some(HearingId hearing, @Nullable ElementId row, int after, int most) {
        return sql.sql(StatementRepository.ALL + "where " + SHOWN + of(row) + "order by s.number desc offset :after limit :most")
                .param("hearing", hearing.value())
                .param("row", row == null ? null : row.value())
                .param("after", after)
                .param("most", most)
                .query(StatementRepository::statement)
                .list();
    }

    Optional<Statement> find(HearingId hearing, int number) {
        return sql.sql(StatementRepository.ALL + "where " + SHOWN + "and s.number = :number").param("hearing", hearing.value()).param("number", number).query(StatementRepository::statement).optional();
    }

    private static String of(@Nullable ElementId row) {
        return row == null ? "" : "and s.element = :row ";
    }

    Map<StatementId, Integer> supports(Collection<StatementId> some) {
        return sql.sql("select statement, count(*) from hearing_support where statement = any(?) group by statement")
                .param(some.stream().map(StatementId::value).toArray(UUID[]::new))
                .query((row, at) -> Map.entry(new StatementId(Objects.requireNonNull(row.getObject(1, UUID.class))), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    boolean support(StatementId id, UUID sending) {
        return sql.sql("insert into hearing_support (statement, sending) values (?, ?) on conflict (sending) do nothing").params(id.value(), sending).update() == 1;
    }
}
