package no.samspill.plan;

import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Ledger;
import no.samspill.ledger.Remembered;
import no.samspill.ledger.Row;
import no.samspill.ledger.Rows;
import no.samspill.ledger.Snapshot;
import no.samspill.people.DirectoryEdition;
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
    /** Plans that are remembered at most; those nobody has asked for the longest are read anew when somebody does. */
    private static final int MOST = 100;

    private final Ledger ledger;
    private final Organisations organisations;
    private final Remembered<PlanId, Reader> readers = new Remembered<>(MOST);

    private record Composed(long revision, KnownParties known, Composition composition, Labels labels, Set<Integer> removed, Map<ElementId, SequencedMap<Field, String>> words) {}

    /** @param made of the tree, as this region's plan */
    private record Shown(Composed tree, Region region, Remembered<Object, Object> made) {}

    Memory(Ledger ledger, Organisations organisations) {
        this.ledger = ledger;
        this.organisations = organisations;
    }

    /** The plan that was glanced at, as it stands: what is remembered of it is right, since the glance says what holds. */
    PlanView view(Glance glance) {
        Bare plan = glance.plan();
        DirectoryEdition directory = glance.beside().directory();
        Region owner = organisations.get(directory, plan.owner());
        Snapshot now = ledger.read(PlanShape.book(plan.id()), glance.revision());
        Rows rows = now.rows();
        Header header = plan.header(rows.find(rows.top(), Field.TITLE.key()).orElse(""), now.revision());
        Shown shown = readers.get(plan.id(), Reader::new).show(header, rows, organisations.known(directory, owner.id()), owner);
        Composed tree = shown.tree();
        return new PlanView(
                header, owner, tree.composition().plan(), tree.labels(), tree.known(), tree.composition().questions(), tree.removed(), tree.words(),
                glance.beside(), shown.made(), null);
    }

    /** Any rows as a plan, such as those of another time; nothing of it is remembered. */
    PlanView view(Header header, Rows rows, Region owner) {
        KnownParties known = organisations.known(owner.id());
        Composed tree = compose(header, rows, known, new Wordings(known, header.baseYear()));
        return new PlanView(
                header, owner, tree.composition().plan(), tree.labels(), tree.known(), tree.composition().questions(), tree.removed(), tree.words());
    }

    /** Reads one plan at a time, and knows the words again that it read the last time: most of them are the same. */
    private static final class Reader {
        private volatile @Nullable Shown last;
        private @Nullable KnownParties known;
        private @Nullable Wordings wordings;
        private int year;

        Shown show(Header header, Rows rows, KnownParties now, Region region) {
            Shown remembered = last;
            if (remembered != null && remembered.region() == region && holds(remembered.tree(), header, now)) {
                return remembered;
            }
            return settled() ? anew(header, rows, now, region) : passing(header, rows, now, region);
        }

        /** For somebody whose transaction may never come to be. */
        private Shown passing(Header header, Rows rows, KnownParties now, Region region) {
            Shown remembered = last;
            Composed tree = remembered != null && holds(remembered.tree(), header, now) ? remembered.tree() : compose(header, rows, now, new Wordings(now, header.baseYear()));
            return new Shown(tree, region, new Remembered<>(PlanView.MOST));
        }

        private synchronized Shown anew(Header header, Rows rows, KnownParties now, Region region) {
            Shown remembered = last;
            Composed tree = remembered != null && holds(remembered.tree(), header, now) ? remembered.tree() : read(header, rows, now);
            if (remembered != null && remembered.tree() == tree && remembered.region() == region) {
                return remembered;
            }
            Shown shown = new Shown(tree, region, new Remembered<>(PlanView.MOST));
            last = shown;
            return shown;
        }

        private Composed read(Header header, Rows rows, KnownParties now) {
            Wordings reading = wordings;
            if (reading == null || year != header.baseYear() || !now.equals(known)) {
                reading = new Wordings(now, header.baseYear());
                wordings = reading;
                known = now;
                year = header.baseYear();
            }
            return compose(header, rows, now, reading);
        }

        private static boolean holds(Composed tree, Header header, KnownParties now) {
            return tree.revision() == header.revision() && tree.known().equals(now);
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
