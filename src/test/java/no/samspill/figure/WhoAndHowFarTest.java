package no.samspill.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import no.samspill.figure.Matrix.Mark;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhoAndHowFarTest {

    @Test
    void on_a_phone_a_name_stands_above_its_bar_and_nothing_leaves_the_picture() {
        Shares shares = new Shares(
                List.of(new Shares.Kind("Fullført", Paint.FJORD, Hatch.SOLID), new Shares.Kind("Under arbeid", Paint.WATER, Hatch.DIAGONAL)),
                List.of(new Shares.Row("Innovasjon og entreprenørskap", List.of(3, 40))));
        Drawing drawn = shares.draw("status", 350, "alt");

        var boxes = org.jsoup.Jsoup.parse(drawn.svg(), org.jsoup.parser.Parser.xmlParser()).select("rect");
        assertThat(boxes).allSatisfy(box -> assertThat(Double.parseDouble(box.attr("x")) + Double.parseDouble(box.attr("width"))).isLessThanOrEqualTo(350));
        assertThat(drawn.svg()).contains(">Innovasjon og entreprenørskap<");
    }

    @Test
    void what_is_not_settled_is_a_dashed_ring_and_what_is_settled_a_dot() {
        List<@Nullable Mark> marks = new ArrayList<>();
        marks.add(Mark.SETTLED);
        marks.add(null);
        marks.add(Mark.TENTATIVE);
        Drawing drawn = new Matrix(List.of("A1", "A2", "B1"), List.of(new Matrix.Row("Gratangen", marks))).draw("ansvar", 680, "alt").orElseThrow();
        var circles = Jsoup.parse(drawn.svg()).select("circle");

        assertThat(circles).hasSize(2);
        assertThat(circles.get(0).hasAttr("stroke-dasharray")).isFalse();
        assertThat(circles.get(1).hasAttr("stroke-dasharray")).isTrue();
    }

    @Test
    void columns_without_room_beside_each_other_give_no_figure() {
        List<@Nullable Mark> marks = new ArrayList<>(Collections.nCopies(60, Mark.SETTLED));

        assertThat(new Matrix(Collections.nCopies(60, "A1"), List.of(new Matrix.Row("Harstad", marks))).draw("ansvar", 680, "alt")).isEmpty();
        assertThat(new Matrix(List.of(), List.of()).draw("ansvar", 680, "alt")).isEmpty();
    }

    @Test
    void each_part_of_a_bar_says_its_number_and_the_key_says_what_it_is() {
        Shares shares = new Shares(
                List.of(new Shares.Kind("Fullført", Paint.FJORD, Hatch.SOLID), new Shares.Kind("Stoppet", Paint.SAND, Hatch.LEVEL)),
                List.of(new Shares.Row("Kompetanse", List.of(3, 0)), new Shares.Row("UNG", List.of(1, 2))));

        assertThat(Jsoup.parse(shares.draw("status", 680, "alt").svg()).select("text").eachText())
                .containsExactly("Kompetanse", "3", "UNG", "1", "2", "Fullført", "Stoppet");
    }

    @Test
    void in_black_and_white_every_kind_of_fill_is_still_another() {
        var drawn = Arrays.stream(Hatch.values())
                .map(hatch -> new Shares(List.of(new Shares.Kind("x", Paint.PAPER, hatch)), List.of(new Shares.Row("y", List.of(1)))).draw("x", 300, "x").svg().replaceAll("(fill|stroke)=\"[^\"]*\"|class=\"[^\"]*\"", ""))
                .collect(Collectors.toSet());
        assertThat(drawn).hasSize(Hatch.values().length);
    }
}
