package no.samspill.plan.table.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samspill.ledger.ElementId;
import no.samspill.people.OrganisationId;
import no.samspill.people.PersonId;
import no.samspill.plan.Field;
import no.samspill.plan.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has been said about a plan's cells. */
@Repository
class CellCommentRepository {
    private static final String READ = """
            select id, element, field, person, written, words, settled, settled_by,
                   array(select m.person from plan_cell_mention m where m.comment = id) mentioned
            from plan_cell_comment where plan = :plan and council = :council
            """;

    private final JdbcClient sql;

    CellCommentRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** What is open, by when it was said. */
    List<CellComment> open(PlanId plan, OrganisationId council) {
        return sql.sql(READ + "and settled is null order by written, id").params(Map.of("plan", plan.value(), "council", council.value())).query(CellCommentRepository::read).list();
    }

    /** All of one row, by when it was said. */
    List<CellComment> of(PlanId plan, OrganisationId council, ElementId row) {
        return sql.sql(READ + "and element = :row order by written, id").params(Map.of("plan", plan.value(), "council", council.value(), "row", row.value())).query(CellCommentRepository::read).list();
    }

    Optional<CellComment> find(PlanId plan, OrganisationId council, UUID id) {
        return sql.sql(READ + "and id = :id").params(Map.of("plan", plan.value(), "council", council.value(), "id", id)).query(CellCommentRepository::read).optional();
    }

    /** How many are open, by row and field. */
    List<Mark> marks(PlanId plan, OrganisationId council) {
        return sql.sql("select element, field, count(*) said from plan_cell_comment where plan = ? and council = ? and settled is null group by element, field order by element, field")
                .params(plan.value(), council.value())
                .query((row, number) -> new Mark(new ElementId(row.getObject("element", UUID.class)), new Field(row.getString("field")), row.getInt("said")))
                .list();
    }

    int naming(PlanId plan, OrganisationId council, PersonId person) {
        return sql.sql("select count(*) from plan_cell_mention m join plan_cell_comment c on c.id = m.comment where m.person = ? and c.plan = ? and c.council = ? and c.settled is null")
                .params(person.value(), plan.value(), council.value())
                .query(Integer.class)
                .single();
    }

    /** @return whether it was not there already */
    boolean add(UUID id, PlanId plan, OrganisationId council, ElementId row, Field field, PersonId person, String words, Set<PersonId> mentioned) {
        boolean fresh = sql.sql("insert into plan_cell_comment (id, plan, council, element, field, person, words) values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing")
                        .params(id, plan.value(), council.value(), row.value(), field.key(), person.value(), words)
                        .update()
                > 0;
        if (fresh) {
            mentioned.forEach(each -> sql.sql("insert into plan_cell_mention (comment, person) values (?, ?)").params(id, each.value()).update());
        }
        return fresh;
    }

    /** @return how many were open */
    int settle(PlanId plan, OrganisationId council, ElementId row, Field field, PersonId by) {
        return sql.sql("update plan_cell_comment set settled = clock_timestamp(), settled_by = ? where plan = ? and council = ? and element = ? and field = ? and settled is null")
                .params(by.value(), plan.value(), council.value(), row.value(), field.key())
                .update();
    }

    void remove(UUID id) {
        sql.sql("delete from plan_cell_comment where id = ?").params(id).update();
    }

    private static CellComment read(ResultSet row, int number) throws SQLException {
        return new CellComment(
                row.getObject("id", UUID.class), new ElementId(row.getObject("element", UUID.class)), new Field(row.getString("field")), new PersonId(row.getObject("person", UUID.class)),
                row.getObject("written", OffsetDateTime.class).toInstant(), row.getString("words"),
                Arrays.stream((UUID[]) row.getArray("mentioned").getArray()).map(PersonId::new).collect(Collectors.toSet()),
                instant(row.getObject("settled", OffsetDateTime.class)), person(row.getObject("settled_by", UUID.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
