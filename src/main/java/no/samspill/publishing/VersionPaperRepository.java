package no.samspill.publishing;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The papers of versions, each as it was first given out. */
@Repository
class VersionPaperRepository {
    private final JdbcClient sql;

    VersionPaperRepository(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<byte[]> find(PaperKey.OfVersion paper) {
        return sql.sql("select content from publishing_version_paper where plan = ? and number = ? and format = ?")
                .params(paper.plan().value(), paper.number(), paper.format().word())
                .query(byte[].class)
                .optional();
    }

    /** Gives the paper that is kept: another server's, where that was first. */
    byte[] keep(PaperKey.OfVersion paper, byte[] content) {
        sql.sql("insert into publishing_version_paper (plan, number, format, content) values (?, ?, ?, ?) on conflict do nothing")
                .params(paper.plan().value(), paper.number(), paper.format().word(), content)
                .update();
        return find(paper).orElseThrow();
    }
}
