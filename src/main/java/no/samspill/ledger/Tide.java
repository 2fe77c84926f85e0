package no.samspill.ledger;

import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts the changes that this server hears of, and knows for how long it may count on hearing of all. */
@Component
class Tide {
    /** So long after the database was last asked and had nothing more to tell, silence still means that nothing has changed. */
    private static final Duration TRUSTED = Duration.ofMillis(900);

        private final Map<UUID, Long> plans = new ConcurrentHashMap<>();
    private volatile long everywhere;
    private volatile long anywhere;
    private volatile boolean sure;
    private volatile long asked;

    OptionalLong latest(@Nullable UUID plan) {
        if (!sure || System.nanoTime() - asked > TRUSTED.toNanos()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(plan == null ? anywhere : Math.max(plans.getOrDefault(plan, 0L), everywhere));
    }

    /** @param plan null where it may concern any */
    synchronized void changed(@Nullable UUID plan) {
        long next = anywhere + 1;
        if (plan == null) {
            everywhere = next;
            plans.clear();
        } else {
            plans.put(plan, next);
        }
        anywhere = next;
    }

    /** What is changed in the transaction of whoever calls, is counted before they are told that it came through: this server's readers need no news of it. */
    void changesWith(@Nullable UUID plan) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    changed(plan);
                }
            });
        }
    }

    /** All that was committed before this moment has been heard of. @param moment as {@link System#nanoTime} */
    void heardUntil(long moment) {
        asked = moment;
        sure = true;
    }

    /** From now on something may be missed. */
    void lost() {
        sure = false;
        changed(null);
    }
}
