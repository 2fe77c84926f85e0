package no.samspill.post;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is to be done soon, once, by whichever server process comes first. */
@Component
public class Jobs {
    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    Jobs(ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Part of the caller's transaction, if there is one; begun as soon as that has been carried through. */
    public void soon(TaskInstance<?> job) {
        scheduler.getObject().schedule(job, clock.instant());
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            scheduler.getObject().triggerCheckForDueExecutions();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.getObject().triggerCheckForDueExecutions();
            }
        });
    }

    /** Unless it waits already. */
    public void soonOnce(TaskInstance<?> job) {
        scheduler.getObject().scheduleIfNotExists(job, clock.instant());
    }
}
