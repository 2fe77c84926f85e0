package no.samspill.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.samspill.ledger.Author;
import no.samspill.ledger.Change;
import no.samspill.ledger.Clash;
import no.samspill.ledger.Entry;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Outcome;
import no.samspill.ledger.Reach;
import no.samspill.ledger.Through;
import no.samspill.people.Founding;
import no.samspill.people.OrganisationId;
import no.samspill.people.Organisations;
import no.samspill.plan.Creation;
import no.samspill.plan.NewPlan;
import no.samspill.plan.Numbering;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.testing.ServerTest;
import no.samspill.testing.SorTroms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ServerTest
class AStoredProgressPlanTest {
    private static final Author SOMEBODY = Author.person(new UUID(7, 7), null, Through.TABLE);

    @Autowired
    ProgressPlans progress;

    @Autowired
    Plans plans;

    @Autowired
    Organisations organisations;

    @Autowired
    Journal journal;

    @Autowired
    ApplicationContext server;

    private final StepId phase = StepId.random();
    private final StepId meeting = StepId.random();
    private PlanId plan = new PlanId(UUID.randomUUID());

    @BeforeEach
    void a_progress_plan_with_a_phase_and_a_meeting() {
        SorTroms.in(server);
        String slug = "r" + UUID.randomUUID();
        OrganisationId council = ((Founding.Founded) organisations.found("Regionrådet " + slug, slug, List.of(), SOMEBODY)).council();
        plan = ((Creation.Created) plans.create(new NewPlan(council, "plan", "Plan", "nb", 2017, Numbering.LETTERED, true, null, null), SOMEBODY)).plan();
        done(Kind.PHASE.add(phase, "Vedtak", 0).toArray(Change[]::new));
        done(Kind.INPUT_MEETING.add(meeting, "Møte", 1).toArray(Change[]::new));
        done(
                Field.WHEN.put(phase, null, "desember"),
                Field.WHEN.put(meeting, null, "15. januar kl. 18"),
                Field.NOTE.put(meeting, null, "Ta med noe å bite i"));
    }

    @Test
    void it_is_read_as_steps_in_their_order() {
        ProgressPlan read = progress.find(plan).orElseThrow();

        assertThat(read.steps()).extracting(Step::title).containsExactly("Vedtak", "Møte");
        Step step = read.find(meeting).orElseThrow();
        assertThat(step.when().written()).isEqualTo("15. januar kl. 18");
        assertThat(step.when().first()).contains(LocalDate.of(2018, 1, 15));
        assertThat(step.note()).isEqualTo("Ta med noe å bite i");
    }

    @Test
    void a_plan_that_nobody_has_begun_a_progress_plan_for_has_none() {
        PlanView other = plans.find("sor-troms", "utviklingsplan").orElseThrow();
        assertThat(progress.find(other)).isPresent();
        PlanId bare = ((Creation.Created) plans.create(new NewPlan(other.header().owner(), "p" + UUID.randomUUID(), "Bar", "nb", 2017, Numbering.LETTERED, false, null, null), SOMEBODY)).plan();
        assertThat(progress.find(bare)).isEmpty();
    }

    @Test
    void the_journal_tells_what_was_done_and_by_whom() {
        done(Field.WHEN.put(meeting, "15. januar kl. 18", "16. januar"));

        List<Entry> entries = journal.ofElement(meeting.value());
        assertThat(entries).extracting(entry -> entry.event().deed()).containsExactly(
                ProgressDeeds.ADD, ProgressDeeds.PUT, ProgressDeeds.PUT, ProgressDeeds.PUT, ProgressDeeds.PUT, ProgressDeeds.PUT);
        assertThat(entries.getLast().event().from()).isEqualTo("15. januar kl. 18");
        assertThat(entries.getLast().author().person()).isEqualTo(new UUID(7, 7));
    }

    @Test
    void all_changes_are_made_or_none() {
        long revision = progress.find(plan).orElseThrow().revision();
        Outcome outcome = progress.apply(
                plan, List.of(Field.NOTE.put(meeting, "Ta med noe å bite i", null), Field.WHEN.put(phase, "noe annet", "mars")), SOMEBODY, Reach.WHOLE);

        assertThat(outcome).isInstanceOf(Outcome.Conflict.class);
        assertThat(progress.find(plan).orElseThrow().revision()).isEqualTo(revision);
        assertThat(progress.find(plan).orElseThrow().find(meeting).orElseThrow().note()).isNotNull();
    }

    @Test
    void a_change_that_is_so_already_is_passed_over() {
        long revision = progress.find(plan).orElseThrow().revision();

        assertThat(progress.apply(plan, List.of(Field.WHEN.put(phase, "noe annet", "desember")), SOMEBODY, Reach.WHOLE)).isEqualTo(new Outcome.Done(revision, null));
    }

