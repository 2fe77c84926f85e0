package no.samspill.hearing.assessment;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.samspill.hearing.HearingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LikenessRepository {
    private final JdbcClient sql;

    LikenessRepository(JdbcClient sql) {
        this.sql = sql;
    }

    List<Likeness> list(HearingId hearing) {
        return sql.sql("""
                        select l.id, l.title, count(p.id) as points, count(p.id) filter (where p.outcome is null) as open
                          from hearing_likeness l left join hearing_point p on p.likeness = l.id where l.hearing = ? group by l.id order by lower(l.title), l.id""")
                .param(hearing.value())
                .query((row, at) -> new Likeness(new LikenessId(Objects.requireNonNull(row.getObject("id", UUID.class))), row.getString("title"), row.getInt("points"), row.getInt("open")))
                .list();
    }

    LikenessId add(HearingId hearing, String title) {
        LikenessId id = new LikenessId(UUID.randomUUID());
        sql.sql("insert into hearing_likeness (id, hearing, title) values (?, ?, ?)").params(id.value(), hearing.value(), title).update();
        return id;
    }

    /** A point alone is like nothing. */
    void sweep(HearingId hearing) {
        sql.sql("""
                        update hearing_point set likeness = null where hearing = :hearing and likeness in
                               (select likeness from hearing_point where hearing = :hearing and likeness is not null group by likeness having count(*) = 1)""")
                .param("hearing", hearing.value()).update();
        sql.sql("delete from hearing_likeness l where l.hearing = ? and not exists (select from hearing_point p where p.likeness = l.id)").param(hearing.value()).update();
    }
}
