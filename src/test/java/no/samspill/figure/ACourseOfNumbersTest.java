package no.samspill.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import no.samspill.figure.Course.Break;
import no.samspill.figure.Course.Known;
import no.samspill.figure.Course.Line;
import no.samspill.figure.Course.Moment;
import no.samspill.figure.Course.Target;
import no.samspill.figure.Course.Unknown;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ACourseOfNumbersTest {
    private static final Words WORDS = Words.of(Language.NB);
    private static final Break MERGED = new Break(2, "2017: kommuner slått sammen", "2017", true);

    @ParameterizedTest
    @ValueSource(strings = {"98 99 100", "24827 24700 24845", "-3 2 4", "-5 -4 -6", "0 0 0", "0.00001 0.00002"})
    void a_bar_begins_at_0(String numbers) {
        Ladder ladder = course(numbers).ladder(true, 5);

        assertThat(ladder.low()).isLessThanOrEqualTo(BigDecimal.ZERO);
        assertThat(ladder.high()).isGreaterThanOrEqualTo(BigDecimal.ZERO);
        assertThat(ladder.rungs()).anyMatch(rung -> rung.signum() == 0);
    }

    @Test
    void a_bar_of_what_is_below_0_hangs_from_it() {
        Elements bars = drawn(ColumnsPicture.draw(course("-4 4"), WORDS, "x", 680)).select("rect");

        assertThat(number(bars.get(0), "y")).isEqualTo(number(bars.get(1), "y") + number(bars.get(1), "height"));
    }

    @ParameterizedTest
    @CsvSource({"1 3,0,3", "2.5 3.9,2.5,4", "24291 24845,24200,25000", "51 100,50,100", "-3 2,-3,2", "-100 -98,-100,-98", "5 5,4.5,5.5", "0 0,0,1"})
    void a_line_s_axis_begins_at_0_where_the_lowest_is_less_than_half_of_the_highest(String numbers, BigDecimal low, BigDecimal high) {
        Ladder ladder = course(numbers).ladder(false, 5);

        assertThat(ladder.low()).isEqualByComparingTo(low);
        assertThat(ladder.high()).isEqualByComparingTo(high);
    }

    @Test
    void where_the_axis_begins_is_said() {
        assertThat(new CourseInWords(course("24291 24845"), WORDS).axis()).isEqualTo("Aksen begynner på 24\u00A0200.");
        assertThat(new CourseInWords(course("1 3"), WORDS).axis()).isEqualTo("Aksen begynner på 0.");
        assertThat(new CourseInWords(course("-3 2"), WORDS).axis()).isEqualTo("Aksen går fra −3 til 2.");
    }

    @Test
    void no_line_goes_over_what_is_missing_and_it_is_drawn_off_the_scale() {
        Element drawn = drawn(CoursePicture.draw(course("3 4 mangler 5 6"), WORDS, "x", 680));

        assertThat(drawn.select("path.line-fjord").attr("d").chars().filter(c -> c == 'M')).hasSize(2);
        assertThat(drawn.select("rect[stroke-dasharray]")).singleElement().satisfies(hole ->
                assertThat(number(hole, "y")).isGreaterThan(drawn.select("line.line-rule").stream().mapToDouble(line -> number(line, "y1")).max().orElseThrow()));
        assertThat(drawn.select("circle")).hasSize(4);
    }

    @Test
    void a_zero_is_a_number() {
        assertThat(drawn(CoursePicture.draw(course("0 0 0"), WORDS, "x", 680)).select("circle")).hasSize(3);
        assertThat(new CourseInWords(course("3 0"), WORDS).all()).startsWith("Harstad: fra 3 i 2015 til 0 i 2016.");
    }

    @Test
    void a_break_interrupts_the_line_and_a_mere_mark_does_not() {
        Course cut = new Course("", 0, years(4), List.of(line("3 4 5 6")), List.of(MERGED), List.of());
        Course marked = new Course("", 0, years(4), List.of(line("3 4 5 6")), List.of(new Break(2, "2017: nye nummer", "2017", false)), List.of());

        assertThat(drawn(CoursePicture.draw(cut, WORDS, "x", 680)).select("path.line-fjord").attr("d").chars().filter(c -> c == 'M')).hasSize(2);
        assertThat(drawn(CoursePicture.draw(marked, WORDS, "x", 680)).select("path.line-fjord").attr("d").chars().filter(c -> c == 'M')).hasSize(1);
        assertThat(drawn(CoursePicture.draw(marked, WORDS, "x", 680)).select("text").eachText()).contains("2017: nye nummer");
    }

    @Test
    void years_without_a_row_of_their_own_are_a_gap_but_a_survey_of_every_third_year_is_one_line() {
        Course gap = new Course("", 0, List.of(Moment.year(2010), Moment.year(2014), Moment.year(2015)), List.of(line("3 4 5")), List.of(), List.of());
        Course survey = new Course("", 0, List.of(new Moment("2010", 2010, 3), new Moment("2013", 2013, 3)), List.of(line("3 4")), List.of(), List.of());

        assertThat(gap.joined(0)).isFalse();
        assertThat(gap.joined(1)).isTrue();
        assertThat(survey.joined(0)).isTrue();
    }

    @Test
    void what_may_yet_be_corrected_is_open_and_its_line_dashed() {
        Course course = new Course("", 0, years(3), List.of(new Line("x", List.of(Known.of(BigDecimal.ONE), new Known(BigDecimal.TWO, BigDecimal.ONE, BigDecimal.TEN, true), Known.of(BigDecimal.TWO)))), List.of(), List.of());
        Element drawn = drawn(CoursePicture.draw(course, WORDS, "x", 680));

        assertThat(drawn.select("line.line-fjord[stroke-dasharray]")).hasSize(1);
        assertThat(drawn.select("circle.fill-paper")).hasSize(1);
        assertThat(drawn.select("line.line-edge")).as("from 1 to 10, with an end at each").hasSize(3);
    }

    @Test
    void targets_are_steps_each_until_its_day() {
        Course course = new Course("", 0, years(6), List.of(line("1 2 3 4 5 6")), List.of(), List.of(new Target(BigDecimal.ZERO, "Mål for 2017: 0", 2017.0), new Target(BigDecimal.TEN, "Mål for 2030: 10", 2030.0)));
        List<Element> levels = drawn(CoursePicture.draw(course, WORDS, "x", 680)).select("line.line-ink");

        assertThat(levels).hasSize(2);
        assertThat(number(levels.get(0), "x2")).isEqualTo(number(levels.get(1), "x1"));
        assertThat(drawn(CoursePicture.draw(course, WORDS, "x", 680)).select("text").eachText()).contains("Mål for 2017: 0", "Mål for 2030: 10");
    }

    @Test
    void it_says_what_it_shows_to_those_who_do_not_see_it() {
        Course course = new Course("", 1, years(4), List.of(line("2.5 : 3 3.95")), List.of(MERGED), List.of(new Target(new BigDecimal("4"), "Mål for 2020: 4,0", 2020.0)));

        assertThat(drawn(CoursePicture.draw(course, WORDS, "x", 680)).attr("aria-label"))
                .isEqualTo("Harstad: fra 2,5 i 2015 til 4,0 i 2018. Mål for 2020: 4,0. Linjen er brutt. 2017: kommuner slått sammen. Vises ikke: 2016.");
    }

    @Test
    void all_small_pictures_have_one_scale_and_the_others_behind() {
        Course course = new Course("", 0, years(3), List.of(line("1 2 3"), new Line("Ibestad", line("10 mangler 10").points()), new Line("Tjeldsund", line("mangler mangler mangler").points())), List.of(), List.of(new Target(BigDecimal.valueOf(6), "Mål: 6", null)));
        List<Element> drawn = Multiples.draw(course, WORDS, "x").stream().map(ACourseOfNumbersTest::drawn).toList();

        assertThat(drawn.stream().map(one -> one.select("line.line-ink").attr("y1")).distinct()).hasSize(1);
        assertThat(drawn.get(0).select("circle")).as("its last number").hasSize(1);
        assertThat(drawn.get(1).select("circle")).as("two lone ones, and the last of them marked").hasSize(3);
        assertThat(drawn.get(1).select("path.line-ghost")).hasSize(1);
        assertThat(drawn.get(2).select("circle")).isEmpty();
        assertThat(drawn.get(2).attr("aria-label")).startsWith("Tjeldsund: ingen tall.");
    }

    @Test
    void lines_are_told_apart_without_colours() {
        assertThat(IntStream.range(0, 5).mapToObj(at -> {
            Svg svg = new Svg();
            Marker.of(at).draw(svg, Paint.INK, false, 10, 10, 4);
            return svg.drawing("x", 20, 20, "").svg();
        }).distinct()).hasSize(5);
    }

    @Test
    void the_same_numbers_give_the_same_picture() {
        assertThat(CoursePicture.draw(course("1 2 3"), WORDS, "x", 680)).isEqualTo(CoursePicture.draw(course("1 2 3"), WORDS, "x", 680));
        assertThat(Spark.draw(course("1 2 3"), WORDS, "x")).isEqualTo(Spark.draw(course("1 2 3"), WORDS, "x"));
    }

    @Test
    void great_numbers_are_told_in_millions() {
        assertThat(drawn(CoursePicture.draw(new Course("kroner", 0, years(2), List.of(line("112000000 250300000")), List.of(), List.of()), WORDS, "x", 680)).select("text").eachText())
                .contains("mill. kroner", "250,3 mill.");
    }

    @Test
    void time_goes_forward_and_each_moment_has_its_point() {
        assertThatThrownBy(() -> new Course("", 0, List.of(Moment.year(2016), Moment.year(2015)), List.of(), List.of(), List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Course("", 0, years(3), List.of(line("1 2")), List.of(), List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static Course course(String numbers) {
        Line line = line(numbers);
        return new Course("", numbers.contains(".") ? 1 : 0, years(line.points().size()), List.of(line), List.of(), List.of());
    }

    private static List<Moment> years(int many) {
        return IntStream.range(2015, 2015 + many).mapToObj(Moment::year).toList();
    }

    private static Line line(String numbers) {
        return new Line("Harstad", Arrays.stream(numbers.split(" ")).map(ACourseOfNumbersTest::point).toList());
    }

    private static Course.Point point(String word) {
        return word.equals(":") ? new Unknown("vises ikke") : word.equals("mangler") ? new Unknown(word) : Known.of(new BigDecimal(word));
    }

    private static Element drawn(Drawing drawing) {
        return Jsoup.parse(drawing.svg()).selectFirst("svg");
    }

    private static double number(Element part, String name) {
        return Double.parseDouble(part.attr(name));
    }
}
