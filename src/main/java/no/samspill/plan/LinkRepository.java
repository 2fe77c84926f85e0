package no.samspill.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads rows of chains, each room its own. */
public final class LinkRepository {
    /** A moment as chains write it: in UTC, to the microsecond. */
    public static final String MOMENT = "'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'";

    private static final RowMapper<Link> LINK = (row, at) -> {
        SequencedMap<String, @Nullable String> says = new LinkedHashMap<>();
        int columns = row.getMetaData().getColumnCount();
        for (int column = 1; column < columns; column++) {
            says.put(row.getMetaData().getColumnLabel(column), row.getString(column));
        }
        return new Link(says, row.getString(columns));
    };

    private final JdbcClient sql;

    public LinkRepository(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param select what the fingerprint covers, all as text, in its order; the chain itself last */
    public List<Link> list(String select, Object... parameters) {
        return sql.sql(select).params(parameters).query(LINK).list();
    }
}
