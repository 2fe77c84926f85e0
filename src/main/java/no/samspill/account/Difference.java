package no.samspill.account;

import java.util.List;
import no.samspill.plan.Standing;

/**
 * What has changed between two reports.
 *
 * @param moved measures that stand elsewhere, in the plan's order
 * @param added those the earlier one did not tell of
 * @param gone those the later one does not tell of; gone is never done
 */
public record Difference(List<Moved> moved, List<Stood> added, List<Stood> gone) {

    public Difference {
        moved = List.copyOf(moved);
        added = List.copyOf(added);
        gone = List.copyOf(gone);
    }

    /** @param now as the later one tells of it @param from where it stood */
    public record Moved(Stood now, Standing from) {}

    public boolean nothing() {
        return moved.isEmpty() && added.isEmpty() && gone.isEmpty();
    }
}
