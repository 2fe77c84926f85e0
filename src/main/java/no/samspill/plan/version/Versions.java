package no.samspill.plan.version;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samspill.kernel.Words;
import no.samspill.ledger.Author;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.plan.Edition;
import no.samspill.plan.FactsTold;
import no.samspill.plan.FrozenPlan;
import no.samspill.plan.PlanDeeds;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.plan.Print;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Freezes plans, and finds what was frozen. The database itself refuses to alter or remove a version. */
@Service
public class Versions {
    private final VersionRepository versions;
    private final Plans plans;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Versions(VersionRepository versions, Plans plans, Journal journal, ApplicationEventPublisher events) {
        this.events = events;
        this.versions = versions;
        this.plans = plans;
        this.journal = journal;
    }

    /**
     * Freezes the plan as it stands, one at a time: the next in line sees what the one before made.
     *
     * @throws java.util.NoSuchElementException if there is no such plan
     */
    @Transactional
    public Freezing freeze(PlanId plan, NewVersion wanted, Author author) {
        return freeze(plan, wanted, null, author);
    }

    /** The same, where the numbers in its texts are those that somebody has decided on. @param decided null for those of now */
    @Transactional
    public Freezing freeze(PlanId plan, NewVersion wanted, @Nullable FactsTold decided, Author author) {
        long revision = plans.lock(plan);
        PlanView living = plans.get(plan);
        PlanView view = decided == null ? living : living.deciding(decided);
        Optional<PlanVersion> before = latest(plan);
        String content = FrozenJson.write(view);
        if (before.isPresent() && before.get().print().equals(Print.of(content))) {
            return new Freezing.Unchanged(before.get());
        }
        if (view.plan().elements().isEmpty()) {
            return new Freezing.Empty();
        }
        if (wanted.seen() != null && wanted.seen() != revision) {
            return new Freezing.Moved();
        }
        if (before.isPresent() && wanted.dated().isBefore(before.get().dated())) {
            return new Freezing.TooEarly(before.get().dated());
        }
        int number = before.map(PlanVersion::number).orElse(0) + 1;
        UUID batch = journal.append(author, new Event(plan.value(), plan.value(), PlanDeeds.FREEZE, null, null, String.valueOf(number)));
        long entry = journal.ofBatch(batch).getLast().id();
        versions.add(plan, number, wanted, author, entry, revision, content);
        PlanVersion made = latest(plan).orElseThrow();
        events.publishEvent(new VersionMade(plan, made));
        return new Freezing.Frozen(made);
    }

    /** The plan's versions, the newest first. */
    public List<PlanVersion> list(PlanId plan) {
        return versions.list(plan);
    }

    public Optional<PlanVersion> latest(PlanId plan) {
        return versions.latest(plan);
    }

    /** Those of any plan whose print begins so, twenty at most; whether their reader may see the plan, ask the plan. @param beginning eight hexadecimal digits or more */
    public List<PlanVersion> byPrint(String beginning) {
        return versions.byPrint(beginning);
    }

    /** The latest that there was when the plan was read. */
    public Optional<PlanVersion> latest(PlanView plan) {
        String revision = plan.revision(versions);
        return revision == null ? Optional.empty() : plan.once(new Latest(revision), () -> versions.latest(plan.id()));
    }

    private record Latest(String revision) implements PlanView.Making<Optional<PlanVersion>> {}

    /** The living plan to be shown, beside what its latest version keeps. */
    public Edition edition(PlanView plan, LocalDate day, Words words) {
        PlanVersion latest = latest(plan).orElse(null);
        FactsTold now = plan.facts();
        boolean any = latest != null && (!now.said().isEmpty() || plan.plan().walk().anyMatch(row -> row.text() != null && !row.text().facts().isEmpty()));
        return Edition.living(plan, latest, latest != null && any ? plan.once(new Kept(latest.number()), () -> FrozenJson.facts(versions.content(plan.id(), latest.number()))) : FactsTold.UNASKED, day, words);
    }

    private record Kept(int version) implements PlanView.Making<FactsTold> {}

    /** Whoever may see the plan, may see its versions: ask for the plan first. */
    public Optional<FrozenPlan> find(PlanId plan, int number) {
        return versions.find(plan, number).map(version -> new FrozenPlan(version, FrozenJson.read(versions.content(plan, number), version)));
    }

    /**
     * Two versions held against each other; empty where the plan has not both. See {@link Comparison#of} for what became of one row.
     *
     * @param from the earlier
     */
    public Optional<Comparison> compare(PlanId plan, int from, int to) {
        return find(plan, from).flatMap(before -> find(plan, to).map(after -> Comparison.between(before.view(), after.view())));
    }
}
