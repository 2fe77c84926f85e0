package no.samspill.plan;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import no.samspill.people.Organisations;
import no.samspill.people.Region;
import no.samspill.wording.KnownParties;
import no.samspill.wording.Wordings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads plans, and remembers the latest revision of each, so that its rows and its tree are made once for all who look.
 * What is read inside a transaction is not remembered: it may never come to be.
 */
@Component
class Memory {
    private final PlanRepository plans;
    private final Organisations organisations;
    private final Map<PlanId, Kept> kept = new ConcurrentHashMap<>();
    private final Map<PlanId, Composed> composed = new ConcurrentHashMap<>();
    private final Map<PlanId, Reader> readers = new ConcurrentHashMap<>();

    private record Kept(long revision, Rows rows) {}

    private record Composed(long revision, KnownParties known, Composition composition, Labels labels, Set<Integer> removed) {}

    Memory(PlanRepository plans, Organisations organisations) {
        this.plans = plans;
        this.organisations = organisations;
    }

    Optional<PlanView> find(PlanId plan, Region owner) {
        return plans.find(plan).map(header -> {
            Snapshot snapshot = snapshot(header);
            Composed tree = composed(snapshot, organisations.known(owner.id()));
            return new PlanView(
                    snapshot.header(), owner, tree.composition().plan(), tree.labels(), tree.known(), tree.composition().questions(),
                    tree.removed(), snapshot.rows().words());
        });
    }

    /** Any rows as a plan, such as those of another time; nothing of it is remembered. */
    PlanView view(Header header, Rows rows, Region owner) {
        KnownParties known = organisations.known(owner.id());
        Composed tree = compose(new Snapshot(header, rows), known, new Wordings(known, header.baseYear()));
        return new PlanView(
                header, owner, tree.composition().plan(), tree.labels(), tree.known(), tree.composition().questions(), tree.removed(), rows.words());
    }

    Rows rows(PlanId plan) {
        return snapshot(plans.find(plan).orElseThrow()).rows();
    }

    /** The rows of a revision that nobody can leave behind meanwhile, since the caller has the plan locked. */
    Rows rows(PlanId plan, long revision) {
        Kept known = kept.get(plan);
        return known != null && known.revision() == revision ? known.rows() : plans.rows(plan);
    }

    /** Remembers the rows of a revision once its transaction has come through. */
    void keep(PlanId plan, long revision, Rows rows) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                remember(plan, new Kept(revision, rows));
            }
        });
    }

    private Snapshot snapshot(Header header) {
        Kept known = kept.get(header.id());
        if (known != null && known.revision() == header.revision()) {
            return new Snapshot(header, known.rows());
        }
        Snapshot fresh = plans.snapshot(header.id());
        if (settled()) {
            remember(header.id(), new Kept(fresh.header().revision(), fresh.rows()));
        }
        return fresh;
    }

    private void remember(PlanId plan, Kept newer) {
        kept.merge(plan, newer, (one, other) -> one.revision() > other.revision() ? one : other);
    }

    private Composed composed(Snapshot snapshot, KnownParties known) {
        Header header = snapshot.header();
        Composed last = composed.get(header.id());
        if (last != null && last.revision() == header.revision() && last.known().equals(known)) {
            return last;
        }
        if (!settled()) {
            return compose(snapshot, known, new Wordings(known, header.baseYear()));
        }
        return readers.computeIfAbsent(header.id(), Reader::new).compose(snapshot, known);
    }

    /** Reads one plan at a time, and knows the words again that it read the last time: most of them are the same. */
    private final class Reader {
        private final PlanId plan;
        private @Nullable KnownParties known;
        private @Nullable Wordings wordings;
        private int year;

        Reader(PlanId plan) {
            this.plan = plan;
        }

        synchronized Composed compose(Snapshot snapshot, KnownParties now) {
            Composed last = composed.get(plan);
            Header header = snapshot.header();
            if (last != null && last.revision() == header.revision() && last.known().equals(now)) {
                return last;
            }
            Wordings reading = wordings;
            if (reading == null || year != header.baseYear() || !now.equals(known)) {
                reading = new Wordings(now, header.baseYear());
                wordings = reading;
                known = now;
                year = header.baseYear();
            }
            Composed made = Memory.compose(snapshot, now, reading);
            composed.put(plan, made);
            return made;
        }
    }

    private static Composed compose(Snapshot snapshot, KnownParties known, Wordings wordings) {
        Header header = snapshot.header();
        Rows rows = snapshot.rows();
        Composition composition = Composer.of(rows, header.language(), header.numbering(), wordings);
        Set<Integer> removed = rows.places().values().stream()
                .filter(row -> row.number() != null && !rows.stands(row.id()))
                .map(Row::number)
                .collect(Collectors.toUnmodifiableSet());
        return new Composed(header.revision(), known, composition, Labels.of(composition.plan()), removed);
    }

    private static boolean settled() {
        return !TransactionSynchronizationManager.isActualTransactionActive();
    }
}
