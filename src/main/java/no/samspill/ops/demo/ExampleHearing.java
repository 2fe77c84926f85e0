package no.samspill.ops.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samspill.hearing.Announcement;
import no.samspill.hearing.Announcing;
import no.samspill.hearing.Consultee;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.Opening;
import no.samspill.hearing.Preparation;
import no.samspill.hearing.Preparing;
import no.samspill.hearing.Saving;
import no.samspill.hearing.Setup;
import no.samspill.hearing.Track;
import no.samspill.kernel.Language;
import no.samspill.ledger.Author;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.PlanView;
import no.samspill.plan.version.Versions;
import no.samspill.progress.Kind;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.StepId;
import org.springframework.context.ApplicationContext;

/**
 * The source asks "høringsrunde?" and tells of none: this one is an example and says so itself. It gives its days to
 * the step that the source asks about, whose note says the same.
 */
final class ExampleHearing {
    private static final Opening SIX_WEEKS = new Opening(LocalDate.of(2017, 10, 20), LocalDate.of(2017, 12, 1));
    private static final String INTRODUCTION = """
            Eksempel: Kilden spør om det blir en høringsrunde, men forteller ikke om noen. Høringen her er laget for å vise hvordan en ser ut.
            Versjonen er den som skulle legges fram for regionrådet 20. oktober 2017.""";

    private final Preparing preparing;
    private final Announcing announcing;
    private final Versions versions;
    private final ProgressPlans progress;
    private final Author author;

    ExampleHearing(ApplicationContext server, Author author) {
        this.preparing = server.getBean(Preparing.class);
        this.announcing = server.getBean(Announcing.class);
        this.versions = server.getBean(Versions.class);
        this.progress = server.getBean(ProgressPlans.class);
        this.author = author;
    }

    /** Nobody is written to: none of those asked has an address here. */
    Hearing into(PlanView plan) {
        int version = versions.latest(plan.id()).orElseThrow().number();
        Hearing begun = ((Preparation.Prepared) preparing.prepare(plan, version, step(plan), author)).hearing();
        List<Consultee> asked = Stream.concat(plan.region().members().stream(), plan.region().others().stream())
                .map(one -> Consultee.asked(one.id(), one.name(), null, Language.NB))
                .toList();
        Map<ElementId, String> questions = plan.measure(2).map(Element::id).map(row -> Map.of(row, "Eksempel: Skal nettverket være permanent?")).orElse(Map.of());
        Setup setup = new Setup(version, Map.of(Track.EVERYBODY, SIX_WEEKS, Track.CONSULTEES, SIX_WEEKS), INTRODUCTION, true, step(plan), questions, asked);
        Hearing prepared = ((Saving.Saved) preparing.save(plan, begun, begun.revision(), setup, author)).hearing();
        return ((Announcement.Announced) announcing.announce(plan, prepared, prepared.revision(), author)).hearing();
    }

    private StepId step(PlanView plan) {
        return progress.find(plan).orElseThrow().steps().stream().filter(step -> step.kind() == Kind.HEARING).findFirst().orElseThrow().id();
    }
}
