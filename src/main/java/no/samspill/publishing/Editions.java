package no.samspill.publishing;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samspill.facts.Delivery;
import no.samspill.facts.Facts;
import no.samspill.facts.Reckoned;
import no.samspill.facts.Sight;
import no.samspill.figure.Lamp;
import no.samspill.frame.PublicAddress;
import no.samspill.kernel.Words;
import no.samspill.people.OrganisationId;
import no.samspill.plan.Beside;
import no.samspill.plan.Edition;
import no.samspill.plan.FrozenPlan;
import no.samspill.plan.PlanView;
import no.samspill.plan.version.Versions;
import no.samspill.plan.web.Lighting;
import no.samspill.progress.ProgressPlan;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.cycle.Activity;
import no.samspill.progress.cycle.AnnualCycle;
import no.samspill.progress.cycle.AnnualCycles;
import no.samspill.publishing.document.Cover;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.document.Fingerprint;
import no.samspill.publishing.paper.Around;
import no.samspill.publishing.paper.Checking;
import no.samspill.publishing.paper.PlanDocument;
import no.samspill.publishing.paper.ProgressDocument;
import no.samspill.publishing.paper.StatusDocument;
import no.samspill.publishing.paper.YearDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Composes the papers of a stored plan as it stands, their day its own or the day it came to stand so; and of a version, dated as that is. */
@Component
public class Editions {
    private final ProgressPlans progress;
    private final AnnualCycles cycles;
    private final Facts facts;
    private final Versions versions;
    private final ObjectProvider<Lighting> lighting;
    private final PublicAddress address;
    private final Clock clock;

    Editions(ProgressPlans progress, AnnualCycles cycles, Facts facts, Versions versions, ObjectProvider<Lighting> lighting, PublicAddress address, Clock clock) {
        this.lighting = lighting;
        this.address = address;
        this.progress = progress;
        this.cycles = cycles;
        this.facts = facts;
        this.versions = versions;
        this.clock = clock;
    }

    /** In the plan's language; of the years, the newest that has a wheel. */
    public Document paper(PlanView plan, PaperKind kind) {
        return paper(plan, kind, null);
    }

    /**
     * In the plan's language.
     *
     * @param year of the wheel; null for the newest that has one
     */
    public Document paper(PlanView plan, PaperKind kind, @Nullable Integer year) {
        Around around = around(plan);
        return switch (kind) {
            case PLAN -> PlanDocument.of(edition(plan, latest(plan.changed(), Stream.concat(of(around.cycle()), of(around.counted())))), around);
            case STATUS -> StatusDocument.of(
                    edition(plan, latest(plan.changed(), Stream.of(of(around.progress()), of(around.cycle()), of(around.counted())).flatMap(each -> each))), around);
            case PROGRESS -> ProgressDocument.of(edition(plan, of(around.progress()).findFirst().orElse(plan.changed())), around);
            case YEAR -> year(plan, year == null ? newest(plan) : cycles.seen(plan, year), around);
        };
    }

    /**
     * The key of a paper, in the plan's language. The paper is composed for it once while nothing of what it is made of changes.
     *
     * @param year of the wheel; null for the newest that has one
     */
    public PaperKey.Living key(PlanView plan, PaperKind kind, @Nullable Integer year, PaperFormat format) {
        String fingerprint = plan.once(new Printed(kind, year, plan.beside()), () -> Fingerprint.of(paper(plan, kind, year)));
        return new PaperKey.Living(fingerprint, format);
    }

    private record Printed(PaperKind kind, @Nullable Integer year, @Nullable Beside beside) implements PlanView.Making<String> {}

    /** The plan of a version, in its language. Composed of what the version keeps and of nothing else, but for where its readers can check it. */
    public Document paper(FrozenPlan frozen) {
        Words words = Words.of(frozen.view().plan().language());
        return PlanDocument.of(Edition.of(frozen, words)).with(Checking.of(frozen.version(), address, words));
    }

    private Document year(PlanView plan, AnnualCycle cycle, Around around) {
        Instant changed = Stream.concat(of(around.progress()), of(cycle)).max(Instant::compareTo).orElse(plan.changed());
        return YearDocument.of(edition(plan, changed), around, cycle);
    }

    private Around around(PlanView plan) {
        Map<OrganisationId, String> parties = new LinkedHashMap<>();
        plan.region().all().forEach(party -> parties.put(party.id(), party.name()));
        List<Integer> years = cycles.yearsSeen(plan);
        List<Reckoned> counted = facts.all(plan).stream().map(indicator -> facts.reckoned(plan, indicator, Sight.NOW)).toList();
        Words words = Words.of(plan.plan().language());
        List<Cover.Light> lights = lighting.stream().flatMap(room -> room.of(plan, words).stream()).map(lit -> new Cover.Light(lit.municipality(), Lamp.valueOf(lit.how().name()), lit.said())).toList();
        return new Around(progress.seen(plan).orElse(null), years.isEmpty() ? null : cycles.seen(plan, years.getLast()), parties, lights, counted);
    }

    private AnnualCycle newest(PlanView plan) {
        List<Integer> years = cycles.yearsSeen(plan);
        return cycles.seen(plan, years.isEmpty() ? plan.baseYear() : years.getLast());
    }

    private static Stream<Instant> of(@Nullable ProgressPlan way) {
        return Stream.ofNullable(way).map(ProgressPlan::changed);
    }

    private static Stream<Instant> of(@Nullable AnnualCycle cycle) {
        return Stream.ofNullable(cycle).flatMap(year -> year.activities().stream()).map(Activity::changed);
    }

    private static Stream<Instant> of(List<Reckoned> counted) {
        return counted.stream().flatMap(each -> each.deliveries().stream()).map(Delivery::said);
    }

    private static Instant latest(Instant plan, Stream<Instant> others) {
        return Stream.concat(Stream.of(plan), others).max(Instant::compareTo).orElse(plan);
    }

    private Edition edition(PlanView view, Instant changed) {
        return versions.edition(view, view.dated(changed, clock.getZone()), Words.of(view.plan().language()));
    }
}
