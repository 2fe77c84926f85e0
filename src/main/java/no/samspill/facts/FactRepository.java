package no.samspill.facts;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.facts.cube.Sign;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import no.samspill.plan.Alongside;
import no.samspill.plan.PlanId;
import no.samspill.plan.kept.KeptRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FactRepository implements Alongside {
    private final JdbcClient sql;
    private final JdbcTemplate many;
    private final KeptRepository kept;

    FactRepository(JdbcClient sql, JdbcTemplate many, KeptRepository kept) {
        this.sql = sql;
        this.many = many;
        this.kept = kept;
    }

    @Override
    public String revision() {
        return "select concat(r.revision, '.', (select f.revision from fact_plan f where f.plan = p.id)) from book_revision r where r.shape = 'facts' and r.owner = p.id";
    }

    /** Those who bring numbers come one after the other until the caller's transaction ends. */
    void lock(PlanId plan) {
        sql.sql("insert into fact_plan (plan, revision) values (?, 1) on conflict (plan) do update set revision = fact_plan.revision + 1").param(plan.value()).update();
    }

    record Delivered(IndicatorId indicator, Delivery delivery) {}

    /** The first first. */
    List<Delivered> deliveries(PlanId plan) {
        return sql.sql("select * from fact_delivery where plan = ? order by indicator, number").param(plan.value()).query((row, at) -> new Delivered(
                new IndicatorId(uuid(row.getObject("indicator", UUID.class))),
                new Delivery(
                        uuid(row.getObject("id", UUID.class)), row.getInt("number"), Delivery.Way.valueOf(row.getString("way")), row.getString("name"),
                        new Source(row.getString("source"), row.getString("link"), row.getString("licence"), row.getString("notes")),
                        moment(row.getObject("updated", OffsetDateTime.class)), Objects.requireNonNull(moment(row.getObject("fetched", OffsetDateTime.class))),
                        new Author(row.getObject("person", UUID.class), row.getString("system"), row.getObject("on_behalf_of", UUID.class), Through.TABLE, null),
                        Objects.requireNonNull(moment(row.getObject("said", OffsetDateTime.class)))))).list();
    }

    record Brought(IndicatorId indicator, Value value) {}

    /** Those that stand: the last for each place and time. */
    List<Brought> standing(PlanId plan) {
        return values("select distinct on (indicator, place, term) * from fact_value where plan = ? order by indicator, place, term, number desc", plan.value());
    }

    /** All there have been for one time, the first first. */
    List<Brought> past(PlanId plan, IndicatorId indicator, Term term) {
        return values("select * from fact_value where plan = ? and indicator = ? and term = ? order by place, number", plan.value(), indicator.value(), term.code());
    }

    private List<Brought> values(String select, Object... of) {
        return sql.sql(select).params(of).query((row, at) -> {
            String sign = row.getString("sign");
            boolean there = row.getBigDecimal("amount") != null || row.getString("words") != null;
            Figure figure = sign == null && !there ? null : new Figure(row.getBigDecimal("amount"), row.getBigDecimal("base"), row.getBigDecimal("low"), row.getBigDecimal("high"), sign == null ? null : Sign.valueOf(sign), row.getString("words"));
            return new Brought(new IndicatorId(uuid(row.getObject("indicator", UUID.class))), new Value(row.getInt("number"), row.getString("place"), Term.of(row.getString("term")), figure, row.getString("note")));
        }).list();
    }

    boolean came(UUID sending) {
        return sql.sql("select exists (select from fact_delivery where id = ?)").param(sending).query(Boolean.class).single();
    }

    void deliver(PlanId plan, IndicatorId indicator, NewDelivery wanted, List<NewValue> values, Author author) {
        int number = sql.sql("""
                insert into fact_delivery (id, plan, indicator, number, way, name, source, link, licence, notes, updated, fetched, person, system, on_behalf_of)
                select :id, :plan, :indicator, coalesce(max(number), 0) + 1, :way, :name, :source, :link, :licence, :notes, :updated, :fetched, :person, :system, :behalf
                  from fact_delivery where indicator = :indicator returning number""")
                .param("id", wanted.sending()).param("plan", plan.value()).param("indicator", indicator.value()).param("way", wanted.way().name()).param("name", wanted.name(), Types.VARCHAR)
                .param("source", wanted.source().called()).param("link", wanted.source().link(), Types.VARCHAR).param("licence", wanted.source().licence(), Types.VARCHAR).param("notes", wanted.source().notes(), Types.VARCHAR)
                .param("updated", stamp(wanted.updated()), Types.TIMESTAMP).param("fetched", Timestamp.from(wanted.fetched()))
                .param("person", author.person(), Types.OTHER).param("system", author.system(), Types.VARCHAR).param("behalf", author.onBehalfOf(), Types.OTHER)
                .query(Integer.class).single();
        many.batchUpdate("insert into fact_value (plan, indicator, number, place, term, amount, base, low, high, sign, note, words) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", values, 1000, (row, value) -> {
            Figure figure = value.figure();
            row.setObject(1, plan.value());
            row.setObject(2, indicator.value());
            row.setInt(3, number);
            row.setString(4, value.place());
            row.setString(5, value.term().code());
            row.setBigDecimal(6, figure == null ? null : figure.amount());
            row.setBigDecimal(7, figure == null ? null : figure.base());
            row.setBigDecimal(8, figure == null ? null : figure.low());
            row.setBigDecimal(9, figure == null ? null : figure.high());
            row.setString(10, figure == null || figure.sign() == null ? null : figure.sign().name());
            row.setString(11, value.note());
            row.setString(12, figure == null ? null : figure.words());
        });
        if (wanted.file() != null) {
            sql.sql("insert into fact_file (delivery, bytes) values (?, ?)").param(wanted.sending()).param(wanted.file()).update();
        }
        kept.note(KeptFactsRepository.DELIVERY, wanted.sending());
    }

    Optional<byte[]> file(PlanId plan, UUID delivery) {
        return sql.sql("select f.bytes from fact_file f join fact_delivery d on d.id = f.delivery where d.plan = ? and d.id = ?").param(plan.value()).param(delivery).query(byte[].class).optional();
    }

    record Aimed(IndicatorId indicator, Target target) {}

    /** All there have been, the first first. */
    List<Aimed> targets(PlanId plan) {
        return sql.sql("select * from fact_target where plan = ? order by indicator, number").param(plan.value()).query((row, at) -> new Aimed(
                new IndicatorId(uuid(row.getObject("indicator", UUID.class))),
                new Target(
                        row.getInt("number"), row.getString("place"), Term.of(row.getString("term")), row.getBigDecimal("amount"),
                        new Author(row.getObject("person", UUID.class), row.getString("system"), row.getObject("on_behalf_of", UUID.class), Through.TABLE, null),
                        Objects.requireNonNull(moment(row.getObject("said", OffsetDateTime.class)))))).list();
    }

    void aim(PlanId plan, IndicatorId indicator, String place, Term term, @Nullable BigDecimal amount, Author author) {
        int number = sql.sql("""
                insert into fact_target (plan, indicator, number, place, term, amount, person, system, on_behalf_of)
                select :plan, :indicator, coalesce(max(number), 0) + 1, :place, :term, :amount, :person, :system, :behalf from fact_target where indicator = :indicator returning number""")
                .param("plan", plan.value()).param("indicator", indicator.value()).param("place", place).param("term", term.code()).param("amount", amount, Types.NUMERIC)
                .param("person", author.person(), Types.OTHER).param("system", author.system(), Types.VARCHAR).param("behalf", author.onBehalfOf(), Types.OTHER)
                .query(Integer.class).single();
        kept.note(KeptFactsRepository.TARGET, indicator.value() + "-" + number);
    }

    private static UUID uuid(@Nullable UUID id) {
        return Objects.requireNonNull(id);
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static @Nullable Timestamp stamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
