package no.samspill.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.plan.Alongside;
import no.samspill.plan.PlanId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProgressRepository implements Alongside {
    private final JdbcClient sql;
    private final JdbcTemplate batches;

    ProgressRepository(JdbcClient sql, JdbcTemplate batches) {
        this.sql = sql;
        this.batches = batches;
    }

    /** Which one of its kind this is, and when it became so. */
    record Edition(long revision, Instant changed) {}

    @Override
    public String revision() {
        return """
                select w.revision || ' ' || coalesce((select b.id::text from progress_baseline b where b.plan = w.plan order by b.kept desc limit 1), '')
                  from progress_plan w where w.plan = p.id
                """;
    }

    Optional<Edition> find(PlanId plan) {
        return sql.sql("select revision, changed from progress_plan where plan = ?").param(plan.value()).query(ProgressRepository::edition).optional();
    }

    /** Begins one where there is none, and keeps everybody else from changing it until the transaction ends. */
    Edition lock(PlanId plan) {
        sql.sql("insert into progress_plan (plan) values (?) on conflict (plan) do nothing").param(plan.value()).update();
        return sql.sql("select revision, changed from progress_plan where plan = ? for update").param(plan.value()).query(ProgressRepository::edition).single();
    }

    List<StepRow> rows(PlanId plan) {
        return sql.sql("select * from progress_step where plan = ? order by position").param(plan.value()).query(ProgressRepository::row).list();
    }

    /** Those of the ids that are steps of another progress plan. */
    List<StepId> elsewhere(PlanId plan, List<StepId> ids) {
        UUID[] wanted = ids.stream().map(StepId::value).toArray(UUID[]::new);
        return wanted.length == 0
                ? List.of()
                : sql.sql("select id from progress_step where plan <> ? and id = any(?)").params(plan.value(), wanted).query((row, at) -> new StepId(uuid(row, "id"))).list();
    }

    /** Writes the rows that are not as they were, where they stand now. */
    void save(PlanId plan, List<StepRow> before, List<StepRow> after, long revision, Instant now) {
        sql.sql("update progress_plan set revision = ?, changed = ? where plan = ?").params(revision, at(now), plan.value()).update();
        List<Object[]> changed = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            if (i >= before.size() || !before.get(i).equals(after.get(i))) {
                changed.add(parameters(plan, i, after.get(i)));
            }
        }
        batches.batchUpdate(
                """
                insert into progress_step (id, plan, position, kind, title, written, note, focus_area, organisation, standing, reason, removed, sequence, changed)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id) do update set position = excluded.position, kind = excluded.kind, title = excluded.title, written = excluded.written,
                    note = excluded.note, focus_area = excluded.focus_area, organisation = excluded.organisation, standing = excluded.standing,
                    reason = excluded.reason, removed = excluded.removed, sequence = excluded.sequence, changed = excluded.changed
                """,
                changed);
    }

    private static Object[] parameters(PlanId plan, int position, StepRow row) {
        String reason = row.standing() instanceof Standing.Cancelled(var why) ? why : null;
        return new Object[] {
            row.id().value(), plan.value(), position, row.kind().name(), row.word(Field.TITLE), row.word(Field.WHEN), row.word(Field.NOTE),
            id(row.word(Field.FOCUS_AREA)), id(row.word(Field.ORGANISATION)), name(row.standing()), reason, row.removed(), row.sequence(), at(row.changed())
        };
    }

    private static StepRow row(ResultSet row, int at) throws SQLException {
        Map<Field, String> words = new EnumMap<>(Field.class);
        put(words, Field.TITLE, row.getString("title"));
        put(words, Field.WHEN, row.getString("written"));
        put(words, Field.NOTE, row.getString("note"));
        put(words, Field.FOCUS_AREA, row.getString("focus_area"));
        put(words, Field.ORGANISATION, row.getString("organisation"));
        return new StepRow(
                new StepId(uuid(row, "id")),
                Kind.valueOf(row.getString("kind")),
                words,
                standing(row.getString("standing"), row.getString("reason")),
                row.getBoolean("removed"),
                row.getInt("sequence"),
                row.getObject("changed", OffsetDateTime.class).toInstant());
    }

    private static void put(Map<Field, String> words, Field field, @Nullable String said) {
        if (said != null) {
            words.put(field, said);
        }
    }

    private static String name(Standing standing) {
        return switch (standing) {
            case Standing.Planned planned -> "PLANNED";
            case Standing.Confirmed confirmed -> "CONFIRMED";
            case Standing.Done done -> "DONE";
            case Standing.Cancelled cancelled -> "CANCELLED";
        };
    }

    private static Standing standing(String name, @Nullable String reason) {
        return switch (name) {
            case "PLANNED" -> Standing.PLANNED;
            case "CONFIRMED" -> Standing.CONFIRMED;
            case "DONE" -> Standing.DONE;
            case "CANCELLED" -> new Standing.Cancelled(reason);
            default -> throw new IllegalStateException(name);
        };
    }

    private static Edition edition(ResultSet row, int at) throws SQLException {
        return new Edition(row.getLong("revision"), row.getObject("changed", OffsetDateTime.class).toInstant());
    }

    private static @Nullable UUID id(@Nullable String word) {
        return word == null ? null : UUID.fromString(word);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }
}
