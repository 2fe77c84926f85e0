package no.samspill.ops.demo;

import java.time.LocalDate;
import no.samspill.ledger.Author;
import no.samspill.plan.PlanId;
import no.samspill.plan.version.Freezing;
import no.samspill.plan.version.NewVersion;
import no.samspill.plan.version.Versions;

/** What the council has seen, on the days of the source: the focus areas with their meetings first, then the draft of the plan. */
final class SourceVersions {
    private static final NewVersion AREAS = new NewVersion(
            "Satsingsområder med innspillsmøter",
            "Kilden viser til forrige regionrådsmøte, men sier ikke hvilken dag det var. Dagen her er det første innspillsmøtet.",
            LocalDate.of(2017, 5, 22), null);
    private static final NewVersion DRAFT = new NewVersion(
            "Utkast til rådet oktober",
            "Planforslaget legges fram for regionrådet denne dagen. Innholdet er eksemplene i kildens eget arbeidsverktøy.",
            LocalDate.of(2017, 10, 20), null);

    private final Versions versions;
    private final Author author;

    SourceVersions(Versions versions, Author author) {
        this.versions = versions;
        this.author = author;
    }

    void ofTheAreas(PlanId plan) {
        freeze(plan, AREAS);
    }

    void ofTheDraft(PlanId plan) {
        freeze(plan, DRAFT);
    }

    private void freeze(PlanId plan, NewVersion wanted) {
        if (!(versions.freeze(plan, wanted, author) instanceof Freezing.Frozen)) {
            throw new IllegalStateException("the demonstration does not fit itself: " + wanted);
        }
    }
}
