package no.samspill.pace;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.springframework.stereotype.Repository;

/** bucket4j's buckets in table {@code pace_bucket}; each turn is a transaction of its own, whatever becomes of the request. */
@Repository
class PaceRepository {
    private static final int AT_ONCE = 1000;

    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;

    PaceRepository(DataSource database) {
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("pace_bucket")
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                .build();
    }

    Turn take(Limit limit, String who, long much) {
        ConsumptionProbe probe = buckets.getProxy(key(limit, who), () -> configuration(limit)).tryConsumeAndReturnRemaining(much);
        return probe.isConsumed() ? new Turn.Granted() : new Turn.TooSoon(Duration.ofSeconds(1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds()));
    }

    /** Forgets those that are full again. */
    void sweep() {
        while (buckets.removeExpired(AT_ONCE) == AT_ONCE) {
            // until none is left
        }
    }

    private static BucketConfiguration configuration(Limit limit) {
        return BucketConfiguration.builder().addLimit(Bandwidth.builder().capacity(limit.times()).refillGreedy(limit.times(), limit.per()).build()).build();
    }

    private static String key(Limit limit, String who) {
        try {
            byte[] print = MessageDigest.getInstance("SHA-256").digest((limit.name() + "\n" + who).getBytes(StandardCharsets.UTF_8));
            return limit.name() + ":" + HexFormat.of().formatHex(print, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
