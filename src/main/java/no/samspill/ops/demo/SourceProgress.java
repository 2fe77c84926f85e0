package no.samspill.ops.demo;

import java.util.ArrayList;
import java.util.List;
import no.samspill.ledger.Author;
import no.samspill.ledger.Change;
import no.samspill.ledger.Outcome;
import no.samspill.ledger.Reach;
import no.samspill.plan.Element;
import no.samspill.plan.PlanView;
import no.samspill.progress.Field;
import no.samspill.progress.Kind;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.StepId;
import org.jspecify.annotations.Nullable;

/** "Fremdrift Byregionprogrammet" of the source, its times to the letter; the notes say where the source is silent. */
final class SourceProgress {
    private static final String MEETING = "Innspillsmøte: ";

    private static final List<Said> STEPS = List.of(
            new Said(Kind.PHASE, "Innspillsmøter og studietur til Luleå", "Mai – 1. september", null, null),
            meeting("Innovasjon og entreprenørskap", "22/5", null),
            meeting("Kompetanse", "2/6", null),
            meeting("UNG", "7/6", null),
            meeting("Infrastruktur og samferdsel", "?", "I kilden står det bare «?»."),
            meeting("Trender og fremtidsforskning", "30/8-1/9", null),
            new Said(Kind.STUDY_TRIP, "Studietur til Luleå", "Mai – 1. september", null, "Kilden sier bare at turen er i denne perioden."),
            new Said(
                    Kind.PHASE, "Bearbeidelse og utarbeidelse av utviklingsplan med tiltaksdel", "September – 20. oktober", null,
                    "Tiltaksdelen har tidsplan, ressurser og ansvar."),
            new Said(Kind.MILESTONE, "Presentasjon av planforslag til regionrådet", "20. oktober", null, null),
            new Said(Kind.HEARING, "Høringsrunde?", "?", null, "Står som «Høringsrunde?» i kilden, ved planforslaget 20. oktober. Eksempel: Dagene er fra høringen som er laget her."),
            new Said(Kind.GATHERING, "Nettverkssamling i Haugesund", "25-26/10", null, null),
            new Said(Kind.PHASE, "Vedtak i regionrådet", "8. desember (eller før)", null, null),
            new Said(Kind.DECISION, "Vedtak av plan i regionrådet", "8. desember (eller før)", null, null),
            new Said(Kind.PHASE, "Vedtak i kommunene", "Desember 2017 og januar 2018", null, null),
            new Said(Kind.PHASE, "Gjennomføring", "Fra februar", null, null),
            new Said(Kind.MILESTONE, "Programavslutning (KMD)", "vår 2018", null, null));

    private SourceProgress() {}

    /** @param area the title of its focus area; null for none */
    private record Said(Kind kind, String title, String when, @Nullable String area, @Nullable String note) {}

    private static Said meeting(String area, String when, @Nullable String note) {
        return new Said(Kind.INPUT_MEETING, MEETING + area, when, area, note);
    }

    static void into(PlanView plan, ProgressPlans progress, Author author) {
        List<Change> changes = new ArrayList<>();
        for (Said said : STEPS) {
            StepId step = StepId.random();
            changes.addAll(said.kind().add(step, said.title(), STEPS.indexOf(said)));
            changes.add(Field.WHEN.put(step, null, said.when()));
            changes.add(Field.FOCUS_AREA.put(step, null, area(plan, said.area())));
            changes.add(Field.NOTE.put(step, null, said.note()));
        }
        if (progress.apply(plan.id(), changes, author, Reach.WHOLE) instanceof Outcome.Conflict(var clashes)) {
            throw new IllegalStateException("the demonstration does not fit itself: " + clashes);
        }
    }

    private static @Nullable String area(PlanView plan, @Nullable String title) {
        return title == null ? null : plan.plan().elements().stream().filter(area -> area.title().equals(title)).findFirst().map(Element::id).orElseThrow().toString();
    }
}
