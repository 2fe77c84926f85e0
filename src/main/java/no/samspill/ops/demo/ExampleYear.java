package no.samspill.ops.demo;

import java.util.List;
import no.samspill.ledger.Author;
import no.samspill.ledger.Outcome;
import no.samspill.ledger.Reach;
import no.samspill.people.Organisation;
import no.samspill.people.OrganisationId;
import no.samspill.plan.PlanView;
import no.samspill.progress.cycle.ActivityId;
import no.samspill.progress.cycle.AnnualCycles;
import no.samspill.progress.cycle.Draft;
import org.jspecify.annotations.Nullable;

/**
 * How the shared year of the source's "Re:tenk hele året" may look. The source holds no wheel, so all of it is marked as an
 * example; who arranges is who the source names as examples for the same measures ("Eks. Gratangen koord.").
 */
final class ExampleYear {
    private static final int YEAR = 2018;

    private static final List<Said> ACTIVITIES = List.of(
            new Said("Kurs for førstelinjetjenesten", "uke 10 og uke 45", "Førstelinjetjenesten", 1, "Gratangen"),
            new Said("Samling i nettverket av næringsutviklere", "første tirsdag i mars, juni, september og desember", "Næringsutviklere", 2, "Kvæfjord"),
            new Said("Åpent Makerspace", "februar, mai og oktober", "Makerspace", 3, null),
            new Said("Re:tenk hele året: samling på tvers av næringene", "siste torsdag i april", null, 4, null));

    private ExampleYear() {}

    /** @param measure its number in the plan */
    private record Said(String title, String when, @Nullable String network, int measure, @Nullable String arranger) {}

    static void into(PlanView plan, AnnualCycles cycles, Author author) {
        for (Said said : ACTIVITIES) {
            Draft draft = new Draft(said.title(), said.when(), said.network(), plan.measure(said.measure()).orElseThrow().id(), arranger(plan, said.arranger()), true);
            if (cycles.add(plan.id(), ActivityId.random(), YEAR, draft, author, Reach.WHOLE) instanceof Outcome.Conflict) {
                throw new IllegalStateException("the demonstration does not fit itself: " + said);
            }
        }
    }

    private static @Nullable OrganisationId arranger(PlanView plan, @Nullable String name) {
        return name == null ? null : plan.region().members().stream().filter(member -> member.name().equals(name)).findFirst().map(Organisation::id).orElseThrow();
    }
}
