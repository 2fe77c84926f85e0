package no.samspill.followup;

import java.sql.Types;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samspill.plan.Alongside;
import no.samspill.plan.PlanId;
import no.samspill.plan.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SettingRepository implements Alongside {
    private final JdbcClient sql;

    SettingRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** Reports, and what is said of how they are given, each give it another. */
    @Override
    public String revision() {
        return "select f.revision::text from followup f where f.plan = p.id";
    }

    Setting get(PlanId plan) {
        return sql.sql("select since, days from followup where plan = ?").param(plan.value())
                .query((row, at) -> new Setting(row.getObject("since", LocalDate.class), row.getInt("days"), lights(plan)))
                .optional().orElse(Setting.NONE);
    }

    private Map<Standing, Setting.Colour> lights(PlanId plan) {
        Map<Standing, Setting.Colour> lights = new EnumMap<>(Standing.class);
        sql.sql("select standing, colour from followup_light where plan = ?").param(plan.value()).query(row -> {
            lights.put(Standing.valueOf(row.getString("standing")), Setting.Colour.valueOf(row.getString("colour")));
        });
        return lights.isEmpty() ? Setting.USUAL_LIGHTS : lights;
    }

    void set(PlanId plan, Setting setting) {
        sql.sql("update followup set since = :since, days = :days where plan = :plan")
                .param("since", setting.since(), Types.DATE).param("days", setting.days()).param("plan", plan.value()).update();
        sql.sql("delete from followup_light where plan = ?").param(plan.value()).update();
        setting.lights().forEach((standing, colour) ->
                sql.sql("insert into followup_light (plan, standing, colour) values (?, ?, ?)").params(plan.value(), standing.name(), colour.name()).update());
    }

    /** Earliest first. */
    List<Meeting> meetings(PlanId plan) {
        return sql.sql("select day, title from followup_meeting where plan = ? order by day").param(plan.value())
                .query((row, at) -> new Meeting(Objects.requireNonNull(row.getObject("day", LocalDate.class)), row.getString("title"))).list();
    }

    void meet(PlanId plan, Meeting meeting) {
        sql.sql("insert into followup_meeting (plan, day, title) values (?, ?, ?) on conflict (plan, day) do update set title = excluded.title").params(plan.value(), meeting.day(), meeting.title()).update();
    }

    void cancel(PlanId plan, LocalDate day) {
        sql.sql("delete from followup_meeting where plan = ? and day = ?").params(plan.value(), day).update();
    }

    /** Those who report on a plan come one after the other until the caller's transaction ends; what was made of it before is made anew. */
    void lock(PlanId plan) {
        sql.sql("insert into followup (plan, revision) values (?, 1) on conflict (plan) do update set revision = followup.revision + 1").param(plan.value()).update();
    }
}
