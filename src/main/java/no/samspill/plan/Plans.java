package no.samspill.plan;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samspill.ledger.Author;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Entry;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Ledger;
import no.samspill.ledger.Outcome;
import no.samspill.ledger.Reach;
import no.samspill.ledger.Remembered;
import no.samspill.ledger.Revision;
import no.samspill.ledger.Rows;
import no.samspill.people.OrganisationId;
import no.samspill.people.Organisations;
import no.samspill.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The living plans: read as trees, changed by {@link Change}s and in no other way. */
@Service
public class Plans {
    /** Characters in one field, at most; as many as are read from one cell of a sheet. */
    public static final int LONGEST = 65_535;

    private final PlanRepository plans;
    private final LivingPlan living;
    private final SearchRepository search;
    private final Memory memory;
    private final Ledger ledger;
    private final Organisations organisations;
    private final Journal journal;
    private final Remembered<Titled, String> titles = new Remembered<>(1000);

    Plans(
            PlanRepository plans, LivingPlan living, SearchRepository search, Memory memory, Ledger ledger, Organisations organisations, Journal journal) {
        this.plans = plans;
        this.living = living;
        this.search = search;
        this.memory = memory;
        this.ledger = ledger;
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

    /** Whosever it is, visible or not: for whoever runs the server. */
    public Optional<PlanView> named(String region, String plan) {
        return plans.glance(region, plan).map(memory::view);
    }

    /** @throws java.util.NoSuchElementException if there is no such plan */
    public PlanView get(PlanId plan) {
        return memory.view(plans.glance(plan).orElseThrow());
    }

    /** The plans a council owns, by title, those not visible too. */
    public List<Header> list(OrganisationId owner) {
        return headers(plans.glances(owner));
    }

    /**
     * A council's plans that everybody may read.
     *
     * @param all by title
     * @param first as many as were asked for, as they stand
     */
    public record Shelf(List<Header> all, List<PlanView> first) {}

    /** @param most of them that are told of as they stand */
    public Shelf shelf(OrganisationId owner, int most) {
        Map<PlanId, Glance> visible = plans.glances(owner).stream().filter(glance -> glance.plan().visible()).collect(Collectors.toMap(glance -> glance.plan().id(), glance -> glance));
        List<Header> all = headers(List.copyOf(visible.values()));
        return new Shelf(all, all.stream().limit(most).map(header -> memory.view(Objects.requireNonNull(visible.get(header.id())))).toList());
    }

    /** The plans that everybody may read, by whose they are; each council's by title. */
    public Map<OrganisationId, List<Header>> visible() {
        return headers(plans.visible()).stream().collect(Collectors.groupingBy(Header::owner));
    }

    private List<Header> headers(List<Glance> glances) {
        return glances.stream()
                .map(glance -> glance.plan().header(title(glance), glance.revision()))
                .sorted(Comparator.comparing(Header::title, Collator.getInstance(Locale.of("nb"))))
                .toList();
    }

    private String title(Glance glance) {
        return titles.get(new Titled(glance.plan().id(), glance.revision()), () -> {
            UUID plan = glance.plan().id().value();
            return ledger.words(PlanShape.PLAN, List.of(plan), Field.TITLE.key()).getOrDefault(plan, "");
        });
    }

    private record Titled(PlanId plan, Revision revision) {}

    /**
     * Rows whose own words fit those asked for, best first: by their stems ("kommunene" finds "kommune"), by their beginnings and parts, and where
     * nothing fits so, by the nearest words that the plan has. Takes any text.
     */
    public Found search(PlanId plan, String asked) {
        Rows rows = ledger.read(living.of(plan)).orElseThrow().rows();
        return search.find(plan, asked, rows::stands);
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
        ledger.begin(living.of(id));
        journal.append(author, new Event(id.value(), id.value(), PlanDeeds.CREATE, null, null, wanted.slug()));
        List<Change> words = List.of(
                Field.TITLE.put(itself, null, wanted.title()),
                Field.OVERALL_OBJECTIVE.put(itself, null, wanted.overallObjective()),
                Field.KEY_QUESTION.put(itself, null, wanted.keyQuestion()));
        return switch (apply(id, words, author, Reach.WHOLE)) {
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

    /**
     * Sets the year meant where the plan's words give none; every word is read anew.
     *
     * @throws IllegalStateException where the text is {@link #closed}, and so what it means is too
     */
    @Transactional
    public void meanYear(PlanId plan, int year, Author author) {
        int before = plans.find(plan).orElseThrow().baseYear();
        if (before != year && closed(plan)) {
            throw new IllegalStateException("adopted: " + plan);
        }
        if (plans.meanYear(plan, year)) {
            journal.append(author, new Event(plan.value(), plan.value(), PlanDeeds.YEAR, null, String.valueOf(before), String.valueOf(year)));
            ledger.renew(living.of(plan));
        }
    }

    /** What its pages tell of from now on where nobody asks for another day; see {@link PlanView#day}. @param day null for today */
    @Transactional
    public void stand(PlanId plan, @Nullable LocalDate day) {
        plans.stand(plan, day);
    }

    /** Whether its text stands as it was adopted, and nothing lets anybody change it now; see {@link Custody}. */
    public boolean closed(PlanId plan) {
        return living.closed(plan);
    }

    /** As {@link Ledger#apply}. @throws java.util.NoSuchElementException if there is no such plan */
    @Transactional
    public Outcome apply(PlanId plan, List<Change> changes, Author author, Reach reach) {
        return ledger.apply(living.of(plan), changes, author, reach);
    }

    /** As {@link Ledger#revert}. @throws java.util.NoSuchElementException if there is no such plan, or nothing in it was done in that go */
    @Transactional
    public Outcome revert(PlanId plan, UUID batch, Author author, Reach reach) {
        return ledger.revert(living.of(plan), batch, author, reach);
    }

    /**
     * The plan as it stood when this had happened; made again from the journal.
     *
     * @param entry of the journal
     * @return empty where nothing had happened to the plan by then
     */
    public Optional<Past> at(PlanId plan, long entry) {
        Bare now = plans.find(plan).orElseThrow();
        List<Entry> all = journal.ofPlan(plan.value());
        List<Entry> then = all.stream().filter(it -> it.id() <= entry).toList();
        if (then.isEmpty()) {
            return Optional.empty();
        }
        Rows rows = ledger.then(living.of(plan), then);
        int year = all.stream()
                .filter(it -> it.id() > entry && it.event().deed().equals(PlanDeeds.YEAR))
                .findFirst()
                .map(it -> Integer.parseInt(Objects.requireNonNull(it.event().from())))
                .orElse(now.baseYear());
        Header header = now.baseYear(year).header(rows.find(rows.top(), Field.TITLE.key()).orElse(""), new Revision(-1, then.getLast().at()));
        return Optional.of(new Past(then.getLast(), memory.view(header, rows, organisations.get(now.owner()))));
    }

    /** Keeps everybody else from changing the plan until the caller's transaction ends; gives its revision. */
    public long lock(PlanId plan) {
        return ledger.lock(PlanShape.book(plan)).revision().number();
    }
}
