package no.samspill.plan;

import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Ledger;
import no.samspill.ledger.Row;
import no.samspill.ledger.Rows;
import no.samspill.ledger.Snapshot;
import no.samspill.people.Organisations;
import no.samspill.people.Region;
import no.samspill.wording.KnownParties;
import no.samspill.wording.Wordings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reads plans, and remembers the latest revision of each, so that its tree is made once for all who look.
 * What is read inside a transaction is not remembered: it may never come to be.
 */
@Component
class Memory {
    private final Ledger ledger;
    private final Organisations organisations;
    private final Map<PlanId, Composed> composed = new ConcurrentHashMap<>();
    private final Map<PlanId, Reader> readers = new ConcurrentHashMap<>();

    private record Composed(long revision, KnownParties known, Composition composition, Labels labels, Set<Integer> removed, Map<ElementId, SequencedMap<Field, String>> words) {}

    Memory(Ledger ledger, Organisations organisations) {
        this.ledger = ledger;
        this.organisations = organisations;
    }

    /** The plan as it stands. */
    PlanView view(Bare plan, Region owner) {
        Snapshot now = ledger.read(PlanShape.book(plan.id())).orElseThrow();
        Rows rows = now.rows();
        Header header = plan.header(rows.find(rows.top(), Field.TITLE.key()).orElse(""), now.revision());
        return view(header, owner, composed(header, rows, organisations.known(owner.id())));
    }

    /** Any rows as a plan, such as those of another time; nothing of it is remembered. */
    PlanView view(Header header, Rows rows, Region owner) {
        KnownParties known = organisations.known(owner.id());
        return view(header, owner, compose(header, rows, known, new Wordings(known, header.baseYear())));
    }

    private static PlanView view(Header header, Region owner, Composed tree) {
        return new PlanView(
                header, owner, tree.composition().plan(), tree.labels(), tree.known(), tree.composition().questions(), tree.removed(), tree.words());
    }

    private Composed composed(Header header, Rows rows, KnownParties known) {
        Composed last = composed.get(header.id());
        if (last != null && last.revision() == header.revision() && last.known().equals(known)) {
            return last;
        }
        if (!settled()) {
            return compose(header, rows, known, new Wordings(known, header.baseYear()));
        }
        return readers.computeIfAbsent(header.id(), Reader::new).compose(header, rows, known);
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

        synchronized Composed compose(Header header, Rows rows, KnownParties now) {
            Composed last = composed.get(plan);
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
            Composed made = Memory.compose(header, rows, now, reading);
            composed.put(plan, made);
            return made;
        }
    }

    private static Composed compose(Header header, Rows rows, KnownParties known, Wordings wordings) {
        Composition composition = Composer.of(rows, header.language(), header.numbering(), wordings);
        Set<Integer> removed = rows.places().values().stream()
                .filter(row -> row.number() != null && !rows.stands(row.id()))
                .map(Row::number)
                .collect(Collectors.toUnmodifiableSet());
        return new Composed(header.revision(), known, composition, Labels.of(composition.plan()), removed, Field.keyed(rows));
    }

    private static boolean settled() {
        return !TransactionSynchronizationManager.isActualTransactionActive();
    }
}
