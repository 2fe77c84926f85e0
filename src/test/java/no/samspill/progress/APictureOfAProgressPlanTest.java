package no.samspill.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class APictureOfAProgressPlanTest {
    private static final LocalDate MAY_24 = LocalDate.of(2017, 5, 24);

    @ParameterizedTest
    @ValueSource(ints = {350, 700, 1200})
    void every_step_is_named_whatever_the_width(int width) {
        String text = drawn(Steps.ofTheSource(), null, width).text();

        assertThat(text).contains("Innspillsmøter", "Kompetanse", "Planforslag", "Haugesund", "Høringsrunde?", "Gjennomføring", "2017", "Nå");
    }

    @ParameterizedTest
    @ValueSource(ints = {350, 1200})
    void nothing_is_drawn_outside_the_picture(int width) {
        Element svg = drawn(Steps.ofTheSource().and(Kind.OTHER, "Et svært langt navn ".repeat(9), "31/12-18"), null, width);

        assertThat(svg.select("line")).allSatisfy(line -> assertThat(Double.parseDouble(line.attr("x2"))).isBetween(0.0, (double) width));
        assertThat(svg.select("rect")).allSatisfy(box ->
                assertThat(Double.parseDouble(box.attr("x")) + Double.parseDouble(box.attr("width"))).isBetween(0.0, width + 1.0));
    }

    @Test
    void milestones_are_diamonds_events_are_rings_and_doubt_is_dashed() {
        Element sure = drawn(new Steps().and(Kind.MILESTONE, "m", "20/10").and(Kind.INPUT_MEETING, "e", "2/6"), null, 1200);
        assertThat(sure.select("path")).hasSize(1);
        assertThat(sure.select("circle")).hasSize(1);
        assertThat(sure.select("[stroke-dasharray]")).isEmpty();

        assertThat(drawn(new Steps().and(Kind.DECISION, "m", "8/12 (eller før)"), null, 1200).select("path[stroke-dasharray]")).hasSize(1);
    }

    @Test
    void what_the_council_took_note_of_stands_as_a_shadow_only_where_it_has_moved() {
        Baseline baseline = new Baseline(new UUID(2, 2), MAY_24, null, new Steps().and(Kind.INPUT_MEETING, "a", "2/6").and(Kind.INPUT_MEETING, "b", "7/6").steps().stream()
                .map(step -> new Baseline.Kept(step.id(), step.kind(), step.title(), step.when().written(), step.when().schedule().period())).toList());

        Element svg = drawn(new Steps().and(Kind.INPUT_MEETING, "a", "9/6").and(Kind.INPUT_MEETING, "b", "7/6"), baseline, 1200);

        assertThat(svg.select(".fill-sand.line-quiet")).hasSize(1);
    }

    @Test
    void today_is_marked_only_where_the_picture_reaches_it() {
        assertThat(drawn(Steps.ofTheSource(), null, 1200).select("line.line-now")).hasSize(1);
        var later = ProgressPicture.draw(Steps.ofTheSource().plan().on(LocalDate.of(2026, 11, 22)), words(), 1200, "alt").orElseThrow();
        assertThat(Jsoup.parse(later.svg()).select(".line-now")).isEmpty();
    }

    @Test
    void a_progress_plan_without_dates_has_no_picture() {
        assertThat(ProgressPicture.draw(new Steps().and(Kind.HEARING, "Høring", "?").plan().on(MAY_24), words(), 1200, "alt")).isEmpty();
    }

    @Test
    void a_mistyped_year_does_not_make_a_picture_of_a_century() {
        Element svg = drawn(new Steps().and(Kind.OTHER, "a", "2/6").and(Kind.OTHER, "b", "2/6/2108"), null, 1200);

        assertThat(svg.select("line").size()).isLessThan(30);
    }

    @Test
    void no_part_has_a_style_of_its_own_and_each_has_a_class_for_the_page() {
        Element svg = drawn(Steps.ofTheSource(), null, 1200);

        assertThat(svg.select("[style], style, script")).isEmpty();
        assertThat(svg.select("line, rect, text, path, circle")).allSatisfy(part -> assertThat(part.className()).isNotBlank());
    }

    @Test
    void titles_are_words_and_never_marks() {
        assertThat(drawn(new Steps().and(Kind.PHASE, "<script>alert(1)</script>", "mai"), null, 1200).select("script")).isEmpty();
    }

    @Test
    void the_largest_progress_plan_is_drawn() {
        Steps rows = new Steps();
        List.of("2/6", "?", "Fra februar", "vår 2018", "30/8-1/9").forEach(when -> {
            for (int i = 0; i < ProgressPlans.MOST / 5; i++) {
                rows.and(i % 10 == 0 ? Kind.PHASE : Kind.OTHER, when + i, when);
            }
        });
        assertThat(drawn(rows, null, 350).select("text").size()).isGreaterThan(ProgressPlans.MOST);
    }

    private static Element drawn(Steps rows, @Nullable Baseline baseline, int width) {
        return Objects.requireNonNull(Jsoup.parse(ProgressPicture.draw(rows.plan(baseline).on(MAY_24), words(), width, "Fremdriften").orElseThrow().svg()).selectFirst("svg"));
    }

    private static Words words() {
        return Words.of(Language.NB);
    }
}
