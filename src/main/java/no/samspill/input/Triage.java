package no.samspill.input;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspill.kernel.Language;
import no.samspill.ledger.Author;
import no.samspill.ledger.Deed;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sorting what came in: what it is about, who may read it, what belongs together and what should be told apart. */
@Service
public class Triage {
    /** A theme's characters at most. */
    public static final int LONGEST_THEME = 80;

    private final ContributionRepository contributions;
    private final FateRepository fates;
    private final NoteRepository notes;
    private final FileRepository files;
    private final Journal journal;

    Triage(ContributionRepository contributions, FateRepository fates, NoteRepository notes, FileRepository files, Journal journal) {
        this.contributions = contributions;
        this.fates = fates;
        this.notes = notes;
        this.files = files;
        this.journal = journal;
    }

    /**
     * Says what it is about. Also means that somebody has read it.
     *
     * @throws IllegalArgumentException if the area is no focus area of the plan
     */
    @Transactional
    public void sort(PlanView plan, ContributionId id, @Nullable ElementId area, @Nullable String theme, Author author) {
        if (area != null && !Contributions.isArea(plan, area)) {
            throw new IllegalArgumentException("no focus area of this plan");
        }
        get(plan, id);
        if (contributions.sort(id, area, theme)) {
            tell(plan, id, InputDeeds.SORT, "area", area == null ? null : area.toString(), author);
        }
    }

    /** Lets everybody read those whose senders allow it; the others count as read. */
    @Transactional
    public void show(PlanView plan, Collection<ContributionId> ids, Author author) {
        for (ContributionId id : ids) {
            Contribution one = get(plan, id);
            if (!one.mayShow()) {
                contributions.read(id);
            } else if (contributions.show(id, Showing.SHOWN)) {
                notes.unhide(id);
                tell(plan, id, InputDeeds.SHOW, null, null, author);
            }
        }
    }

    /** Takes it away from the public pages. @param words more about why, for the secretariat alone; null for none */
    @Transactional
    public void hide(PlanView plan, ContributionId id, HideReason reason, @Nullable String words, Author author) {
        get(plan, id);
        notes.hide(id, reason, words);
        contributions.show(id, Showing.HIDDEN);
        tell(plan, id, InputDeeds.HIDE, "reason", reason.name(), author);
    }

    @Transactional
    public void note(PlanView plan, ContributionId id, UUID person, String words) {
        get(plan, id);
        notes.add(id, person, words);
        contributions.read(id);
    }

    public List<Note> notes(ContributionId id) {
        return notes.of(id);
    }

    public Optional<Hiding> hiding(ContributionId id) {
        return notes.hiding(id);
    }

    /** Handles it together with another that says the same; each keeps its words, its sender and its receipt. */
    @Transactional
    public Merging merge(PlanView plan, ContributionId id, long number, Author author) {
        Contribution one = get(plan, id);
        Optional<Contribution> found = contributions.byNumber(plan.id(), number);
        if (found.isEmpty()) {
            return new Merging.NoSuch(number);
        }
        Contribution into = found.get().mergedInto() == null ? found.get() : get(plan, found.get().mergedInto());
        if (into.id().equals(id)) {
            return new Merging.Itself();
        }
        for (Contribution each : List.of(one, into)) {
            if (!contributions.partsOf(each.id()).isEmpty()) {
                return new Merging.IsSplit(each.number());
            }
        }
        contributions.lock(plan.id(), into.id());
        contributions.merge(id, into.id());
        tell(plan, id, InputDeeds.MERGE, null, into.id().toString(), author);
        return new Merging.Merged(into);
    }

    /** Handles it by itself again. */
    @Transactional
    public void part(PlanView plan, ContributionId id, Author author) {
        get(plan, id);
        if (contributions.part(id)) {
            tell(plan, id, InputDeeds.PART, null, null, author);
        }
    }

    /**
     * Splits one that says several things. The whole stays as it came, and its sender follows the parts under the one receipt.
     *
     * @param words of each part; together they are the sender's own, but for white space
     */
    @Transactional
    public Splitting split(PlanView plan, ContributionId id, List<String> words, Author author) {
        Contribution whole = get(plan, id);
        List<String> parts = words.stream().map(String::strip).filter(part -> !part.isEmpty()).toList();
        if (whole.words() == null || whole.mergedInto() != null || !contributions.partsOf(id).isEmpty() || !contributions.mergedInto(id).isEmpty()) {
            return new Splitting.NotNow();
        }
        if (parts.size() < 2) {
            return new Splitting.TooFew();
        }
        if (!bare(String.join("", parts)).equals(bare(whole.words()))) {
            return new Splitting.OtherWords();
        }
        List<ContributionId> made = new ArrayList<>();
        for (String part : parts) {
            ContributionId partId = new ContributionId(UUID.randomUUID());
            NewContribution wanted = new NewContribution(
                    UUID.randomUUID(), whole.way(), whole.meeting(), whole.circle(), part, whole.area(), whole.theme(), whole.mayShow(), Sender.nobody(Language.NB), whole.dated());
            contributions.add(plan.id(), partId, Receipt.random(), wanted, id, whole.showing());
            contributions.read(partId);
            made.add(partId);
        }
        contributions.read(id);
        tell(plan, id, InputDeeds.SPLIT, null, String.valueOf(made.size()), author);
        return new Splitting.Split(made);
    }

    /** Makes it whole again, as long as nothing has been done with its parts. False where something has. */
    @Transactional
    public boolean join(PlanView plan, ContributionId id, Author author) {
        get(plan, id);
        List<ContributionId> parts = contributions.partsOf(id).stream().map(Contribution::id).toList();
        boolean untouched = parts.stream().allMatch(part -> contributions.partsOf(part).isEmpty() && contributions.mergedInto(part).isEmpty() && notes.of(part).isEmpty() && files.of(part).isEmpty())
                && fates.traces(parts).isEmpty()
                && fates.answers(parts).isEmpty();
        if (!untouched || parts.isEmpty()) {
            return parts.isEmpty();
        }
        parts.forEach(notes::unhide);
        contributions.removeParts(id);
        tell(plan, id, InputDeeds.JOIN, null, null, author);
        return true;
    }

    private Contribution get(PlanView plan, ContributionId id) {
        contributions.lock(plan.id(), id);
        return contributions.find(plan.id(), id).orElseThrow();
    }

    private void tell(PlanView plan, ContributionId id, Deed deed, @Nullable String field, @Nullable String to, Author author) {
        journal.append(author, new Event(plan.id().value(), id.value(), deed, field, null, to));
    }

    private static String bare(String words) {
        return Stream.of(words.split("\\s+")).reduce("", String::concat);
    }
}
