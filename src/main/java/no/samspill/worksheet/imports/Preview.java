package no.samspill.worksheet.imports;

import java.util.List;
import no.samspill.ledger.Change;
import no.samspill.plan.PlanView;
import no.samspill.plan.matching.Difference;
import no.samspill.plan.matching.Settled;
import no.samspill.wording.Severity;
import no.samspill.worksheet.Reading;
import no.samspill.worksheet.book.Book;

/**
 * A sheet beside the plan it is on its way into.
 *
 * @param view the plan as it stands now
 * @param difference what the sheet would change
 * @param settled what a person has settled of it
 * @param changes what taking it in would do to the rows, as settled so far
 * @param around what it would add to what the plan keeps of the words around it
 */
public record Preview(
        Upload upload,
        PlanView view,
        Book book,
        Reading reading,
        Difference difference,
        Settled settled,
        List<Asked> asked,
        List<Change> changes,
        List<Change> around) {

    public Preview {
        asked = List.copyOf(asked);
        changes = List.copyOf(changes);
        around = List.copyOf(around);
    }

    /** There is something in the sheet that a plan can be made of. */
    public boolean readable() {
        return !reading.plan().elements().isEmpty();
    }

    /** The sheet has errors that nobody has said to go on in spite of. */
    public boolean stopped() {
        return !upload.decided().errorsSeen() && asked.stream().anyMatch(it -> it.severity() == Severity.ERROR && it.open());
    }
}
