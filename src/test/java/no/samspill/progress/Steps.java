package no.samspill.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samspill.ledger.Change;
import no.samspill.ledger.Edit;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Rows;
import no.samspill.plan.PlanId;
import org.jspecify.annotations.Nullable;

/** Steps as the source writes them. */
final class Steps {
    final List<StepRow> all = new ArrayList<>();

    static Steps ofTheSource() {
        return new Steps()
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

    Steps and(Kind kind, String title, @Nullable String when) {
        Map<Field, String> words = when == null ? Map.of(Field.TITLE, title) : Map.of(Field.TITLE, title, Field.WHEN, when);
        all.add(new StepRow(id(title), kind, words, Standing.PLANNED, false, 0, Instant.EPOCH));
        return this;
    }

    Steps when(String title, String when) {
        Map<Field, String> words = Map.of(Field.TITLE, title, Field.WHEN, when);
        all.replaceAll(row -> row.id().equals(id(title)) ? new StepRow(row.id(), row.kind(), words, row.standing(), row.removed(), row.sequence(), row.changed()) : row);
        return this;
    }

    Steps standing(String title, Standing standing) {
        all.replaceAll(row -> row.id().equals(id(title)) ? new StepRow(row.id(), row.kind(), row.words(), standing, row.removed(), row.sequence(), row.changed()) : row);
        return this;
    }

    static StepId id(String title) {
        return new StepId(UUID.nameUUIDFromBytes(title.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    /** As the ledger keeps them. */
    Rows rows() {
        List<Change> changes = new ArrayList<>();
        for (StepRow row : all) {
            changes.addAll(row.kind().add(row.id(), java.util.Objects.requireNonNull(row.word(Field.TITLE)), all.indexOf(row)));
            changes.add(Field.WHEN.put(row.id(), null, row.word(Field.WHEN)));
        }
        return Edit.of(ProgressShape.PROGRESS, Rows.none(new ElementId(new UUID(1, 1))), changes).rows();
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
