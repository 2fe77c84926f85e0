package no.samspill.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samspill.plan.PlanId;
import org.jspecify.annotations.Nullable;

/** Steps as the source writes them. */
final class Rows {
    final List<StepRow> all = new ArrayList<>();

    static Rows ofTheSource() {
        return new Rows()
                .and(Kind.PHASE, "Innspillsmøter og studietur til Luleå", "Mai – 1. september")
                .and(Kind.INPUT_MEETING, "Innovasjon og entreprenørskap", "22/5")
                .and(Kind.INPUT_MEETING, "Kompetanse", "2/6")
                .and(Kind.INPUT_MEETING, "Infrastruktur og samferdsel", "?")
                .and(Kind.INPUT_MEETING, "Trender og fremtidsforskning", "30/8-1/9")
                .and(Kind.STUDY_TRIP, "Luleå", "Mai – 1. september")
                .and(Kind.PHASE, "Bearbeidelse", "September – 20. oktober")
                .and(Kind.MILESTONE, "Planforslag", "20. oktober")
                .and(Kind.HEARING, "Høringsrunde?", "?")
                .and(Kind.GATHERING, "Haugesund", "(25-26/10")
                .and(Kind.DECISION, "Vedtak i regionrådet", "8. desember (eller før)")
                .and(Kind.PHASE, "Vedtak i kommunene", "Desember 2017 og januar 2018")
                .and(Kind.PHASE, "Gjennomføring", "Fra februar ->")
                .and(Kind.MILESTONE, "Programavslutning", "vår 2018");
    }

    Rows and(Kind kind, String title, @Nullable String when) {
        Map<Field, String> words = when == null ? Map.of(Field.TITLE, title) : Map.of(Field.TITLE, title, Field.WHEN, when);
        all.add(new StepRow(id(title), kind, words, Standing.PLANNED, false, 0, Instant.EPOCH));
        return this;
    }

    Rows standing(String title, Standing standing) {
        all.replaceAll(row -> row.id().equals(id(title)) ? row.standing(standing) : row);
        return this;
    }

    static StepId id(String title) {
        return new StepId(UUID.nameUUIDFromBytes(title.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    List<Step> steps() {
        return new Understanding(2017).read(all);
    }

    ProgressPlan plan() {
        return plan(null);
    }

    ProgressPlan plan(@Nullable Baseline baseline) {
        return new ProgressPlan(new PlanId(new UUID(1, 1)), 1, Instant.EPOCH, steps(), List.of(), baseline);
    }
}
