package no.samspill.plan;

import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samspill.ledger.Author;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Entry;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.people.OrganisationId;
import no.samspill.people.Organisations;
import no.samspill.people.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The living plans: read as trees, changed by {@link Change}s and in no other way. */
@Service
public class Plans {
    /** Characters in one field, at most; as many as are read from one cell of a sheet. */
    public static final int LONGEST = 65_535;

    private final PlanRepository plans;
    private final SearchRepository search;
    private final Memory memory;
    private final Organisations organisations;
    private final Journal journal;

    Plans(PlanRepository plans, SearchRepository search, Memory memory, Organisations organisations, Journal journal) {
        this.plans = plans;
        this.search = search;
        this.memory = memory;
        this.organisations = organisations;
        this.journal = journal;
    }

    /** A plan that everybody may read. */
    public Optional<PlanView> find(String region, String plan) {
        return find(Optional.empty(), region, plan);
    }

    /** A plan that everybody may read, or that this one may: those with a role in its council read drafts, too. */
    public Optional<PlanView> find(Optional<Person> who, String region, String plan) {
        return named(region, plan).filter(view -> view.header().visible() || who.filter(person -> person.readsDrafts(view.region().id())).isPresent());
    }

    /** A plan of a council in which this one has a role, visible or not; another council's is as if it were not there. */
    public Optional<PlanView> findForWork(Person who, String region, String plan) {
        return named(region, plan).filter(view -> who.readsDrafts(view.region().id()));
    }

    private Optional<PlanView> named(String region, String plan) {
        return organisations.region(region).flatMap(owner -> plans.find(owner.id(), plan).flatMap(header -> memory.find(header.id(), owner)));
    }

    /** @throws java.util.NoSuchElementException if there is no such plan */
    public PlanView get(PlanId plan) {
        Header header = plans.find(plan).orElseThrow();
        return memory.find(plan, organisations.get(header.owner())).orElseThrow();
    }

    /** The plans a council owns, by title, those not visible too. */
    public List<Header> list(OrganisationId owner) {
        return plans.list(owner);
    }

    /**
     * Rows that fit the words asked for, best first: by their stems ("kommunene" finds "kommune"), by their beginnings, and
     * where nothing fits so, by likeness. Takes any text.
     */
    public SequencedSet<ElementId> search(PlanId plan, String asked) {
        Rows rows = memory.rows(plan);
        return search.find(plan, asked, rows::stands);
    }

    /** The words that made these rows fit, in lower case, for a page to mark; none where they only were alike. */
    public Set<String> marks(PlanId plan, String asked, Collection<ElementId> found) {
        return search.marks(plan, asked, found);
    }

    /**
     * Starts a plan with no rows.
     *
     * @throws IllegalArgumentException if a text is longer than {@link #LONGEST}
     */
    @Transactional
    public Creation create(NewPlan wanted, Author author) {
        PlanId id = new PlanId(UUID.randomUUID());
        if (!plans.add(id, wanted)) {
            return new Creation.AddressTaken(wanted.slug());
        }
        ElementId itself = id.itself();
        journal.append(author, new Event(id.value(), id.value(), PlanDeeds.CREATE, null, null, wanted.slug()));
        List<Change> words = List.of(
                new Change.Put(itself, Field.TITLE, null, wanted.title()),
                new Change.Put(itself, Field.OVERALL_OBJECTIVE, null, wanted.overallObjective()),
                new Change.Put(itself, Field.KEY_QUESTION, null, wanted.keyQuestion()));
        return switch (apply(id, words, author)) {
            case Outcome.Done done -> new Creation.Created(id);
            case Outcome.Conflict(var clashes) -> throw new IllegalArgumentException("a plan cannot start so: " + clashes);
        };
    }

    /** Lets everybody read the plan, or only those who keep it. */
    @Transactional
    public void show(PlanId plan, boolean visible, Author author) {
        if (plans.show(plan, visible)) {
            journal.append(author, new Event(plan.value(), plan.value(), visible ? PlanDeeds.SHOW : PlanDeeds.HIDE, null, null, null));
        }
    }

    /** Sets the year meant where the plan's words give none; every word is read anew. */
    @Transactional
    public void meanYear(PlanId plan, int year, Author author) {
        int before = plans.find(plan).orElseThrow().baseYear();
        if (plans.meanYear(plan, year)) {
            journal.append(
                    author, new Event(plan.value(), plan.value(), PlanDeeds.YEAR, null, String.valueOf(before), String.valueOf(year)));
            plans.announce(plan, plans.find(plan).orElseThrow().revision());
        }
    }

    /**
     * Makes the changes one after the other, all or none, and writes each to the journal. A change that is so already is
     * passed over in silence.
     *
     * @throws java.util.NoSuchElementException if there is no such plan
     */
    @Transactional
    public Outcome apply(PlanId plan, List<Change> changes, Author author) {
        return apply(plan, changes, author, Reach.WHOLE);
    }

