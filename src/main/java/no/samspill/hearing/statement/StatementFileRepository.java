package no.samspill.hearing.statement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.files.Examined;
import no.samspill.hearing.KeptHearingsRepository;
import no.samspill.plan.kept.KeptRepository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StatementFileRepository {
    private static final String ALL = "select id, statement, name, type, octet_length(content) as bytes, added from hearing_file ";

    private final JdbcClient sql;
    private final KeptRepository kept;

    StatementFileRepository(JdbcClient sql, KeptRepository kept) {
        this.sql = sql;
        this.kept = kept;
    }

    void add(StatementId statement, Examined.Fit file) {
        UUID id = UUID.randomUUID();
        sql.sql("insert into hearing_file (id, statement, name, type, content) values (?, ?, ?, ?, ?)").params(id, statement.value(), file.name(), file.type(), file.content()).update();
        kept.note(KeptHearingsRepository.FILE, id);
    }

    List<StatementFile> of(StatementId statement) {
        return sql.sql(ALL + "where statement = ? order by added, id").param(statement.value()).query(StatementFileRepository::file).list();
    }

    Optional<StatementFile> find(StatementId statement, UUID id) {
        return sql.sql(ALL + "where statement = ? and id = ?").params(statement.value(), id).query(StatementFileRepository::file).optional();
    }

    byte[] content(UUID id) {
        return sql.sql("select content from hearing_file where id = ?").param(id).query(byte[].class).single();
    }

    /** The database lets them go only when the words they came with have been erased. */
    void removeAll(StatementId statement) {
        kept.note(KeptHearingsRepository.FILE, sql.sql("delete from hearing_file where statement = ? returning id").param(statement.value()).query(UUID.class).list().toArray(UUID[]::new));
    }

    private static StatementFile file(ResultSet row, int at) throws SQLException {
        return new StatementFile(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                new StatementId(Objects.requireNonNull(row.getObject("statement", UUID.class))),
                row.getString("name"),
                row.getString("type"),
                row.getLong("bytes"),
                row.getTimestamp("added").toInstant());
    }
}
