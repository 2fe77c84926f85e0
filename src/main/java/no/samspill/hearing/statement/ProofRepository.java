package no.samspill.hearing.statement;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.hearing.HearingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProofRepository {
    private static final String ALL = "select id, name from hearing_consultee where hearing = ? ";

    private final JdbcClient sql;

    ProofRepository(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Behalf.Proven> find(HearingId hearing, UUID key) {
        return sql.sql(ALL + "and key = ?").params(hearing.value(), key).query((row, at) -> new Behalf.Proven(Objects.requireNonNull(row.getObject("id", UUID.class)), row.getString("name"))).optional();
    }

    List<Behalf.Proven> list(HearingId hearing) {
        return sql.sql(ALL + "order by name, id").param(hearing.value()).query((row, at) -> new Behalf.Proven(Objects.requireNonNull(row.getObject("id", UUID.class)), row.getString("name"))).list();
    }
}
