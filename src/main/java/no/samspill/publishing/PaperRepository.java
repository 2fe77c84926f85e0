package no.samspill.publishing;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Papers that have been made, those asked for last. */
@Repository
class PaperRepository {
    /** In all, in bytes; the paper that nobody has asked for the longest goes first. */
    static final long ROOM = 200L << 20;

    private static final Duration NOTED = Duration.ofHours(1);

    /** Another build may draw otherwise: it makes its own papers. */
    private static final String BUILD = build();

    private final JdbcClient sql;
    private final Clock clock;

    PaperRepository(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** To be asked for is noted once an hour: often enough to know which go first, and a reader need not wait for a write. */
    Optional<byte[]> find(PaperKey.Living key) {
        return sql.sql("select content, asked < cast(? as timestamptz) as long_ago from publishing_paper where fingerprint = ? and format = ? and build = ?")
                .params(now().minus(NOTED), key.fingerprint(), key.format().word(), BUILD)
                .query((row, at) -> new Kept(row.getBytes("content"), row.getBoolean("long_ago")))
                .optional()
                .map(kept -> {
                    if (kept.longAgo()) {
                        sql.sql("update publishing_paper set asked = ? where fingerprint = ? and format = ? and build = ?")
                                .params(now(), key.fingerprint(), key.format().word(), BUILD)
                                .update();
                    }
                    return kept.content();
                });
    }

    private record Kept(byte[] content, boolean longAgo) {}

    /** Where another server was first, its paper stays: it is the same. */
    byte[] keep(PaperKey.Living key, byte[] content) {
        sql.sql("insert into publishing_paper (fingerprint, format, build, content, asked) values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(key.fingerprint(), key.format().word(), BUILD, content, now())
                .update();
        makeRoom(ROOM);
        return content;
    }

    /** The newest stays, however large it is. */
    void makeRoom(long room) {
        sql.sql(
                        """
                        delete from publishing_paper using (
                            select fingerprint, format, build, sum(length(content)) over newer as filled, row_number() over newer as place
                              from publishing_paper window newer as (order by asked desc, fingerprint, format, build)) old
                         where publishing_paper.fingerprint = old.fingerprint and publishing_paper.format = old.format
                           and publishing_paper.build = old.build and old.filled > ? and old.place > 1
                        """)
                .param(room)
                .update();
    }

    private static String build() {
        try {
            Path code = Path.of(PaperRepository.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Files.getLastModifiedTime(code).toString();
        } catch (IOException | URISyntaxException e) {
            return "unknown";
        }
    }

    private OffsetDateTime now() {
        return Instant.now(clock).atOffset(ZoneOffset.UTC);
    }
}