    /** As {@link #apply(PlanId, List, Author)}, for somebody who may not change everything: what they may not, is a clash. */
    @Transactional
    public Outcome apply(PlanId plan, List<Change> changes, Author author, Reach reach) {
        return make(plan, changes, author, reach, edited -> Stream.of());
    }

    /**
     * Undoes what was done in one go, by changes that carry what it left behind: where somebody has changed that since, it is
     * a clash. What was undone can be undone in its turn.
     *
     * @param batch as {@link Outcome.Done} and the journal call it
     * @throws java.util.NoSuchElementException if there is no such plan, or nothing in it was done in that go
     */
    @Transactional
    public Outcome revert(PlanId plan, UUID batch, Author author, Reach reach) {
        List<Change> made = journal.ofBatch(batch).stream()
                .map(Entry::event)
                .filter(event -> plan.value().equals(event.plan()))
                .map(Recorded::change)
                .filter(Objects::nonNull)
                .toList();
        if (made.isEmpty()) {
            throw new NoSuchElementException("nothing in " + plan + " was done in " + batch);
        }
        return make(plan, Reversal.of(made), author, reach, edited -> Reversal.filled(made, edited));
    }

    /**
     * The plan as it stood when this had happened; made again from the journal.
     *
     * @param entry of the journal
     * @return empty where nothing had happened to the plan by then
     */
    public Optional<Past> at(PlanId plan, long entry) {
        Header now = plans.find(plan).orElseThrow();
        List<Entry> all = journal.ofPlan(plan.value());
        List<Entry> then = all.stream().filter(it -> it.id() <= entry).toList();
        if (then.isEmpty()) {
            return Optional.empty();
        }
        Rows rows = Edit.of(Rows.none(plan.itself()), then.stream().map(it -> Recorded.change(it.event())).filter(Objects::nonNull).toList()).rows();
        int year = all.stream()
                .filter(it -> it.id() > entry && it.event().deed().equals(PlanDeeds.YEAR))
                .findFirst()
                .map(it -> Integer.parseInt(Objects.requireNonNull(it.event().from())))
                .orElse(now.baseYear());
        Header header = new Header(
                plan, now.owner(), now.slug(), rows.find(plan.itself(), Field.TITLE).orElse(""), now.language(), year, now.numbering(),
                now.visible(), now.revision(), then.getLast().at());
        return Optional.of(new Past(then.getLast(), memory.view(header, rows, organisations.get(now.owner()))));
    }

    private Outcome make(PlanId plan, List<Change> changes, Author author, Reach reach, Function<Edited, Stream<Clash>> further) {
        long revision = plans.lock(plan);
        Rows before = memory.rows(plan, revision);
        List<Clash> beyond = beyond(reach, plan, changes);
        if (!beyond.isEmpty()) {
            return new Outcome.Conflict(beyond);
        }
        Edited edited = Edit.of(before, changes);
        List<Clash> clashes = Stream.concat(taken(plan, edited).stream(), further.apply(edited)).toList();
        if (!clashes.isEmpty()) {
            return new Outcome.Conflict(clashes);
        }
        if (edited.made().isEmpty()) {
            return new Outcome.Done(revision, null);
        }
        plans.save(before, edited.rows(), revision + 1);
        search.save(plan, before, edited.rows());
        UUID batch = journal.append(author, edited.made().stream().map(change -> Recorded.of(plan, change)).toList());
        memory.keep(plan, revision + 1, edited.rows());
        plans.announce(plan, revision + 1);
        return new Outcome.Done(revision + 1, batch);
    }

    /** The changes that their author may not make. Who answers for what is read from the plan as it stands, under its lock. */
    private List<Clash> beyond(Reach reach, PlanId plan, List<Change> changes) {
        if (reach instanceof Reach.Whole) {
            return List.of();
        }
        Set<ElementId> own = reach.rows(get(plan));
        return changes.stream()
                .filter(change -> !(change instanceof Change.Put put && own.contains(put.element())))
                .map(change -> new Clash(change, Clash.Reason.NOT_YOURS, null))
                .toList();
    }

    /** The clashes, and rows whose id another plan has. */
    private List<Clash> taken(PlanId plan, Edited edited) {
        List<Change.Add> adds = edited.made().stream().filter(Change.Add.class::isInstance).map(Change.Add.class::cast).toList();
        List<ElementId> elsewhere = plans.elsewhere(plan, adds.stream().map(Change.Add::element).toList());
        return Stream.concat(
                        edited.clashes().stream(),
                        adds.stream().filter(add -> elsewhere.contains(add.element())).map(add -> new Clash(add, Clash.Reason.TAKEN, null)))
                .toList();
    }
}
