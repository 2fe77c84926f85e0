package no.samspill.publishing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.kernel.Words;
import no.samspill.people.Organisation;
import no.samspill.people.Region;
import no.samspill.plan.FrozenPlan;
import no.samspill.plan.PlanView;
import no.samspill.plan.Versions;
import no.samspill.progress.ProgressPlan;
import no.samspill.progress.ProgressPlans;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.paper.Binding;
import no.samspill.publishing.paper.Edition;
import no.samspill.publishing.paper.PlanDocument;
import no.samspill.publishing.paper.StatusDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Composes the papers of a stored plan as it stands, their day the day it came to stand so; and of a version, dated as that is. */
@Component
public class Editions {
    private final ProgressPlans progress;
    private final Versions versions;
    private final Clock clock;

    Editions(ProgressPlans progress, Versions versions, Clock clock) {
        this.progress = progress;
        this.versions = versions;
        this.clock = clock;
    }

    /** In the plan's language. */
    public Document paper(PlanView plan, PaperKind kind) {
        Words words = Words.of(plan.plan().language());
        return switch (kind) {
            case PLAN -> PlanDocument.of(edition(plan, plan.changed(), words), words);
            case STATUS -> {
                Optional<ProgressPlan> way = progress.find(plan);
                Instant changed = Stream.concat(Stream.of(plan.changed()), way.map(ProgressPlan::changed).stream())
                        .max(Instant::compareTo)
                        .orElseThrow();
                yield StatusDocument.of(edition(plan, changed, words), way.orElse(null), words);
            }
        };
    }

    /** The plan of a version, in its language. Composed of what the version keeps and of nothing else. */
    public static Document paper(FrozenPlan frozen) {
        Words words = Words.of(frozen.view().plan().language());
        Binding binding = new Binding.Version(frozen.version().number(), frozen.version().name());
        return PlanDocument.of(edition(frozen.view(), binding, frozen.version().dated(), words), words);
    }

    private Edition edition(PlanView view, Instant changed, Words words) {
        Binding binding = versions.latest(view.id()).<Binding>map(version -> new Binding.After(version.number())).orElse(null);
        return edition(view, binding, LocalDate.ofInstant(changed, clock.getZone()), words);
    }

    private static Edition edition(PlanView view, @Nullable Binding binding, LocalDate date, Words words) {
        Region region = view.region();
        List<Edition.Source> sources = view.source().map(name -> new Edition.Source(name, view.remarks())).stream().toList();
        return new Edition(
                view.plan(),
                view.labels(),
                region.name(),
                binding,
                date,
                region.members().stream().map(Organisation::name).toList(),
                partners(region, words),
                sources);
    }

    private static List<String> partners(Region region, Words words) {
        return Stream.concat(
                        region.neighbours().stream().map(neighbour -> words.get("paper.partners.with", neighbour.name())),
                        region.partners().stream().map(Organisation::name))
                .toList();
    }
}
