package no.samspill.ledger;

import java.util.List;
import java.util.stream.Stream;
import no.samspill.ledger.Clash.Reason;

/** What would undo some changes: each the other way round, the last one first. */
final class Reversal {
    private Reversal() {}

    static List<Change> of(List<Change> made) {
        return made.reversed().stream().map(Reversal::of).toList();
    }

    private static Change of(Change made) {
        return switch (made) {
            case Change.Add(var row, var kind, var under, var at) -> new Change.Remove(row);
            case Change.Put(var row, var field, var from, var to) -> new Change.Put(row, field, to, from);
            case Change.Move(var row, var fromUnder, var fromAt, var under, var at) -> new Change.Move(row, under, at, fromUnder, fromAt);
            case Change.Remove(var row) -> new Change.Restore(row);
            case Change.Restore(var row) -> new Change.Remove(row);
        };
    }

    /** Rows that were added, and would go with words or rows in them that somebody gave them since. */
    static Stream<Clash> filled(List<Change> made, Edited undone) {
        return made.stream()
                .filter(Change.Add.class::isInstance)
                .filter(add -> !undone.rows().words(add.element()).isEmpty() || !undone.rows().under(add.element()).isEmpty())
                .map(add -> new Clash(add, Reason.FILLED));
    }
}
