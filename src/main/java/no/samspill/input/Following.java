package no.samspill.input;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.samspill.ledger.Author;
import no.samspill.ledger.Deed;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Entry;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what became of contributions, and lets those who left a confirmed address know. */
@Service
public class Following {
    private final ContributionRepository contributions;
    private final FateRepository fates;
    private final SenderRepository senders;
    private final InputLetters letters;
    private final Journal journal;

    Following(ContributionRepository contributions, FateRepository fates, SenderRepository senders, InputLetters letters, Journal journal) {
        this.contributions = contributions;
        this.fates = fates;
        this.senders = senders;
        this.letters = letters;
        this.journal = journal;
    }

    /**
     * Notes what it led to.
     *
     * @param entries the very changes, as the journal numbers them; those that are not this row's are left out
     * @throws IllegalArgumentException if the row is not in the plan
     */
    @Transactional
    public void trace(PlanView plan, ContributionId id, ElementId element, List<Long> entries, Author author) {
        if (plan.plan().find(element).isEmpty()) {
            throw new IllegalArgumentException("no row of this plan");
        }
        Set<Long> own = new HashSet<>(journal.ofElement(element.value()).stream().map(Entry::id).toList());
        List<Long> changes = entries.stream().filter(own::contains).distinct().sorted().toList();
        Contribution one = get(plan, id);
        if (fates.trace(id, element, changes)) {
            contributions.read(id);
            tell(plan, id, InputDeeds.TRACE, changes.isEmpty() ? null : changes.toString(), element.toString(), author);
            letKnow(plan, one);
        }
    }

    @Transactional
    public void untrace(PlanView plan, ContributionId id, ElementId element, Author author) {
        get(plan, id);
        if (fates.untrace(id, element)) {
            tell(plan, id, InputDeeds.UNTRACE, null, element.toString(), author);
        }
    }

    /** Answers why it led to nothing, or more about what it led to. */
    @Transactional
    public void answer(PlanView plan, ContributionId id, String words, Author author) {
        Contribution one = get(plan, id);
        if (fates.answer(id, words)) {
            contributions.read(id);
            tell(plan, id, InputDeeds.ANSWER, null, null, author);
            letKnow(plan, one);
        }
    }

    @Transactional
    public void takeBackAnswer(PlanView plan, ContributionId id, Author author) {
        get(plan, id);
        if (fates.takeBackAnswer(id)) {
            tell(plan, id, InputDeeds.TAKE_BACK_ANSWER, null, null, author);
        }
    }

    /** Everybody whose contribution shares this fate, at most one letter an hour each. */
    private void letKnow(PlanView plan, Contribution one) {
        List<Contribution> shared = new ArrayList<>(contributions.mergedInto(one.id()));
        shared.add(one);
        List<Contribution> wholes = shared.stream().map(each -> whole(plan, each)).distinct().toList();
        for (Contact contact : senders.toBeTold(wholes.stream().map(Contribution::id).toList())) {
            wholes.stream().filter(each -> each.id().equals(contact.contribution())).forEach(each -> letters.tell(plan, each.receipt(), contact));
        }
    }

    private Contribution whole(PlanView plan, Contribution part) {
        @Nullable ContributionId from = part.splitFrom();
        Optional<Contribution> above = from == null ? Optional.empty() : contributions.find(plan.id(), from);
        return above.map(found -> whole(plan, found)).orElse(part);
    }

    private Contribution get(PlanView plan, ContributionId id) {
        contributions.lock(plan.id(), id);
        return contributions.find(plan.id(), id).orElseThrow();
    }

    private void tell(PlanView plan, ContributionId id, Deed deed, @Nullable String field, @Nullable String to, Author author) {
        journal.append(author, new Event(plan.id().value(), id.value(), deed, field, null, to));
    }
}