    @Test
    void a_step_counts_its_changes_also_when_only_its_phase_moved_it() {
        int before = step(meeting).sequence();
        done(Field.WHEN.put(phase, "desember", "desember 2018"));

        assertThat(step(meeting).when().first()).contains(LocalDate.of(2019, 1, 15));
        assertThat(step(meeting).sequence()).isEqualTo(before + 1);
        done(Field.NOTE.put(phase, null, "Ikke om møtet"));
        assertThat(step(meeting).sequence()).isEqualTo(before + 1);
    }

    @Test
    void rows_of_another_councils_plan_are_refused() {
        PlanView other = plans.find("sor-troms", "utviklingsplan").orElseThrow();
        StepId theirs = progress.find(other).orElseThrow().steps().getFirst().id();
        List<Change> changes = List.of(
                Field.FOCUS_AREA.put(meeting, null, other.plan().elements().getFirst().id().toString()),
                Field.ORGANISATION.put(meeting, null, other.region().members().getFirst().id().toString()),
                Field.TITLE.put(theirs, "Innspillsmøter og studietur til Luleå", "Kapret"));

        assertThat(((Outcome.Conflict) progress.apply(plan, changes, SOMEBODY, Reach.WHOLE)).clashes()).extracting(Clash::reason)
                .containsExactly(Clash.Reason.FOREIGN, Clash.Reason.FOREIGN, Clash.Reason.GONE);
        assertThat(((Outcome.Conflict) progress.apply(plan, Kind.OTHER.add(theirs, "Kapret", 0), SOMEBODY, Reach.WHOLE)).clashes())
                .extracting(Clash::reason).containsExactly(Clash.Reason.TAKEN);
    }

    @Test
    void the_council_takes_note_and_later_dates_show_as_moved() {
        progress.keep(plan, LocalDate.of(2017, 5, 24), "Sak 12/17", SOMEBODY);
        done(
                Field.WHEN.put(meeting, "15. januar kl. 18", "20. januar"),
                Field.STANDING.put(meeting, Standing.PLANNED.words(), Standing.CONFIRMED.words()));

        ProgressPlan read = progress.find(plan).orElseThrow();
        assertThat(Objects.requireNonNull(read.baseline()).occasion()).isEqualTo("Sak 12/17");
        Sight sight = read.on(LocalDate.of(2017, 5, 25)).steps().getLast();
        assertThat(sight.movedFrom().orElseThrow().written()).isEqualTo("15. januar kl. 18");
        assertThat(sight.has(Mark.Confirmed.class)).isTrue();
        assertThat(journal.ofElement(read.baseline().id())).hasSize(1);
    }

    @Test
    void what_is_taken_out_or_cancelled_can_come_back() {
        Standing cancelled = new Standing.Cancelled("For få påmeldte");
        done(Field.STANDING.put(meeting, Standing.PLANNED.words(), cancelled.words()), new Change.Remove(meeting.element()));
        assertThat(progress.find(plan).orElseThrow().removed()).extracting(Step::standing).containsExactly(cancelled);
        done(new Change.Restore(meeting.element()), Field.STANDING.put(meeting, cancelled.words(), Standing.PLANNED.words()));
        assertThat(step(meeting).standing()).isEqualTo(Standing.PLANNED);
    }

    @Test
    void the_demonstration_carries_the_sources_own_dates() {
        ProgressPlan read = progress.find(plans.find("sor-troms", "utviklingsplan").orElseThrow()).orElseThrow();

        assertThat(read.steps()).extracting(step -> step.when().written()).contains(
                "22/5", "2/6", "7/6", "?", "30/8-1/9", "Mai – 1. september", "20. oktober", "25-26/10", "8. desember (eller før)",
                "Desember 2017 og januar 2018", "Fra februar", "vår 2018");
        assertThat(read.steps()).noneMatch(step -> step.when().notUnderstood());
        assertThat(read.steps().stream().filter(step -> step.kind() == Kind.INPUT_MEETING)).hasSize(5).allMatch(step -> step.focusArea() != null);
        assertThat(journal.ofElement(read.steps().getFirst().id().value())).allMatch(entry -> entry.author().through() == Through.DEMO);
    }

    private Step step(StepId id) {
        return progress.find(plan).orElseThrow().find(id).orElseThrow();
    }

    private void done(Change... changes) {
        assertThat(progress.apply(plan, List.of(changes), SOMEBODY, Reach.WHOLE)).isInstanceOf(Outcome.Done.class);
    }
}
