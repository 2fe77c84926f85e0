package no.samspill.hearing.statement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.HearingId;
import no.samspill.hearing.KeptHearingsRepository;
import no.samspill.hearing.Track;
import no.samspill.input.HideReason;
import no.samspill.input.Receipt;
import no.samspill.input.Showing;
import no.samspill.ledger.ElementId;
import no.samspill.plan.PlanId;
import no.samspill.plan.kept.KeptRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StatementRepository {
    static final String ALL = """
            select s.*, c.name as consultee_name, n.name as sender_name
              from hearing_statement s left join hearing_consultee c on c.id = s.consultee
                                       left join hearing_sender n on n.statement = s.id and n.public
            """;

    private final JdbcClient sql;
    private final KeptRepository kept;

    StatementRepository(JdbcClient sql, KeptRepository kept) {
        this.sql = sql;
        this.kept = kept;
    }

    void add(StatementId id, Hearing hearing, int number, Receipt receipt, NewStatement one, Instant received, boolean late) {
        Place place = one.place();
        sql.sql("""
                        insert into hearing_statement (id, hearing, number, receipt, sending, track, channel, consultee, organisation, element, passage, nothing_to_say, words, authored, received, late, may_show)
                        values (:id, :hearing, :number, :receipt, :sending, :track, :channel, :consultee, :organisation, :element, :passage, :nothing, :words, :authored, :received, :late, :show)""")
                        .param("id", id.value())
                        .param("hearing", hearing.id().value())
                        .param("number", number)
                        .param("receipt", receipt.value())
                        .param("sending", one.sending())
                        .param("track", one.track().name())
                        .param("channel", one.channel().name())
                        .param("consultee", one.behalf() instanceof Behalf.Proven(var consultee, var name) ? consultee : null, Types.OTHER)
                        .param("organisation", one.behalf() instanceof Behalf.Claimed(var name) ? name : null, Types.VARCHAR)
                        .param("element", place == null ? null : place.element().value(), Types.OTHER)
                        .param("passage", place == null ? null : place.passage(), Types.VARCHAR)
                        .param("nothing", one.nothingToSay())
                        .param("words", one.nothingToSay() ? null : one.words(), Types.VARCHAR)
                        .param("authored", one.authored(), Types.DATE)
                        .param("received", Timestamp.from(received))
                        .param("late", late)
                        .param("show", one.mayShow())
                        .update();
        kept.note(KeptHearingsRepository.STATEMENT, id.value());
    }

    Optional<Statement> bySending(UUID sending) {
        return sql.sql(ALL + "where s.sending = ?").param(sending).query(StatementRepository::statement).optional();
    }

    Optional<Statement> find(HearingId hearing, StatementId id) {
        return sql.sql(ALL + "where s.hearing = ? and s.id = ?").params(hearing.value(), id.value()).query(StatementRepository::statement).optional();
    }

    Optional<Statement> find(HearingId hearing, Receipt receipt) {
        return sql.sql(ALL + "where s.hearing = ? and s.receipt = ?").params(hearing.value(), receipt.value()).query(StatementRepository::statement).optional();
    }

    /** Whichever of the plan's hearings it was sent to. */
    Optional<Statement> find(PlanId plan, Receipt receipt) {
        return sql.sql(ALL + "where s.receipt = ? and s.hearing in (select id from hearing where plan = ?)").params(receipt.value(), plan.value()).query(StatementRepository::statement).optional();
    }

    Optional<Statement> find(HearingId hearing, int number) {
        return sql.sql(ALL + "where s.hearing = ? and s.number = ?").params(hearing.value(), number).query(StatementRepository::statement).optional();
    }

    void lock(StatementId id) {
        sql.sql("select id from hearing_statement where id = ? for no key update").param(id.value()).query(UUID.class).single();
    }

    void show(StatementId id) {
        sql.sql("update hearing_statement set showing = 'SHOWN', hidden_why = null, read = coalesce(read, clock_timestamp()) where id = ?").param(id.value()).update();
    }

    void hide(StatementId id, HideReason reason) {
        sql.sql("update hearing_statement set showing = 'HIDDEN', hidden_why = ?, read = coalesce(read, clock_timestamp()) where id = ?").params(reason.name(), id.value()).update();
    }

    void seal(StatementId id) {
        sql.sql("update hearing_statement set showing = 'HIDDEN', hidden_why = null, read = coalesce(read, clock_timestamp()) where id = ?").param(id.value()).update();
    }

    void unseal(StatementId id) {
        sql.sql("update hearing_statement set showing = 'WAITING' where id = ? and showing = 'HIDDEN' and hidden_why is null").param(id.value()).update();
    }

    void read(StatementId id) {
        sql.sql("update hearing_statement set read = coalesce(read, clock_timestamp()) where id = ?").param(id.value()).update();
    }

    void asked(StatementId id, boolean asks) {
        sql.sql("update hearing_statement set asked = case when ? then coalesce(asked, clock_timestamp()) end where id = ?").params(asks, id.value()).update();
    }

    /** Takes the words away and who they were said for. The number stands, and the days. */
    void erase(StatementId id) {
        sql.sql("update hearing_statement set erased = clock_timestamp(), words = null, organisation = null, consultee = null, salt = null where id = ?").param(id.value()).update();
        kept.note(KeptHearingsRepository.STATEMENT, id.value());
    }

    List<Statement> list(HearingId hearing) {
        return sql.sql(ALL + "where s.hearing = ? order by s.number").param(hearing.value()).query(StatementRepository::statement).list();
    }

    static Statement statement(ResultSet row, int at) throws SQLException {
        Behalf behalf = behalf(row);
        UUID element = row.getObject("element", UUID.class);
        String hidden = row.getString("hidden_why");
        return new Statement(
                new StatementId(Objects.requireNonNull(row.getObject("id", UUID.class))),
                new HearingId(Objects.requireNonNull(row.getObject("hearing", UUID.class))),
                row.getInt("number"),
                new Receipt(row.getString("receipt")),
                Track.valueOf(row.getString("track")),
                Channel.valueOf(row.getString("channel")),
                behalf,
                element == null ? null : new Place(new ElementId(element), row.getString("passage")),
                row.getBoolean("nothing_to_say"),
                row.getString("words"),
                row.getObject("authored", LocalDate.class),
                row.getTimestamp("received").toInstant(),
                row.getBoolean("late"),
                switch (behalf) {
                    case Behalf.Own own -> row.getString("sender_name");
                    case Behalf.Proven(var consultee, var name) -> name;
                    case Behalf.Claimed(var name) -> name;
                },
                row.getBoolean("may_show"),
                Showing.valueOf(row.getString("showing")),
                hidden == null ? null : HideReason.valueOf(hidden),
                instant(row, "read"),
                instant(row, "erased"),
                instant(row, "asked"));
    }

    static Statement.Key key(ResultSet row, int at) throws SQLException {
        return new Statement.Key(new HearingId(Objects.requireNonNull(row.getObject("hearing", UUID.class))), new StatementId(Objects.requireNonNull(row.getObject("id", UUID.class))));
    }

    private static Behalf behalf(ResultSet row) throws SQLException {
        UUID consultee = row.getObject("consultee", UUID.class);
        String organisation = row.getString("organisation");
        return consultee != null ? new Behalf.Proven(consultee, row.getString("consultee_name")) : organisation != null ? new Behalf.Claimed(organisation) : new Behalf.Own();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp found = row.getTimestamp(column);
        return found == null ? null : found.toInstant();
    }
}
