package no.samspill.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AProgressPlanOnADayTest {
    private static final LocalDate MAY_24 = LocalDate.of(2017, 5, 24);

    @Test
    void it_shows_what_is_past_now_and_next() {
        Outlook outlook = Steps.ofTheSource().plan().on(MAY_24);

        assertThat(turn(outlook, "Innovasjon og entreprenørskap")).isEqualTo(Turn.PAST);
        assertThat(turn(outlook, "Innspillsmøter og studietur til Luleå")).isEqualTo(Turn.NOW);
        assertThat(turn(outlook, "Kompetanse")).isEqualTo(Turn.NEXT);
        assertThat(turn(outlook, "Planforslag")).isEqualTo(Turn.AHEAD);
        assertThat(turn(outlook, "Høringsrunde?")).isEqualTo(Turn.UNDATED);
        assertThat(outlook.next()).extracting(sight -> sight.step().title())
                .startsWith("Kompetanse", "Trender og fremtidsforskning", "Planforslag", "Haugesund");
        assertThat(Objects.requireNonNull(outlook.phase()).step().title()).startsWith("Innspillsmøter");
        assertThat(outlook.phaseNumber()).isEqualTo(1);
    }

    @Test
    void what_goes_on_without_an_end_is_now_for_good() {
        Outlook outlook = Steps.ofTheSource().plan().on(LocalDate.of(2026, 11, 22));

        assertThat(Objects.requireNonNull(outlook.phase()).step().title()).isEqualTo("Gjennomføring");
        assertThat(outlook.next()).isEmpty();
    }

    @Test
    void a_milestone_is_late_until_somebody_says_that_it_is_done() {
        LocalDate after = LocalDate.of(2017, 10, 21);

        assertThat(Steps.ofTheSource().plan().on(after).late()).extracting(sight -> sight.step().title()).containsExactly("Planforslag");
        assertThat(Steps.ofTheSource().standing("Planforslag", Standing.DONE).plan().on(after).late()).isEmpty();
        assertThat(Steps.ofTheSource().plan().on(LocalDate.of(2017, 10, 10)).due(14)).extracting(sight -> sight.step().title()).containsExactly("Planforslag");
    }

    @Test
    void each_doubt_shows_as_its_own_mark() {
        Outlook outlook = Steps.ofTheSource().plan().on(MAY_24);

        assertThat(sight(outlook, "Vedtak i regionrådet").has(Mark.OrBefore.class)).isTrue();
        assertThat(sight(outlook, "Infrastruktur og samferdsel").has(Mark.Undated.class)).isTrue();
        assertThat(sight(outlook, "Luleå").has(Mark.Tentative.class)).isTrue();
        assertThat(sight(outlook, "Kompetanse").marks()).isEmpty();
        assertThat(outlook.undated()).hasSize(2);
    }

    @Test
    void what_is_confirmed_is_no_longer_in_doubt() {
        Steps rows = Steps.ofTheSource().standing("Vedtak i regionrådet", Standing.CONFIRMED);

        assertThat(sight(rows.plan().on(MAY_24), "Vedtak i regionrådet").marks()).containsExactly(new Mark.Confirmed());
    }

    @Test
    void a_hearing_whose_days_stand_has_been_held_when_they_are_over() {
        ProgressPlan plan = Steps.ofTheSource().and(Kind.HEARING, "Runden", "10. – 20. mai 2017").standing("Runden", Standing.CONFIRMED).plan();

        assertThat(sight(plan.on(MAY_24.minusDays(4)), "Runden").marks()).containsExactly(new Mark.Confirmed());
        assertThat(sight(plan.on(MAY_24), "Runden").marks()).containsExactly(new Mark.Done());
    }

    @Test
    void what_is_cancelled_is_neither_next_nor_late() {
        Steps rows = Steps.ofTheSource().standing("Kompetanse", new Standing.Cancelled("For få påmeldte"));
        Outlook outlook = rows.plan().on(MAY_24);

        assertThat(turn(outlook, "Trender og fremtidsforskning")).isEqualTo(Turn.NEXT);
        assertThat(sight(outlook, "Kompetanse").marks()).containsExactly(new Mark.Cancelled("For få påmeldte"));
    }

    @Test
    void later_dates_show_as_moved_from_what_the_council_took_note_of() {
        Baseline baseline = baseline(Steps.ofTheSource().plan());
        Steps now = Steps.ofTheSource();
        now.all.removeIf(row -> row.id().equals(Steps.id("Haugesund")));
        now.when("Kompetanse", "9. juni").when("Infrastruktur og samferdsel", "15/6");
        now.and(Kind.OTHER, "Ekstramøte", "1. mars 2018");

        Outlook outlook = now.plan(baseline).on(MAY_24);

        assertThat(sight(outlook, "Kompetanse").movedFrom().orElseThrow().written()).isEqualTo("2/6");
        assertThat(sight(outlook, "Infrastruktur og samferdsel").movedFrom()).as("a first date is no move").isEmpty();
        assertThat(sight(outlook, "Ekstramøte").has(Mark.Added.class)).isTrue();
        assertThat(outlook.gone()).extracting(Baseline.Kept::title).containsExactly("Haugesund");
    }

    @Test
    void what_stands_below_a_phase_belongs_to_it() {
        ProgressPlan plan = Steps.ofTheSource().plan();

        assertThat(plan.phaseOf(Steps.id("Haugesund")).orElseThrow().title()).isEqualTo("Bearbeidelse");
        assertThat(plan.within(Steps.id("Gjennomføring"))).extracting(Step::title).containsExactly("Programavslutning");
        assertThat(plan.phases()).hasSize(4);
    }

    private static Baseline baseline(ProgressPlan plan) {
        List<Baseline.Kept> kept = plan.steps().stream()
                .map(step -> new Baseline.Kept(step.id(), step.kind(), step.title(), step.when().written(), step.when().schedule().period()))
                .toList();
        return new Baseline(new UUID(2, 2), MAY_24, "Sak 12/17", kept);
    }

    private static Sight sight(Outlook outlook, String title) {
        return outlook.steps().stream().filter(sight -> sight.step().title().equals(title)).findFirst().orElseThrow();
    }

    private static Turn turn(Outlook outlook, String title) {
        return sight(outlook, title).turn();
    }
}
