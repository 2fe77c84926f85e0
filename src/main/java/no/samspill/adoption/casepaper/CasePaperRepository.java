package no.samspill.adoption.casepaper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.adoption.KeptAdoptionRepository;
import no.samspill.adoption.RouteStepId;
import no.samspill.ledger.Author;
import no.samspill.plan.PlanId;
import no.samspill.plan.Print;
import no.samspill.plan.kept.KeptRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class CasePaperRepository {
    private static final String ALL = "select p.id, p.plan, p.step, p.number, p.version, p.print, p.word, p.made from adoption_case_paper p ";

    private final JdbcClient sql;
    private final KeptRepository kept;

    CasePaperRepository(JdbcClient sql, KeptRepository kept) {
        this.sql = sql;
        this.kept = kept;
    }

    /** Others who make one for the same body, wait until this transaction ends. */
    void lock(RouteStepId step) {
        sql.sql("select id from adoption_step where id = ? for update").param(step.value()).query(UUID.class).single();
    }

    /** @param sending the same each time one form is sent */
    CasePaper add(CasePaper paper, String facts, UUID sending, Author author) {
        sql.sql("""
                insert into adoption_case_paper (id, plan, step, number, version, print, facts, word, sending, made, person, system, on_behalf_of)
                values (:id, :plan, :step, (select coalesce(max(number), 0) + 1 from adoption_case_paper where step = :step), :version, :print, :facts, :word, :sending, :made, :person, :system, :onBehalfOf)""")
                .param("id", paper.id().value())
                .param("plan", paper.plan().value())
                .param("step", paper.step().value())
                .param("version", paper.version())
                .param("print", paper.print().value())
                .param("facts", facts)
                .param("word", paper.word() == null ? null : paper.word().value(), Types.VARCHAR)
                .param("sending", sending)
                .param("made", Timestamp.from(paper.made()))
                .param("person", author.person(), Types.OTHER)
                .param("system", author.system(), Types.VARCHAR)
                .param("onBehalfOf", author.onBehalfOf(), Types.OTHER)
                .update();
        kept.note(KeptAdoptionRepository.CASE_PAPER, paper.id().value());
        return sql.sql(ALL + "where p.id = ?").param(paper.id().value()).query(CasePaperRepository::paper).single();
    }

    Optional<CasePaper> sent(RouteStepId step, UUID sending) {
        return sql.sql(ALL + "where p.step = ? and p.sending = ?").params(step.value(), sending).query(CasePaperRepository::paper).optional();
    }

    /** All of a plan's, each body's newest first. */
    List<CasePaper> list(PlanId plan) {
        return sql.sql(ALL + "where p.plan = ? order by p.step, p.number desc").param(plan.value()).query(CasePaperRepository::paper).list();
    }

    /** @param number null for the newest */
    Optional<CasePaper> find(PlanId plan, RouteStepId step, @Nullable Integer number) {
        return sql.sql(ALL + "where p.plan = :plan and p.step = :step and (:number::int is null or p.number = :number) order by p.number desc limit 1")
                .param("plan", plan.value())
                .param("step", step.value())
                .param("number", number, Types.INTEGER)
                .query(CasePaperRepository::paper)
                .optional();
    }

    String facts(CasePaperId id) {
        return sql.sql("select facts from adoption_case_paper where id = ?").param(id.value()).query(String.class).single();
    }

    Optional<byte[]> file(CasePaperId id, String format) {
        return sql.sql("select content from adoption_case_file where paper = ? and format = ?").params(id.value(), format).query(byte[].class).optional();
    }

    /** The one that this file is, to the byte. */
    Optional<CasePaper> same(byte[] file) {
        return sql.sql(ALL + "join adoption_case_file f on f.paper = p.id where sha256(f.content) = sha256(?)").param(file).query(CasePaperRepository::paper).list().stream().findFirst();
    }

    /** Gives the file that is kept: another's, where that was first. */
    @Transactional
    byte[] keep(CasePaperId id, String format, byte[] content) {
        if (sql.sql("insert into adoption_case_file (paper, format, content) values (?, ?, ?) on conflict do nothing").params(id.value(), format, content).update() == 1) {
            kept.note(KeptAdoptionRepository.CASE_FILE, id.value() + "." + format);
        }
        return file(id, format).orElseThrow();
    }

    /** The papers that everybody may read. */
    List<CasePaper> shown(PlanId plan) {
        return sql.sql(ALL + "join adoption_case_shown s on s.paper = p.id where p.plan = ?").param(plan.value()).query(CasePaperRepository::paper).list();
    }

    void show(CasePaper paper) {
        sql.sql("insert into adoption_case_shown (step, paper) values (?, ?) on conflict (step) do update set paper = excluded.paper").params(paper.step().value(), paper.id().value()).update();
    }

    void hide(RouteStepId step) {
        sql.sql("delete from adoption_case_shown where step = ?").param(step.value()).update();
    }

    private static CasePaper paper(ResultSet row, int at) throws SQLException {
        String word = row.getString("word");
        return new CasePaper(
                new CasePaperId(uuid(row, "id")), new PlanId(uuid(row, "plan")), new RouteStepId(uuid(row, "step")), row.getInt("number"), row.getInt("version"), new Print(row.getString("print")),
                word == null ? null : new Print(word), instant(row));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return Objects.requireNonNull(row.getTimestamp("made")).toInstant();
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }
}
