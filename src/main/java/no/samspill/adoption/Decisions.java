package no.samspill.adoption;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.files.Examined;
import no.samspill.ledger.Author;
import no.samspill.ledger.Deed;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Reach;
import no.samspill.ledger.Remembered;
import no.samspill.people.Life;
import no.samspill.people.Lives;
import no.samspill.people.Reforms;
import no.samspill.plan.FrozenPlan;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.PlanView;
import no.samspill.plan.Print;
import no.samspill.plan.version.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers what bodies decide. What was registered is never altered, by the database's own rule; a correction is a decision of
 * its own that says why.
 */
@Service
public class Decisions {
    private final DecisionRepository decisions;
    private final RouteRepository routes;
    private final DecisionPaperRepository papers;
    private final Versions versions;
    private final Reforms reforms;
    private final StepsOfTurns steps;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    /** Neither a decision nor a version is ever altered, so what holds of the two holds for ever. */
    private final Remembered<Held, Boolean> held = new Remembered<>(2_000);

    private record Held(DecisionId decision, Print version) {}

    Decisions(DecisionRepository decisions, RouteRepository routes, DecisionPaperRepository papers, Versions versions, Reforms reforms, StepsOfTurns steps, Journal journal, ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.steps = steps;
        this.decisions = decisions;
        this.routes = routes;
        this.papers = papers;
        this.versions = versions;
        this.reforms = reforms;
        this.journal = journal;
        this.clock = clock;
    }

    /** How far a plan has come; empty where nobody has laid out its way. */
    public Optional<Adoption> adoption(PlanId plan) {
        return routes.find(plan).map(route -> {
            List<Decision> all = decisions.list(plan);
            Set<Integer> reconciled = decisions.reconciled(plan);
            Adoption known = new Adoption(route, all, reconciled, Map.of());
            return new Adoption(route, all, reconciled, whole(plan, known, reconciled));
        });
    }

    /** By version that is or was on its way: which adoptions of earlier ones are of its very text. */
    private Map<Integer, Set<DecisionId>> whole(PlanId plan, Adoption adoption, Set<Integer> reconciled) {
        List<Decision> adopting = adoption.holding().stream().filter(each -> each.verdict().adopts()).toList();
        Set<Integer> later = Stream.concat(reconciled.stream(), adoption.holding().stream().map(Decision::version)).collect(Collectors.toCollection(TreeSet::new));
        later.removeIf(version -> adopting.stream().noneMatch(each -> each.version() < version));
        if (later.isEmpty()) {
            return Map.of();
        }
        Map<Integer, Print> prints = versions.list(plan).stream().collect(Collectors.toMap(PlanVersion::number, PlanVersion::print));
        Map<Integer, PlanView> read = new HashMap<>();
        Function<Integer, PlanView> text = number -> read.computeIfAbsent(number, one -> versions.find(plan, one).orElseThrow().view());
        return later.stream().collect(Collectors.toMap(version -> version, version -> adopting.stream()
                .filter(each -> each.version() < version
                        && held.get(new Held(each.id(), Objects.requireNonNull(prints.get(version))), () -> new AdoptedText(text.apply(each.version()), each.changes()).is(text.apply(version))))
                .map(Decision::id)
                .collect(Collectors.toSet())));
    }

    /** Keeps everybody else from registering about a plan until the caller's transaction ends. False where it is on no way. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean hold(PlanId plan) {
        return routes.lock(plan);
    }

    /** The same, as it was when the plan was read; read once for all who look. */
    public Optional<Adoption> seen(PlanView plan) {
        String revision = plan.revision(routes);
        return revision == null ? Optional.empty() : plan.once(new Seen(revision), () -> adoption(plan.id()));
    }

    private record Seen(String revision) implements PlanView.Making<Optional<Adoption>> {}

    /** Whether somebody may register for a body. */
    public static boolean mayRegister(Reach reach, Body body) {
        return switch (reach) {
            case Reach.Whole whole -> true;
            case Reach.Organisations(var own) -> own.contains(body.organisation().value());
            case Reach.Nothing nothing -> false;
        };
    }

    /**
     * Registers one; two who do it at once come one after the other, and the second sees what the first has done.
     *
     * @param reach whose decisions whoever registers may register, see {@link no.samspill.people.Person#registers}
     * @throws java.util.NoSuchElementException if the plan has no such step, or no such decision to correct
     */
    @Transactional
    public Registering register(PlanId plan, NewDecision wanted, List<Examined.Fit> files, Reach reach, Author author) {
        routes.lock(plan);
        Adoption adoption = adoption(plan).orElseThrow();
        RouteStep step = adoption.route().find(wanted.step()).orElseThrow();
        Body body = step.body();
        if (!mayRegister(reach, body)) {
            return new Registering.NotTheirs(body);
        }
        Optional<UUID> sent = decisions.sent(plan, wanted.sending()).stream().findFirst();
        if (sent.isPresent()) {
            return new Registering.Before(find(plan, new DecisionId(sent.get())));
        }
        Optional<Registering> refused = refused(plan, wanted, adoption, step);
        if (refused.isPresent()) {
            return refused.get();
        }
        DecisionId id = new DecisionId(UUID.randomUUID());
        files.forEach(file -> papers.add(id, file));
        decisions.add(plan, id, body.id(), wanted, author);
        // What was exempt is not laid out by being corrected.
        adoption.decisions().stream().filter(each -> each.id().equals(wanted.corrects())).map(Decision::sealed).filter(Objects::nonNull).forEach(ground -> papers.seal(id, ground));
        journal.append(author, new Event(
                plan.value(), plan.value(), wanted.corrects() == null ? AdoptionDeeds.REGISTER : AdoptionDeeds.CORRECT, body.name(), wanted.verdict().name(), String.valueOf(wanted.version())));
        steps.follow(plan, adoption, adoption(plan).orElseThrow(), step, author);
        Decision made = find(plan, id);
        events.publishEvent(new Decided(plan, made, adoption(plan).orElseThrow(), adoption.adopted()));
        return new Registering.Registered(made);
    }

