package no.samspill.input;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import no.samspill.files.Examined;
import no.samspill.files.Refusal;
import no.samspill.ledger.Author;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.plan.PlanView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files beside contributions: scanned letters, pictures of flip charts. */
@Service
public class Attachments {
    private final ContributionRepository contributions;
    private final FileRepository files;
    private final Journal journal;

    Attachments(ContributionRepository contributions, FileRepository files, Journal journal) {
        this.contributions = contributions;
        this.files = files;
        this.journal = journal;
    }

    @Transactional
    public Attaching attach(PlanView plan, ContributionId id, Examined.Fit wanted, Author author) {
        contributions.lock(plan.id(), id);
        there(plan, id);
        if (files.of(id).size() >= Attachment.MOST) {
            return new Attaching.Refused(new Refusal.TooMany(Attachment.MOST));
        }
        UUID file = UUID.randomUUID();
        files.add(file, id, wanted.name(), wanted.type(), wanted.content());
        journal.append(author, new Event(plan.id().value(), id.value(), InputDeeds.ATTACH, wanted.type(), null, file.toString()));
        return new Attaching.Attached(files.find(id, file).orElseThrow());
    }

    @Transactional
    public void remove(PlanView plan, ContributionId id, UUID file, Author author) {
        there(plan, id);
        if (files.remove(id, file)) {
            journal.append(author, new Event(plan.id().value(), id.value(), InputDeeds.DETACH, null, file.toString(), null));
        }
    }

    public List<Attachment> of(ContributionId id) {
        return files.of(id);
    }

    public Optional<Attachment> find(ContributionId id, UUID file) {
        return files.find(id, file);
    }

    public byte[] content(Attachment attachment) {
        return files.content(attachment.id());
    }

    private void there(PlanView plan, ContributionId id) {
        if (contributions.find(plan.id(), id).isEmpty()) {
            throw new NoSuchElementException("no such contribution in this plan");
        }
    }
}
