package no.samspill.followup;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.files.Examined;
import no.samspill.ledger.Author;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Through;
import no.samspill.people.OrganisationId;
import no.samspill.plan.PlanId;
import no.samspill.plan.kept.KeptRepository;
import no.samspill.wording.Health;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReportRepository {
    private final JdbcClient sql;
    private final KeptRepository kept;

    ReportRepository(JdbcClient sql, KeptRepository kept) {
        this.sql = sql;
        this.kept = kept;
    }

    /** Last, after its files: what is noted of it covers them. */
    void add(PlanId plan, ReportId id, Holder holder, Report.Entry kind, NewReport one, Author author) {
        @Nullable Counted counted = one.counted();
        sql.sql("""
                insert into followup_report (id, plan, number, element, organisation, party, kind, state, health, words, done, whole, next, next_by, day, corrects, why, sending, person, system, on_behalf_of)
                values (:id, :plan, (select coalesce(max(number), 0) + 1 from followup_report where plan = :plan), :element, :organisation, :party, :kind, :state, :health, :words, :done, :whole,
                        :next, :nextBy, :day, :corrects, :why, :sending, :person, :system, :onBehalfOf)""")
                .param("id", id.value())
                .param("plan", plan.value())
                .param("element", one.measure().value())
                .param("organisation", holder instanceof Holder.Known(var organisation, var name) ? organisation.value() : null, Types.OTHER)
                .param("party", holder.name())
                .param("kind", kind.name())
                .param("state", one.state().name())
                .param("health", one.health().name())
                .param("words", one.words(), Types.VARCHAR)
                .param("done", counted == null ? null : counted.done(), Types.NUMERIC)
                .param("whole", counted == null ? null : counted.whole(), Types.NUMERIC)
                .param("next", one.next(), Types.VARCHAR)
                .param("nextBy", one.nextBy(), Types.DATE)
                .param("day", one.day())
                .param("corrects", one.corrects() == null ? null : one.corrects().value(), Types.OTHER)
                .param("why", one.why(), Types.VARCHAR)
                .param("sending", one.sending())
                .param("person", author.person(), Types.OTHER)
                .param("system", author.system(), Types.VARCHAR)
                .param("onBehalfOf", author.onBehalfOf(), Types.OTHER)
                .update();
        kept.note(KeptReportsRepository.REPORT, id.value());
    }

    void add(ReportId report, Examined.Fit file) {
        sql.sql("insert into followup_file (id, report, name, type, content) values (?, ?, ?, ?, ?)").params(UUID.randomUUID(), report.value(), file.name(), file.type(), file.content()).update();
    }

    /** In the order they came. @param after those up to this number are known already: none is ever altered */
    List<Report> list(PlanId plan, int after) {
        return sql.sql("select * from followup_report where plan = ? and number > ? order by number").params(plan.value(), after).query(ReportRepository::report).list();
    }

    Optional<Report> sent(PlanId plan, UUID sending) {
        return sql.sql("select * from followup_report where plan = ? and sending = ?").params(plan.value(), sending).query(ReportRepository::report).optional();
    }

    List<ReportFile> files(PlanId plan) {
        return sql.sql("select f.id, f.report, f.name, f.type, octet_length(f.content) as bytes from followup_file f join followup_report r on r.id = f.report where r.plan = ? order by r.number, f.added, f.id")
                .param(plan.value())
                .query((row, at) -> new ReportFile(uuid(row, "id"), new ReportId(uuid(row, "report")), row.getString("name"), row.getString("type"), row.getLong("bytes")))
                .list();
    }

    byte[] content(ReportFile file) {
        return sql.sql("select content from followup_file where id = ?").param(file.id()).query(byte[].class).single();
    }

    private static Report report(ResultSet row, int at) throws SQLException {
        @Nullable UUID organisation = row.getObject("organisation", UUID.class);
        @Nullable UUID person = row.getObject("person", UUID.class);
        @Nullable UUID corrects = row.getObject("corrects", UUID.class);
        @Nullable BigDecimal done = row.getBigDecimal("done");
        String party = row.getString("party");
        return new Report(
                new ReportId(uuid(row, "id")), row.getInt("number"), new ElementId(uuid(row, "element")),
                organisation == null ? new Holder.Named(party) : new Holder.Known(new OrganisationId(organisation), party),
                Report.Entry.valueOf(row.getString("kind")), State.valueOf(row.getString("state")), Health.valueOf(row.getString("health")), row.getString("words"),
                done == null ? null : new Counted(done, row.getBigDecimal("whole")), row.getString("next"), row.getObject("next_by", LocalDate.class),
                Objects.requireNonNull(row.getObject("day", LocalDate.class)), corrects == null ? null : new ReportId(corrects), row.getString("why"), row.getTimestamp("told").toInstant(),
                person == null ? Author.system(row.getString("system"), Through.SYSTEM) : Author.person(person, row.getObject("on_behalf_of", UUID.class), Through.TABLE));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }
}
