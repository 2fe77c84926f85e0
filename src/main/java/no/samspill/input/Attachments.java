package no.samspill.input;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.ledger.Author;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.plan.PlanView;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files beside contributions: scanned letters, pictures of flip charts. Nothing is run here, and nothing but pictures is opened. */
@Service
public class Attachments {
    private static final int LONGEST_NAME = 120;

    private final ContributionRepository contributions;
    private final FileRepository files;
    private final Journal journal;

    Attachments(ContributionRepository contributions, FileRepository files, Journal journal) {
        this.contributions = contributions;
        this.files = files;
        this.journal = journal;
    }

    /** What a file is, by its content; a picture is painted anew. Takes time and memory: do it outside transactions. */
    public static Examined examine(String name, byte[] content) {
        if (content.length == 0) {
            return new Examined.Unfit(new Attaching.Empty());
        }
        if (content.length > Attachment.LARGEST) {
            return new Examined.Unfit(new Attaching.TooLarge(Attachment.LARGEST >> 20));
        }
        Optional<String> type = FileKind.of(content);
        if (type.isEmpty()) {
            String said = FileKind.said(content);
            boolean picture = said.startsWith("image/") && !said.startsWith("image/svg");
            return new Examined.Unfit(picture ? new Attaching.OtherPicture(said) : new Attaching.NotThatKind(said));
        }
        if (!type.get().startsWith("image/")) {
            return new Examined.Fit(called(name), type.get(), content);
        }
        return Pictures.painted(content, type.get())
                .<Examined>map(painted -> new Examined.Fit(called(name), type.get(), painted))
                .orElseGet(() -> new Examined.Unfit(new Attaching.Unreadable(Pictures.MEGAPIXELS)));
    }

    @Transactional
    public Attaching attach(PlanView plan, ContributionId id, Examined.Fit wanted, Author author) {
        contributions.lock(plan.id(), id);
        there(plan, id);
        if (files.of(id).size() >= Attachment.MOST) {
            return new Attaching.TooMany(Attachment.MOST);
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

    /** The last part of what the sender calls it, without signs that mean something to anybody's machine. */
    private static String called(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*%;]", "").strip();
        String kept = plain.length() > LONGEST_NAME ? plain.substring(plain.length() - LONGEST_NAME) : plain;
        return Objects.requireNonNullElse(kept.isEmpty() ? null : kept, "vedlegg");
    }
}
