package no.samspill.worksheet.imports;

import java.util.List;
import no.samspill.ledger.Change;
import no.samspill.ledger.Clash;

/** What came of taking a sheet into the plan: all of it, or nothing. */
public sealed interface Landing {

    /** @param changes what was done */
    record Landed(List<Change> changes) implements Landing {

        public Landed {
            changes = List.copyOf(changes);
        }
    }

    /** The plan says all of it already. */
    record NothingNew() implements Landing {}

    /** Somebody has changed the plan since the preview was shown. */
    record Overtaken() implements Landing {}

    /** The sheet has errors that nobody has said to go on in spite of, or holds no plan. */
    record Stopped() implements Landing {}

    /** The sheet reads the plan's words of another year, and the plan stands as it was adopted. */
    record Adopted() implements Landing {}

    /** The plan could not take these changes. */
    record Clashed(List<Clash> clashes) implements Landing {

        public Clashed {
            clashes = List.copyOf(clashes);
        }
    }
}
