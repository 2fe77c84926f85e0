package no.samspill.input;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.samspill.plan.PlanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ListRepository {
    private final JdbcClient sql;

    ListRepository(JdbcClient sql) {
        this.sql = sql;
    }

    void add(WaitingList list, UUID person) {
        sql.sql("""
                insert into contribution_list (id, plan, person, name, meeting, words, areas, senders, circles)
                values (:id, :plan, :person, :name, :meeting, :words, :areas, :senders, :circles)""")
                .param("id", list.id().value())
                .param("plan", list.plan().value())
                .param("person", person)
                .param("name", list.name())
                .param("meeting", list.meeting())
                .param("words", column(list, Line::words))
                .param("areas", column(list, Line::area))
                .param("senders", column(list, Line::sender))
                .param("circles", column(list, Line::circle))
                .update();
    }

    Optional<WaitingList> find(PlanId plan, ListId id) {
        return sql.sql("select * from contribution_list where plan = ? and id = ?").params(plan.value(), id.value()).query(ListRepository::list).optional();
    }

    boolean remove(ListId id) {
        return sql.sql("delete from contribution_list where id = ?").param(id.value()).update() == 1;
    }

    void sweep() {
        sql.sql("delete from contribution_list where made < now() - interval '1 day'").update();
    }

    private static String[] column(WaitingList list, Function<Line, String> of) {
        // PostgreSQL has no letter for this, and nobody has a use for it.
        return list.lines().stream().map(of).map(text -> text.replace("\0", "")).toArray(String[]::new);
    }

    private static WaitingList list(ResultSet row, int at) throws SQLException {
        String[] words = texts(row, "words");
        String[] areas = texts(row, "areas");
        String[] senders = texts(row, "senders");
        String[] circles = texts(row, "circles");
        List<Line> lines = IntStream.range(0, words.length).mapToObj(i -> new Line(words[i], areas[i], senders[i], circles[i])).toList();
        return new WaitingList(
                new ListId(Objects.requireNonNull(row.getObject("id", UUID.class))),
                new PlanId(Objects.requireNonNull(row.getObject("plan", UUID.class))),
                row.getString("name"),
                row.getObject("meeting", UUID.class),
                lines);
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }
}
