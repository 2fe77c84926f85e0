package no.samspill.adoption;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.files.Examined;
import no.samspill.plan.PlanId;
import no.samspill.plan.kept.KeptRepository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DecisionPaperRepository {
    private static final String ALL = """
            select m.id, m.decision, m.name, m.type, octet_length(m.content) as bytes, z.ground
              from adoption_paper m join adoption_decision d on d.id = m.decision left join adoption_seal z on z.paper = m.id and z.lifted is null
            """;

    private final JdbcClient sql;
    private final KeptRepository kept;

    DecisionPaperRepository(JdbcClient sql, KeptRepository kept) {
        this.sql = sql;
        this.kept = kept;
    }

    void add(DecisionId decision, Examined.Fit file) {
        sql.sql("insert into adoption_paper (id, decision, name, type, content) values (?, ?, ?, ?, ?)").params(UUID.randomUUID(), decision.value(), file.name(), file.type(), file.content()).update();
    }

    List<DecisionPaper> of(PlanId plan) {
        return sql.sql(ALL + "where d.plan = ? order by d.number, m.added, m.id").param(plan.value()).query(DecisionPaperRepository::paper).list();
    }

    Optional<DecisionPaper> find(PlanId plan, UUID id) {
        return sql.sql(ALL + "where d.plan = ? and m.id = ?").params(plan.value(), id).query(DecisionPaperRepository::paper).optional();
    }

    byte[] content(UUID id) {
        return sql.sql("select content from adoption_paper where id = ?").param(id).query(byte[].class).single();
    }

    boolean seal(DecisionPaper paper, String ground) {
        return noted(sql.sql("insert into adoption_seal (id, paper, ground) values (?, ?, ?) on conflict do nothing returning id").params(UUID.randomUUID(), paper.id(), ground).query(UUID.class).list());
    }

    boolean lift(DecisionPaper paper) {
        return noted(sql.sql("update adoption_seal set lifted = clock_timestamp() where paper = ? and lifted is null returning id").param(paper.id()).query(UUID.class).list());
    }

    boolean seal(DecisionId decision, String ground) {
        return noted(sql.sql("insert into adoption_seal (id, decision, ground) values (?, ?, ?) on conflict do nothing returning id").params(UUID.randomUUID(), decision.value(), ground).query(UUID.class).list());
    }

    boolean lift(DecisionId decision) {
        return noted(sql.sql("update adoption_seal set lifted = clock_timestamp() where decision = ? and lifted is null returning id").param(decision.value()).query(UUID.class).list());
    }

    private boolean noted(List<UUID> seals) {
        kept.note(KeptAdoptionRepository.SEAL, seals.toArray(UUID[]::new));
        return !seals.isEmpty();
    }

    private static DecisionPaper paper(ResultSet row, int at) throws SQLException {
        return new DecisionPaper(
                Objects.requireNonNull(row.getObject("id", UUID.class)), new DecisionId(Objects.requireNonNull(row.getObject("decision", UUID.class))),
                row.getString("name"), row.getString("type"), row.getLong("bytes"), row.getString("ground"));
    }
}
