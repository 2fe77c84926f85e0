package no.samspill.people;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OrganisationRepository {
    /** Organisations as they are on the day {@code :on}, under the name that was last, where none holds that day. */
    private static final String AS_ON =
            """
            select o.id, o.kind, o.slug, number.number,
                   (select n.name from organisation_name n where n.organisation = o.id and n.language = 'nb'
                     order by n.held @> cast(:on as date) desc, upper(n.held) desc nulls first limit 1) as name
              from organisation o
              left join organisation_number number on number.organisation = o.id and number.held @> cast(:on as date)
            """;

    private final JdbcClient sql;

    OrganisationRepository(JdbcClient sql) {
        this.sql = sql;
    }

    DirectoryEdition edition() {
        return new DirectoryEdition(sql.sql("select edition from directory").query(UUID.class).single());
    }

    Optional<OrganisationId> idOf(String slug) {
        return sql.sql("select id from organisation where slug = ?").param(slug).query(UUID.class).optional().map(OrganisationId::new);
    }

    Optional<Organisation> bySlug(String slug, LocalDate on) {
        return sql.sql(AS_ON + "where o.slug = :slug").param("on", on).param("slug", slug).query(OrganisationRepository::organisation).optional();
    }

    Optional<Organisation> byId(OrganisationId id, LocalDate on) {
        return sql.sql(AS_ON + "where o.id = :id").param("on", on).param("id", id.value()).query(OrganisationRepository::organisation).optional();
    }

    Optional<Organisation> byNumber(String number, LocalDate on) {
        return sql.sql(AS_ON + "where number.number = :number").param("on", on).param("number", number).query(OrganisationRepository::organisation).optional();
    }

    List<Organisation> withSlug(LocalDate on) {
        return sql.sql(AS_ON + "where o.slug is not null").param("on", on).query(OrganisationRepository::organisation).list();
    }

    List<Organisation> members(OrganisationId council, LocalDate on) {
        return related("membership m on m.member = o.id and m.council = :council and m.held @> cast(:on as date)", council, on);
    }

    List<Organisation> cooperating(OrganisationId council, LocalDate on) {
        return related("cooperation c on c.other = o.id and c.council = :council and c.held @> cast(:on as date)", council, on);
    }

    private List<Organisation> related(String join, OrganisationId council, LocalDate on) {
        return sql.sql(AS_ON + "join " + join).param("on", on).param("council", council.value()).query(OrganisationRepository::organisation).list();
    }

    /** The council as the first, those it came of, and all that belonged to or worked with any of them at any time. */
    List<Known> around(OrganisationId council, LocalDate on) {
        return sql.sql(
                        """
                        with recursive itself(id) as (
                            select cast(:council as uuid) union select s.predecessor from succession s join itself i on s.successor = i.id)
                        select o.kind, o.id in (select id from itself) as itself,
                               array(select n.name from organisation_name n where n.organisation = o.id
                                      order by n.language <> 'nb', n.held @> cast(:on as date) desc, upper(n.held) desc nulls first) as names,
                               array(select a.alias from organisation_alias a where a.organisation = o.id order by a.alias) as aliases
                          from organisation o
                         where o.id in (select id from itself)
                            or o.id in (select m.member from membership m join itself i on m.council = i.id)
                            or o.id in (select c.other from cooperation c join itself i on c.council = i.id)
                         order by o.id <> :council, o.id
                        """)
                .param("council", council.value())
                .param("on", on)
                .query((row, at) -> new Known(OrganisationKind.valueOf(row.getString("kind")), row.getBoolean("itself"), strings(row, "names"), strings(row, "aliases")))
                .list();
    }

    /** By the last name of an organisation that stood no more on a day: what those were called who had come of it. */
    Map<String, List<String>> heirs(LocalDate on) {
        Map<String, List<String>> heirs = new HashMap<>();
        sql.sql(
                        """
                        with recursive after(id, heir) as (
                            select predecessor, successor from succession
                            union select a.id, s.successor from after a join succession s on s.predecessor = a.heir)
                        select (select n.name from organisation_name n where n.organisation = a.id and n.language = 'nb' order by upper(n.held) desc nulls first limit 1) as name,
                               h.name as heir
                          from after a
                          join organisation_name h on h.organisation = a.heir and h.language = 'nb' and h.held @> cast(:on as date)
                         where not exists (select from organisation_name n where n.organisation = a.id and n.language = 'nb' and n.held @> cast(:on as date))
                         order by heir
                        """)
                .param("on", on)
                .query(row -> {
                    heirs.computeIfAbsent(row.getString("name"), any -> new ArrayList<>()).add(row.getString("heir"));
                });
        heirs.replaceAll((name, after) -> List.copyOf(after));
        return Map.copyOf(heirs);
    }

    /** The last day an organisation stood; empty where it stands still. */
    Optional<LocalDate> lastDay(OrganisationId id) {
        return sql.sql(
                        """
                        select max(upper(held)) - 1 from organisation_name where organisation = ? and language = 'nb'
                        having count(*) filter (where upper_inf(held)) = 0
                        """)
                .param(id.value())
                .query(LocalDate.class)
                .optional();
    }

    /** @param from the first day it is there; null where that is not known */
    void add(OrganisationId id, NewOrganisation organisation, @Nullable String slug, @Nullable LocalDate from) {
        sql.sql("insert into organisation (id, kind, slug) values (?, ?, ?)").param(id.value()).param(organisation.kind().name()).param(slug).update();
        sql.sql("insert into organisation_name (organisation, name, language, held) values (?, ?, 'nb', daterange(?, null))").param(id.value()).param(organisation.name()).param(from).update();
        if (organisation.number() != null) {
            sql.sql("insert into organisation_number (organisation, number, held) values (?, ?, daterange(?, null))").param(id.value()).param(organisation.number()).param(from).update();
        }
        for (String alias : organisation.aliases()) {
            sql.sql("insert into organisation_alias (organisation, alias) values (?, ?) on conflict do nothing").params(id.value(), alias).update();
        }
    }

    void join(OrganisationId council, OrganisationId member, @Nullable LocalDate from) {
        sql.sql("insert into membership (council, member, held) values (?, ?, daterange(?, null))").param(council.value()).param(member.value()).param(from).update();
    }

    void cooperate(OrganisationId council, OrganisationId other) {
        sql.sql("insert into cooperation (council, other) values (?, ?)").params(council.value(), other.value()).update();
    }

    private static Organisation organisation(ResultSet row, int at) throws SQLException {
        return new Organisation(
                new OrganisationId(row.getObject("id", UUID.class)),
                OrganisationKind.valueOf(row.getString("kind")),
                row.getString("slug"),
                row.getString("name"),
                row.getString("number"));
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }
}
