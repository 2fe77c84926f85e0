package no.samspill.publishing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import no.samspill.plan.PlanId;
import no.samspill.plan.kept.KeptRepository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The papers of versions, each as it was first given out. */
@Repository
class VersionPaperRepository {
    private final JdbcClient sql;
    private final KeptRepository kept;

    VersionPaperRepository(JdbcClient sql, KeptRepository kept) {
        this.sql = sql;
        this.kept = kept;
    }

    Optional<byte[]> find(PaperKey.OfVersion paper) {
        return sql.sql("select content from publishing_version_paper where plan = ? and number = ? and format = ?")
                .params(paper.plan().value(), paper.number(), paper.format().word())
                .query(byte[].class)
                .optional();
    }

    /** The papers that are the same to the byte as this file. */
    List<PaperKey.OfVersion> same(byte[] file) {
        return sql.sql("select plan, number, format from publishing_version_paper where sha256(content) = sha256(?) order by plan, number, format")
                .param(file)
                .query((row, at) -> new PaperKey.OfVersion(new PlanId(Objects.requireNonNull(row.getObject("plan", UUID.class))), row.getInt("number"), PaperFormat.find(row.getString("format")).orElseThrow()))
                .list();
    }

    /** Those of a version that have been given out, each with its own SHA-256. */
    SequencedMap<String, String> prints(PlanId plan, int number) {
        SequencedMap<String, String> prints = new LinkedHashMap<>();
        sql.sql("select format, encode(sha256(content), 'hex') as print from publishing_version_paper where plan = ? and number = ? order by format")
                .params(plan.value(), number)
                .query((row, at) -> prints.put(row.getString("format"), row.getString("print")))
                .list();
        return prints;
    }

    /** Gives the paper that is kept: another server's, where that was first. */
    @Transactional
    byte[] keep(PaperKey.OfVersion paper, byte[] content) {
        if (sql.sql("insert into publishing_version_paper (plan, number, format, content) values (?, ?, ?, ?) on conflict do nothing")
                        .params(paper.plan().value(), paper.number(), paper.format().word(), content)
                        .update()
                == 1) {
            kept.note(KeptPapersRepository.VERSION_PAPER, paper.plan().value() + "." + paper.number() + "." + paper.format().word());
        }
        return find(paper).orElseThrow();
    }
}
