package no.samspill.plan.kept;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import no.samspill.plan.Link;
import no.samspill.plan.LinkRepository;
import no.samspill.plan.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes how things are when those who may have made or changed them, and reads it back. Whoever alters a thing in any other way leaves no note of it. */
@Repository
public class KeptRepository {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** Rows fetched at a time, where the connection is in a transaction: a hearing may have more words than there is memory. */
    private static final int AT_A_TIME = 200;

    /** In the order that the fingerprint covers them; the chain itself last. */
    private static final String SAYS = """
            select plan::text as plan, number::text as number, kind, id, called, said, to_char(noted at time zone 'UTC', %s) as noted, chain
              from plan_kept where plan = ? order by plan_kept.number
            """.formatted(LinkRepository.MOMENT);

    private final JdbcTemplate sql;

    @Autowired
    KeptRepository(DataSource database) {
        sql = new JdbcTemplate(database);
        sql.setFetchSize(AT_A_TIME);
    }

    /** For a command, which has no more than a database. */
    public static KeptRepository of(DataSource database) {
        return new KeptRepository(database);
    }

    /** A thing as it is now. @param called where a person finds it @param due whether it must have been noted @param print of all that it says */
    record Thing(PlanId plan, String id, String called, boolean due, String print) {}

    /** Notes these as they are in this transaction; of those that are there no more, that they were taken away. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Kept kind, UUID... ids) {
        note(kind, ids, Stream.of(ids).map(UUID::toString).toList());
    }

    /** @param ids as text, where the kind's are */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Kept kind, String... ids) {
        note(kind, ids, List.of(ids));
    }

    private void note(Kept kind, Object[] ids, Collection<String> names) {
        Map<UUID, List<Note>> notes = new TreeMap<>();
        List<String> gone = new ArrayList<>(names);
        each(kind, "k.id = any(?)", ids, thing -> {
            gone.remove(thing.id());
            if (thing.due()) {
                notes.computeIfAbsent(thing.plan().value(), plan -> new ArrayList<>()).add(new Note(thing.id(), thing.called(), thing.print()));
            }
        });
        gone.forEach(id -> sql.query("select plan, called from plan_kept where kind = ? and id = ? order by number desc limit 1", row -> {
            notes.computeIfAbsent(Objects.requireNonNull(row.getObject("plan", UUID.class)), plan -> new ArrayList<>()).add(new Note(id, row.getString("called"), null));
        }, kind.name(), id));
        notes.forEach((plan, each) -> add(kind, plan, each));
    }

    /** @param said null of what was taken away */
    private record Note(String id, String called, @Nullable String said) {}

    /** One who notes at a time: the count is held until the transaction ends. */
    private void add(Kept kind, UUID plan, List<Note> notes) {
        int number = Objects.requireNonNull(sql.queryForObject(
                "insert into plan_keeping (plan, kept) values (?, ?) on conflict (plan) do update set kept = plan_keeping.kept + excluded.kept returning kept", Integer.class, plan, notes.size())) - notes.size();
        String chain = sql.queryForList("select chain from plan_kept where plan = ? and number = ?", String.class, plan, number).stream().findFirst().orElse(null);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        List<Object[]> rows = new ArrayList<>();
        for (Note note : notes) {
            number++;
            SequencedMap<String, @Nullable String> says = new LinkedHashMap<>();
            says.put("plan", plan.toString());
            says.put("number", String.valueOf(number));
            says.put("kind", kind.name());
            says.put("id", note.id());
            says.put("called", note.called());
            says.put("said", note.said());
            says.put("noted", MOMENT.format(now));
            chain = new Link(says, "").due(chain);
            rows.add(new Object[] {plan, number, kind.name(), note.id(), note.called(), note.said(), Timestamp.from(now), chain});
        }
        sql.batchUpdate("insert into plan_kept (plan, number, kind, id, called, said, noted, chain) values (?, ?, ?, ?, ?, ?, ?, ?)", rows);
    }

    /** The first first. */
    List<Link> links(PlanId plan) {
        return new LinkRepository(JdbcClient.create(sql)).list(SAYS, plan.value());
    }

    /** How many notes there must be. */
    int count(PlanId plan) {
        return sql.queryForList("select kept from plan_keeping where plan = ?", Integer.class, plan.value()).stream().findFirst().orElse(0);
    }

    /** Everything of a kind that a plan has now. */
    void each(Kept kind, PlanId plan, Consumer<Thing> to) {
        each(kind, "k.plan = ?", plan.value(), to);
    }

    private void each(Kept kind, String which, Object of, Consumer<Thing> to) {
        sql.query("select * from (" + kind.rows() + ") k where " + which, row -> {
            to.accept(thing(row));
        }, of);
    }

    private static Thing thing(ResultSet row) throws SQLException {
        @Nullable String[] says = (String[]) row.getArray("says").getArray();
        return new Thing(new PlanId(Objects.requireNonNull(row.getObject("plan", UUID.class))), row.getString("id"), row.getString("called"), row.getBoolean("due"), Link.print(Arrays.asList(says)));
    }
}
