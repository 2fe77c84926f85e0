package no.samspill.action;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import no.samspill.followup.FollowUp;
import no.samspill.followup.FollowUps;
import no.samspill.followup.Followed;
import no.samspill.followup.Holder;
import no.samspill.followup.StatusReports;
import no.samspill.ledger.Author;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Reach;
import no.samspill.people.Reforms;
import no.samspill.plan.Element;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's action plans: what they do is the plan's duties; money and going on are said here, and what was said is never altered. */
@Service
public class ActionPlans {
    private final ActionRepository actions;
    private final FollowUps followUps;
    private final Reforms reforms;
    private final Journal journal;
    private final Clock clock;

    private record Seen(String revision) implements PlanView.Making<Known> {}

    private record Known(List<Amount> amounts, List<Carrying> carryings) {}

    ActionPlans(ActionRepository actions, FollowUps followUps, Reforms reforms, Journal journal, Clock clock) {
        this.actions = actions;
        this.followUps = followUps;
        this.reforms = reforms;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether anybody has said anything of money, or of going on. */
    public boolean begun(PlanView plan) {
        return plan.revision(actions) != null;
    }

    /** Whose action plans there are, by address. */
    public SequencedMap<String, Whose> all(PlanView plan) {
        return Whose.of(followUps.now(plan));
    }

    /** @param only the year that is asked for; null for four of them, from the one we are in */
    public ActionPlan of(PlanView plan, Whose whose, @Nullable Integer only) {
        return of(plan, whose, year(plan), only);
    }

    /** @param from the first of four years */
    public ActionPlan of(PlanView plan, Whose whose, int from, @Nullable Integer only) {
        FollowUp now = followUps.now(plan);
        Known known = known(plan);
        return ActionPlan.of(now, whose, heirs(plan), known.amounts(), known.carryings(), from, only);
    }

    /** The year that its pages are in. */
    public int year(PlanView plan) {
        return followUps.day(plan).getYear();
    }

    /** The number of the last thing that was said of money. */
    public int last(PlanView plan) {
        return known(plan).amounts().stream().mapToInt(Amount::number).max().orElse(0);
    }

    /** The number of the last decision on what goes on. */
    public int decided(PlanView plan) {
        return known(plan).carryings().stream().mapToInt(Carrying::number).max().orElse(0);
    }

    /** What holds of one holder's own part of a measure, by the order it was said in. */
    public List<Amount> amounts(PlanView plan, Holder holder, ElementId measure) {
        return ActionPlan.standing(known(plan).amounts()).stream().filter(amount -> amount.holder().equals(holder.key()) && amount.measure().equals(measure)).sorted(Comparator.comparing(Amount::number)).toList();
    }

    private Heirs heirs(PlanView plan) {
        return new Heirs(reforms.lives(plan.directory()));
    }

    private Known known(PlanView plan) {
        String revision = plan.revision(actions);
        return revision == null ? new Known(List.of(), List.of()) : plan.once(new Seen(revision), () -> new Known(List.copyOf(actions.amounts(plan.id())), List.copyOf(actions.carryings(plan.id()))));
    }

    /**
     * Says what one holder has for a measure in some years: what is not among the amounts is taken back.
     *
     * @param seen the number of the last amount that whoever says it has seen
     */
    @Transactional
    public Saying say(PlanView plan, Holder holder, ElementId measure, Set<Integer> years, List<NewAmount> amounts, int seen, Reach reach, Author author) {
        if (!StatusReports.mayReport(reach, holder)) {
            return new Saying.NotTheirs(holder);
        }
        actions.lock(plan.id());
        List<Amount> own = actions.amounts(plan.id()).stream().filter(amount -> amount.measure().equals(measure) && amount.holder().equals(holder.key()) && years.contains(amount.year())).toList();
        Map<Amount.Of, @Nullable BigDecimal> wanted = new LinkedHashMap<>();
        List<Amount> standing = ActionPlan.standing(own);
        standing.forEach(amount -> wanted.put(amount.of(), null));
        amounts.forEach(amount -> wanted.put(new Amount.Of(measure, holder.key(), amount.year(), amount.from(), amount.payer()), amount.kroner()));
        standing.forEach(amount -> {
            BigDecimal kroner = wanted.get(amount.of());
            if (kroner != null && kroner.compareTo(amount.sum()) == 0) {
                wanted.remove(amount.of());
            }
        });
        if (!wanted.isEmpty() && own.stream().anyMatch(amount -> amount.number() > seen)) {
            return new Saying.Meanwhile();
        }
        wanted.forEach((of, kroner) -> {
            actions.say(plan.id(), measure, holder.key(), holder.name(), new NewAmount(of.year(), of.from(), of.payer(), kroner), author);
            journal.append(author, new Event(plan.id().value(), measure.value(), ActionDeeds.SET_MONEY, holder.name(), String.valueOf(of.year()), kroner == null ? "–" : kroner.toPlainString()));
        });
        return new Saying.Said(wanted.size());
    }

    /**
     * Takes a holder's measures on to the next year in one step, each that does not go on with its reason.
     *
     * @param sending of the form: sent twice, it is the same
     * @param seen the number of the last decision that whoever decides has seen
     */
    @Transactional
    public Saying carry(PlanView plan, UUID sending, Holder holder, int from, List<Carrying.Carried> measures, int seen, Reach reach, Author author) {
        if (!StatusReports.mayReport(reach, holder)) {
            return new Saying.NotTheirs(holder);
        }
        actions.lock(plan.id());
        if (actions.carried(sending)) {
            return new Saying.Said(0);
        }
        Set<String> own = heirs(plan).of(holder);
        if (actions.carryings(plan.id()).stream().anyMatch(each -> each.from() == from && each.number() > seen && own.contains(each.holder()))) {
            return new Saying.Meanwhile();
        }
        LocalDate day = followUps.stands(plan) ? followUps.day(plan) : LocalDate.now(clock);
        actions.carry(plan.id(), sending, holder.key(), holder.name(), from, day, measures, author);
        long dropped = measures.stream().filter(each -> !each.over()).count();
        journal.append(author, new Event(plan.id().value(), plan.id().value(), ActionDeeds.CARRY, holder.name(), String.valueOf(from), String.valueOf(dropped)));
        return new Saying.Said(measures.size());
    }

    /** The measures that one answers for, whenever they are. */
    public List<Element> duties(PlanView plan, Whose.One one) {
        return followUps.now(plan).measures().stream().filter(measure -> measure.lines().stream().anyMatch(one::has)).map(Followed::measure).toList();
    }

    /** Those whose action plans somebody may write, by address. */
    public List<Whose.One> theirs(PlanView plan, Reach reach) {
        return all(plan).values().stream().filter(Whose.One.class::isInstance).map(Whose.One.class::cast).filter(one -> StatusReports.mayReport(reach, one.holder())).toList();
    }

    public Optional<Whose> find(PlanView plan, String slug) {
        return Optional.ofNullable(all(plan).get(slug));
    }
}
