package no.samspill.hearing.statement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.samspill.hearing.HearingId;
import no.samspill.hearing.KeptHearingsRepository;
import no.samspill.plan.kept.KeptRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SealRepository {
    private final JdbcClient sql;
    private final KeptRepository kept;

    SealRepository(JdbcClient sql, KeptRepository kept) {
        this.sql = sql;
        this.kept = kept;
    }

    /** False where it is sealed already. */
    boolean add(StatementId statement, @Nullable UUID file, String ground) {
        return noted(sql.sql("insert into hearing_seal (id, statement, file, ground) values (:id, :statement, :file, :ground) on conflict do nothing returning id")
                .param("id", UUID.randomUUID())
                .param("statement", statement.value())
                .param("file", file, Types.OTHER)
                .param("ground", ground)
                .query(UUID.class)
                .list());
    }

    boolean lift(StatementId statement, @Nullable UUID file) {
        return noted(sql.sql("update hearing_seal set lifted = clock_timestamp() where statement = :statement and file is not distinct from :file::uuid and lifted is null returning id")
                .param("statement", statement.value())
                .param("file", file, Types.OTHER)
                .query(UUID.class)
                .list());
    }

    private boolean noted(List<UUID> seals) {
        kept.note(KeptHearingsRepository.SEAL, seals.toArray(UUID[]::new));
        return !seals.isEmpty();
    }

    List<Seal> of(StatementId statement) {
        return sql.sql("select * from hearing_seal where statement = ? and lifted is null order by sealed").param(statement.value()).query(SealRepository::seal).list();
    }

    List<Seal> of(HearingId hearing) {
        return sql.sql("select z.* from hearing_seal z join hearing_statement s on s.id = z.statement where s.hearing = ? and z.lifted is null order by s.number, z.sealed")
                .param(hearing.value())
                .query(SealRepository::seal)
                .list();
    }

    private static Seal seal(ResultSet row, int at) throws SQLException {
        return new Seal(new StatementId(Objects.requireNonNull(row.getObject("statement", UUID.class))), row.getObject("file", UUID.class), row.getString("ground"), row.getTimestamp("sealed").toInstant());
    }
}
