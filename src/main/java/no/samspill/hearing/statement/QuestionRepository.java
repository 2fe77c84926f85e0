package no.samspill.hearing.statement;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samspill.hearing.HearingId;
import no.samspill.ledger.ElementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class QuestionRepository {
    private final JdbcClient sql;

    QuestionRepository(JdbcClient sql) {
        this.sql = sql;
    }

    Map<ElementId, String> of(HearingId hearing) {
        return sql.sql("select element, words from hearing_question where hearing = ?")
                .param(hearing.value())
                .query((row, at) -> Map.entry(new ElementId(Objects.requireNonNull(row.getObject(1, UUID.class))), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
