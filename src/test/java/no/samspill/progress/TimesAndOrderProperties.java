package no.samspill.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.samspill.kernel.Language;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Period;
import no.samspill.kernel.PeriodReader;

class TimesAndOrderProperties {
    private static final LocalDate START = LocalDate.of(2017, 1, 1);

    /** A step's time as somebody might write it. */
    record Written(Kind kind, String when) {}

    @Property(tries = 300)
    void words_are_kept_to_the_letter_in_their_order_and_what_is_shown_is_read_as_the_same(@ForAll("plans") @Size(max = 12) List<Written> plan, @ForAll Language language) {
        List<Step> steps = steps(plan).steps();

        assertThat(steps).extracting(step -> new Written(step.kind(), step.when().written())).isEqualTo(plan);
        for (Step step : steps) {
            Period period = step.when().schedule().period();
            if (period != null && period.precision() != null) {
                assertThat(new PeriodReader(1999).read(NorwegianDates.of(language).period(period))).as(step.when().written()).contains(period);
            }
        }
    }

    @Property(tries = 300)
    void a_phase_whose_words_give_no_year_never_begins_before_the_phase_above(@ForAll("plans") @Size(max = 12) List<Written> plan) {
        LocalDate above = null;
        for (Step step : steps(plan).steps()) {
            if (step.kind().isPhase() && step.when().dated()) {
                LocalDate first = step.when().first().orElseThrow();
                if (above != null && !step.when().written().matches(".*20\\d\\d.*")) {
                    assertThat(first).as(step.when().written()).isAfterOrEqualTo(above);
                }
                above = first;
            }
        }
    }

    @Property(tries = 300)
    void on_any_day_each_step_has_one_turn_and_what_comes_is_sorted(@ForAll("plans") @Size(max = 12) List<Written> plan, @ForAll @IntRange(min = 0, max = 1100) int day) {
        LocalDate today = START.plusDays(day);
        Outlook outlook = steps(plan).plan().on(today);

        for (Sight sight : outlook.steps()) {
            boolean over = sight.step().when().last().filter(last -> last.isBefore(today)).isPresent();
            assertThat(sight.turn() == Turn.PAST).as(sight.toString()).isEqualTo(sight.step().when().dated() && over);
            assertThat(sight.turn() == Turn.UNDATED).isEqualTo(!sight.step().when().dated());
        }
        assertThat(outlook.next()).isSortedAccordingTo(Comparator.comparing(sight -> sight.step().when().first().orElseThrow()));
        assertThat(outlook.steps().stream().filter(sight -> sight.turn() == Turn.NEXT)).hasSizeLessThanOrEqualTo(1);
    }

    @Property(tries = 300)
    void only_what_has_another_day_than_the_council_saw_is_moved(@ForAll("days") @Size(min = 1, max = 8) List<Integer> was, @ForAll("days") @Size(min = 8, max = 8) List<Integer> moves) {
        Steps before = new Steps();
        Steps after = new Steps();
        for (int i = 0; i < was.size(); i++) {
            before.and(Kind.OTHER, "Steg " + i, on(was.get(i)));
            after.and(Kind.OTHER, "Steg " + i, on(was.get(i) + (moves.get(i) % 2 == 0 ? 0 : moves.get(i))));
        }
        List<Baseline.Kept> kept = before.plan().steps().stream().map(step -> new Baseline.Kept(step.id(), step.kind(), step.title(), step.when().written(), step.when().schedule().period())).toList();

        List<Sight> sights = after.plan(new Baseline(new UUID(2, 2), START, null, kept)).on(START).steps();
        for (int i = 0; i < was.size(); i++) {
            assertThat(sights.get(i).movedFrom().isPresent()).as("%s by %s", was.get(i), moves.get(i)).isEqualTo(moves.get(i) % 2 != 0);
            assertThat(sights.get(i).movedFrom().map(Baseline.Kept::written).orElse(on(was.get(i)))).isEqualTo(on(was.get(i)));
        }
    }

    @Provide
    Arbitrary<List<Written>> plans() {
        Arbitrary<String> days = Arbitraries.integers().between(0, 364).map(START::plusDays).map(day -> day.getDayOfMonth() + "/" + day.getMonthValue());
        Arbitrary<String> ranges = Combinators.combine(Arbitraries.integers().between(0, 330), Arbitraries.integers().between(1, 30))
                .as((from, more) -> said(START.plusDays(from)) + "-" + said(START.plusDays(from + more)));
        Arbitrary<String> words = Arbitraries.of(
                "?", "mai", "desember", "januar", "Desember 2017 og januar 2018", "høsten 2018", "vår 2018", "Fra februar ->", "Mai – 1. september", "8. desember (eller før)", "når vi får tid", "", "31/2", "🎈");
        Arbitrary<String> when = Arbitraries.oneOf(days, days.map(day -> day + " 2018"), ranges, words);
        return Combinators.combine(Arbitraries.of(Kind.PHASE, Kind.INPUT_MEETING, Kind.MILESTONE, Kind.GATHERING), when).as(Written::new).list();
    }

    @Provide
    Arbitrary<List<Integer>> days() {
        return Arbitraries.integers().between(1, 900).list();
    }

    private static String said(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue();
    }

    private static String on(int day) {
        LocalDate found = START.plusDays(day);
        return said(found) + " " + found.getYear();
    }

    private static Steps steps(List<Written> plan) {
        Steps rows = new Steps();
        List<Written> all = new ArrayList<>(plan);
        for (int i = 0; i < all.size(); i++) {
            rows.and(all.get(i).kind(), "Steg " + i, all.get(i).when());
        }
        return rows;
    }
}
