package no.samspill.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LifeRepository {
    private static final String HELD = "lower(held) as since, upper(held) as until, source";

    private final JdbcClient sql;

    LifeRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** All of them: a reform is held against every number and name there is. */
    Lives all() {
        Map<UUID, List<Life.Name>> names = new HashMap<>();
        Map<UUID, List<Life.Number>> numbers = new HashMap<>();
        Map<UUID, List<Life.Membership>> memberships = new HashMap<>();
        Map<UUID, List<Life.Succession>> successors = new HashMap<>();
        sql.sql("select organisation, name, language, " + HELD + " from organisation_name").query(row -> {
            list(names, row, "organisation").add(new Life.Name(row.getString("name"), row.getString("language"), span(row), row.getString("source")));
        });
        sql.sql("select organisation, number, " + HELD + " from organisation_number").query(row -> {
            list(numbers, row, "organisation").add(new Life.Number(row.getString("number"), span(row), row.getString("source")));
        });
        sql.sql("select member, council, " + HELD + " from membership").query(row -> {
            list(memberships, row, "member").add(new Life.Membership(id(row, "council"), span(row), row.getString("source")));
        });
        sql.sql("select predecessor, successor, happened, source from succession").query(row -> {
            list(successors, row, "predecessor").add(new Life.Succession(id(row, "successor"), row.getObject("happened", LocalDate.class), row.getString("source")));
        });
        return new Lives(sql.sql("select id, kind, slug from organisation order by id")
                .query((row, at) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new Life(
                            new OrganisationId(id), OrganisationKind.valueOf(row.getString("kind")), row.getString("slug"),
                            names.getOrDefault(id, List.of()), numbers.getOrDefault(id, List.of()), memberships.getOrDefault(id, List.of()), successors.getOrDefault(id, List.of()));
                })
                .list());
    }

    /** Nobody else changes an organisation until the transaction ends. */
    void lock() {
        sql.sql("lock table organisation in share row exclusive mode").update();
    }

    void begin(OrganisationId id, OrganisationKind kind, Reform.Part part, @Nullable LocalDate on, @Nullable String source) {
        sql.sql("insert into organisation (id, kind) values (?, ?)").params(id.value(), kind.name()).update();
        name(id, part.name(), Life.NORWEGIAN, on, source);
        if (part.number() != null) {
            number(id, part.number(), on, source);
        }
    }

    /** Gives a name from a day on; the one that held until then, in that language, ends. */
    void name(OrganisationId id, String name, String language, @Nullable LocalDate on, @Nullable String source) {
        sql.sql("update organisation_name set held = daterange(lower(held), :on) where organisation = :id and language = :language and held @> cast(:on as date)")
                .param("on", on).param("id", id.value()).param("language", language).update();
        sql.sql("insert into organisation_name (organisation, name, language, held, source) values (:id, :name, :language, daterange(:on, null), :source)")
                .param("id", id.value()).param("name", name).param("language", language).param("on", on).param("source", source).update();
    }

    void number(OrganisationId id, String number, @Nullable LocalDate on, @Nullable String source) {
        sql.sql("update organisation_number set held = daterange(lower(held), :on) where organisation = :id and held @> cast(:on as date)")
                .param("on", on).param("id", id.value()).update();
        sql.sql("insert into organisation_number (organisation, number, held, source) values (:id, :number, daterange(:on, null), :source)")
                .param("id", id.value()).param("number", number).param("on", on).param("source", source).update();
    }

    void alias(OrganisationId id, String alias) {
        sql.sql("insert into organisation_alias (organisation, alias) values (?, ?) on conflict do nothing").params(id.value(), alias).update();
    }

    /** Ends all that holds of it on a day. */
    void end(OrganisationId id, LocalDate on) {
        for (String table : List.of("organisation_name where organisation", "organisation_number where organisation", "membership where member", "membership where council", "cooperation where council", "cooperation where other")) {
            String[] parts = table.split(" where ");
            sql.sql("update %s set held = daterange(lower(held), :on) where %s = :id and held @> cast(:on as date)".formatted(parts[0], parts[1]))
                    .param("on", on).param("id", id.value()).update();
        }
    }

    void succeed(OrganisationId predecessor, OrganisationId successor, LocalDate on, @Nullable String source) {
        sql.sql("insert into succession (predecessor, successor, happened, source) values (?, ?, ?, ?) on conflict do nothing")
                .param(predecessor.value()).param(successor.value()).param(on).param(source).update();
    }

    void join(OrganisationId council, OrganisationId member, @Nullable LocalDate on, @Nullable String source) {
        sql.sql("insert into membership (council, member, held, source) values (:council, :member, daterange(:on, null), :source)")
                .param("council", council.value()).param("member", member.value()).param("on", on).param("source", source).update();
    }

    void leave(OrganisationId council, OrganisationId member, LocalDate on) {
        sql.sql("update membership set held = daterange(lower(held), :on) where council = :council and member = :member and held @> (cast(:on as date) - 1)")
                .param("council", council.value()).param("member", member.value()).param("on", on).update();
    }

    private static <T> List<T> list(Map<UUID, List<T>> all, ResultSet row, String key) throws SQLException {
        return all.computeIfAbsent(row.getObject(key, UUID.class), any -> new ArrayList<>());
    }

    private static OrganisationId id(ResultSet row, String column) throws SQLException {
        return new OrganisationId(row.getObject(column, UUID.class));
    }

    private static Span span(ResultSet row) throws SQLException {
        return new Span(row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class));
    }
}
