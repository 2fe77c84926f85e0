package no.samspill.ops.database;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What PostgreSQL says of how it keeps what is written, each time anew. */
public final class SafetyRepository {
    /** {@code FIRST 2 (…)}, {@code ANY 1 (…)} or the older {@code 2 (…)}: see "synchronous_standby_names" in PostgreSQL's documentation. */
    private static final Pattern COUNTED = Pattern.compile("\\s*(?:(?:FIRST|ANY)\\s+)?(\\d+)\\s*\\(.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final JdbcClient sql;

    public SafetyRepository(DataSource database) {
        sql = JdbcClient.create(database);
    }

    /** Whether this one only follows another, and takes nothing that is written. */
    public boolean isFollowing() {
        return sql.sql("select pg_is_in_recovery()").query(Boolean.class).single();
    }

    public Safety safety() {
        return sql.sql("""
                select current_setting('fsync')::bool and current_setting('synchronous_commit') <> 'off' as written,
                    current_setting('synchronous_commit') in ('on', 'remote_apply') as waits, current_setting('synchronous_standby_names') as names,
                    case when pg_has_role(current_user, 'pg_read_all_stats', 'USAGE') then count(*) filter (where sync_state in ('sync', 'quorum')) else -1 end as there
                from pg_stat_replication""")
                .query((row, at) -> row.getBoolean("written")
                        ? Safety.of(row.getBoolean("waits") ? 1 + askedFor(row.getString("names")) : 1, row.getInt("there"))
                        : new Safety.Nowhere())
                .single();
    }

    /** By name; none where the role may not see them. */
    public List<Standby> standbys() {
        return sql.sql("""
                select application_name, sync_state in ('sync', 'quorum') as answers, coalesce(pg_wal_lsn_diff(pg_current_wal_lsn(), replay_lsn), 0) as behind
                from pg_stat_replication where state = 'streaming' order by application_name""")
                .query((row, at) -> new Standby(row.getString("application_name"), row.getBoolean("answers"), row.getLong("behind")))
                .list();
    }

    private static int askedFor(String names) {
        Matcher counted = COUNTED.matcher(names);
        return counted.matches() ? Integer.parseInt(counted.group(1)) : names.isBlank() ? 0 : 1;
    }
}
