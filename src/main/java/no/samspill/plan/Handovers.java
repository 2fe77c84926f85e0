package no.samspill.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.ledger.Author;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Ledger;
import no.samspill.people.Life;
import no.samspill.people.OrganisationId;
import no.samspill.people.OrganisationKind;
import no.samspill.people.Organisations;
import no.samspill.people.Reforms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands plans to the councils that followed their own. Words and history stay as they are; who keeps the plan, and whom its
 * open duties rest with, is read from the new council. Nobody gets a role by it.
 */
@Service
public class Handovers {
    private final HandoverRepository handovers;
    private final PlanRepository plans;
    private final Ledger ledger;
    private final Organisations organisations;
    private final Reforms reforms;
    private final Journal journal;
    private final Clock clock;

    Handovers(HandoverRepository handovers, PlanRepository plans, Ledger ledger, Organisations organisations, Reforms reforms, Journal journal, Clock clock) {
        this.handovers = handovers;
        this.plans = plans;
        this.ledger = ledger;
        this.organisations = organisations;
        this.reforms = reforms;
        this.journal = journal;
        this.clock = clock;
    }

    /** The councils of today that a council has gone into, and that have an address here; none while it stands itself. */
    public List<Life> successors(OrganisationId council) {
        return reforms.lives().heirs(council, LocalDate.now(clock)).stream()
                .filter(life -> !life.id().equals(council) && life.kind() == OrganisationKind.REGIONAL_COUNCIL && life.slug() != null)
                .toList();
    }

    /** @throws java.util.NoSuchElementException if there is no such plan */
    @Transactional
    public Handover hand(PlanId plan, OrganisationId to, String slug, Author author) {
        ledger.lock(PlanShape.book(plan));
        Bare bare = plans.find(plan).orElseThrow();
        if (successors(bare.owner()).stream().noneMatch(life -> life.id().equals(to))) {
            return new Handover.NoSuccessor();
        }
        if (handovers.taken(to, slug)) {
            return new Handover.AddressTaken(slug);
        }
        handovers.move(bare, to, slug);
        ledger.renew(PlanShape.book(plan));
        journal.append(author, new Event(plan.value(), plan.value(), PlanDeeds.HAND_OVER, null, bare.owner().toString(), to.toString()));
        return new Handover.HandedOver(plan);
    }

    /** Where a plan is now that was at this address once: region and plan, with a slash between. */
    public Optional<String> nowAt(String region, String plan) {
        return organisations.council(region)
                .filter(owner -> plans.find(owner, plan).isEmpty())
                .flatMap(owner -> handovers.formerly(owner, plan))
                .flatMap(plans::find)
                .map(header -> organisations.get(header.owner()).slug() + "/" + header.slug());
    }

    /** The plans that a council had once and has no more, the last first. */
    public List<PlanId> left(OrganisationId council) {
        return handovers.left(council).stream().filter(plan -> plans.find(plan).filter(bare -> !bare.owner().equals(council)).isPresent()).toList();
    }

    /** What those were called who had the plan before, the first first. */
    public List<String> formerOwners(PlanId plan) {
        return handovers.formerOwners(plan).stream().map(organisations::name).toList();
    }
}
