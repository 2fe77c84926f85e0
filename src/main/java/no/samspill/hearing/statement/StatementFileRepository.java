package no.samspill.hearing.statement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.files.Examined;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StatementFileRepository {
    private static final String ALL = "select id, statement, name, type, octet_length(content) as bytes, added from hearing_file ";

    private final JdbcClient sql;

    StatementFileRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void add(StatementId statement, Examined.Fit file) {
        sql.sql("insert into hearing_file (id, statement, name, type, content) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), statement.value(), file.name(), file.type(), file.content())
                .update();
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
        sql.sql("delete from hearing_file where statement = ?").param(statement.value()).update();
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
