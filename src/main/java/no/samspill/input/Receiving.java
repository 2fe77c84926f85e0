package no.samspill.input;

import java.util.List;
import no.samspill.files.Examined;
import no.samspill.ledger.Author;
import no.samspill.plan.PlanView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in a contribution with the files that came with it: all of it or nothing, and each once however often it is sent. */
@Service
public class Receiving {
    private final Contributions contributions;
    private final Attachments attachments;

    Receiving(Contributions contributions, Attachments attachments) {
        this.contributions = contributions;
        this.attachments = attachments;
    }

    @Transactional
    public Taking take(PlanView plan, NewContribution wanted, List<Examined.Fit> files, Author author) {
        Taking taking = contributions.take(plan, wanted, author);
        if (taking instanceof Taking.Taken taken) {
            files.forEach(file -> attachments.attach(plan, taken.id(), file, author));
        }
        return taking;
    }
}
