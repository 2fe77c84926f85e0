package no.samspill.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.samspill.figure.Timeline.Rank;
import no.samspill.kernel.Language;
import no.samspill.kernel.Period;
import no.samspill.kernel.Precision;
import no.samspill.kernel.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ATimelineTest {
    private static final Words WORDS = Words.of(Language.NB);

    @ParameterizedTest
    @ValueSource(ints = {350, 680, 1120})
    void every_row_is_named_whatever_the_width(int width) {
        assertThat(drawn(width).select("text").eachText()).contains("A", "A1", "Kurs i hver kommune", "2018", "2019", "ikke satt");
    }

    @Test
    void what_is_not_settled_is_dashed_and_what_is_settled_is_not() {
        var sure = Period.between(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31), Precision.YEAR);

        assertThat(of(row("Sikkert", sure)).select("rect").hasAttr("stroke-dasharray")).isFalse();
        assertThat(of(row("Usikkert", sure.asTentative())).select("rect").hasAttr("stroke-dasharray")).isTrue();
    }

    @Test
    void today_is_marked_only_where_a_day_is_given() {
        Timeline given = Timeline.of(rows(), LocalDate.of(2018, 6, 1)).orElseThrow();

        assertThat(parsed(TimelinePicture.draw(given, WORDS, 680, "alt")).select(".line-now")).hasSize(1);
        assertThat(drawn(680).select(".line-now")).isEmpty();
    }

    @Test
    void a_page_may_give_each_part_another_colour_and_no_part_has_a_style_of_its_own() {
        assertThat(drawn(680).select("line, rect, text, path, circle")).allSatisfy(part -> assertThat(part.className()).isNotBlank());
        assertThat(drawn(680).select("[style], style")).isEmpty();
    }

    @Test
    void the_figure_says_what_it_is_to_those_who_do_not_see_it() {
        assertThat(drawn(680).attr("aria-label")).isEqualTo("Fem \"rader\" & mer");
        assertThat(drawn(680).attr("role")).isEqualTo("img");
    }

    @Test
    void a_mistyped_year_does_not_press_the_others_together() {
        Timeline timeline = Timeline.of(
                        List.of(row("2018", year(2018)), row("2019", year(2019)), row("2108", year(2108))), null)
                .orElseThrow();

        assertThat(timeline.lastYear()).isEqualTo(2019);
    }

    @Test
    void without_a_single_date_there_is_no_figure() {
        assertThat(Timeline.of(List.of(row("Snart", Period.unsettled()), row("En gang", null)), null)).isEmpty();
    }

    private static Element drawn(int width) {
        return parsed(TimelinePicture.draw(Timeline.of(rows(), null).orElseThrow(), WORDS, width, "Fem \"rader\" & mer"));
    }

    private static Element of(Timeline.Row row) {
        return parsed(TimelinePicture.draw(Timeline.of(List.of(row), null).orElseThrow(), WORDS, 680, "alt"));
    }

    private static Element parsed(Drawing drawing) {
        return Jsoup.parse(drawing.svg()).selectFirst("svg");
    }

    private static List<Timeline.Row> rows() {
        return List.of(
                new Timeline.Row("A", "Mål", Rank.HEADING, year(2018), ""),
                new Timeline.Row("A1", "Kurs i hver kommune", Rank.ITEM, year(2018), "2018"),
                new Timeline.Row("A2", "Nettverk", Rank.ITEM, new Period(null, LocalDate.of(2019, 8, 1), Precision.DAY, false, true), "innen 1. august 2019"),
                new Timeline.Row("A3", "Løpende", Rank.ITEM, new Period(LocalDate.of(2019, 1, 1), null, Precision.YEAR, true, false), "fra 2019"),
                row("Uten dato", null));
    }

    private static Timeline.Row row(String title, @Nullable Period period) {
        return new Timeline.Row("A4", title, Rank.ITEM, period, "");
    }

    private static Period year(int year) {
        return Period.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }
}