    /** What is wrong with the day of a decision, whatever else is right or wrong with it; empty for nothing. @param frozen the version; null where none is chosen */
    public Optional<Registering> wrongDay(RouteStep step, LocalDate decided, @Nullable FrozenPlan frozen) {
        LocalDate today = LocalDate.now(clock);
        if (decided.isAfter(today)) {
            return Optional.of(new Registering.InTheFuture(today));
        }
        Lives lives = reforms.lives();
        Life life = lives.get(step.body().organisation());
        if (!life.stands(decided)) {
            List<String> heirs = lives.heirs(life.id(), decided).stream().map(heir -> heir.name(decided).orElseGet(heir::lastName)).toList();
            return Optional.of(new Registering.NotThere(step.body(), decided, heirs));
        }
        return frozen != null && decided.isBefore(frozen.version().dated()) ? Optional.of(new Registering.BeforeTheVersion(frozen.version().dated())) : Optional.empty();
    }

    private Optional<Registering> refused(PlanId plan, NewDecision wanted, Adoption adoption, RouteStep step) {
        Optional<FrozenPlan> frozen = versions.find(plan, wanted.version());
        Optional<Registering> wrongDay = wrongDay(step, wanted.decided(), null);
        if (wrongDay.isPresent()) {
            return wrongDay;
        }
        if (frozen.isEmpty() || !frozen.get().version().print().equals(wanted.print())) {
            return Optional.of(new Registering.OtherText());
        }
        Optional<Registering> tooEarly = wrongDay(step, wanted.decided(), frozen.get());
        if (tooEarly.isPresent()) {
            return tooEarly;
        }
        if (wanted.corrects() != null) {
            Decision wrong = adoption.decisions().stream().filter(each -> each.id().equals(wanted.corrects()) && each.step().equals(step.id())).findFirst().orElseThrow();
            return adoption.decisions().stream().filter(each -> wrong.id().equals(each.corrects())).findFirst().map(Registering.CorrectedAlready::new);
        }
        int now = adoption.version().orElse(0);
        // What was decided before there was a newer text is true, however late it is registered.
        if (wanted.version() < now && !wanted.decided().isBefore(versions.find(plan, now).orElseThrow().version().dated())) {
            return Optional.of(new Registering.Superseded(now));
        }
        return adoption.holding().stream().filter(each -> each.step().equals(step.id()) && each.version() == wanted.version() && each.verdict().last()).findFirst().map(Registering.Already::new);
    }

    private Decision find(PlanId plan, DecisionId id) {
        return decisions.list(plan).stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    /** The papers of all decisions about a plan that are everybody's. */
    public List<DecisionPaper> papers(PlanId plan) {
        return papers.of(plan).stream().filter(each -> each.sealed() == null).toList();
    }

    /** One that is everybody's. */
    public Optional<DecisionPaper> paper(PlanId plan, UUID id) {
        return papers.find(plan, id).filter(each -> each.sealed() == null);
    }

    /** Those that are exempt from public disclosure, too: for the secretariat. */
    public List<DecisionPaper> everyPaper(PlanId plan) {
        return papers.of(plan);
    }

    /** A decision's words, for those who may read what is exempt from public disclosure; null where it has none. */
    public @Nullable String sealedWords(DecisionId id) {
        return decisions.words(id).orElse(null);
    }

    /** Exempts a paper, or a decision's own words, from public disclosure. @param ground in law @return false where the plan has no such, or it is sealed already */
    @Transactional
    public boolean seal(PlanId plan, UUID which, String ground, Author author) {
        boolean done = papers.find(plan, which).map(paper -> papers.seal(paper, ground)).orElseGet(() -> worded(plan, which).stream().filter(words -> papers.seal(words, ground)).count() > 0);
        return told(plan, done, AdoptionDeeds.SEAL_PAPER, ground, author);
    }

    @Transactional
    public boolean lift(PlanId plan, UUID which, Author author) {
        return told(plan, papers.find(plan, which).map(papers::lift).orElseGet(() -> worded(plan, which).stream().filter(papers::lift).count() > 0), AdoptionDeeds.LIFT_SEAL, null, author);
    }

    /** The decision of that id and what it corrected or was corrected by, those that have words: what is exempt in one, is so in all of them. */
    private List<DecisionId> worded(PlanId plan, UUID which) {
        List<Decision> all = decisions.list(plan);
        Set<UUID> same = new HashSet<>(Set.of(which));
        all.reversed().stream().filter(each -> each.corrects() != null && same.contains(each.id().value())).forEach(each -> same.add(Objects.requireNonNull(each.corrects()).value()));
        all.stream().filter(each -> each.corrects() != null && same.contains(Objects.requireNonNull(each.corrects()).value())).forEach(each -> same.add(each.id().value()));
        return all.stream().map(Decision::id).filter(id -> same.contains(id.value()) && decisions.words(id).isPresent()).toList();
    }

    private boolean told(PlanId plan, boolean done, Deed deed, @Nullable String ground, Author author) {
        if (done) {
            journal.append(author, new Event(plan.value(), plan.value(), deed, null, null, ground));
        }
        return done;
    }

    public byte[] content(DecisionPaper of) {
        return papers.content(of.id());
    }
}
