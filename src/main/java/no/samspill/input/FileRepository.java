package no.samspill.input;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FileRepository {
    private static final String ALL = "select id, contribution, name, type, octet_length(content) as bytes, added from contribution_file ";

    private final JdbcClient sql;

    FileRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void add(UUID id, ContributionId contribution, String name, String type, byte[] content) {
        sql.sql("insert into contribution_file (id, contribution, name, type, content) values (?, ?, ?, ?, ?)").params(id, contribution.value(), name, type, content).update();
    }

    List<Attachment> of(ContributionId id) {
        return sql.sql(ALL + "where contribution = ? order by added, id").param(id.value()).query(FileRepository::attachment).list();
    }

    Optional<Attachment> find(ContributionId contribution, UUID id) {
        return sql.sql(ALL + "where contribution = ? and id = ?").params(contribution.value(), id).query(FileRepository::attachment).optional();
    }

    byte[] content(UUID id) {
        return sql.sql("select content from contribution_file where id = ?").param(id).query(byte[].class).single();
    }

    boolean remove(ContributionId contribution, UUID id) {
        return sql.sql("delete from contribution_file where contribution = ? and id = ?").params(contribution.value(), id).update() == 1;
    }

    int removeAll(ContributionId contribution) {
        return sql.sql("delete from contribution_file where contribution = ?").param(contribution.value()).update();
    }

    private static Attachment attachment(ResultSet row, int at) throws SQLException {
        return new Attachment(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                new ContributionId(Objects.requireNonNull(row.getObject("contribution", UUID.class))),
                row.getString("name"),
                row.getString("type"),
                row.getLong("bytes"),
                row.getTimestamp("added").toInstant());
    }
}
