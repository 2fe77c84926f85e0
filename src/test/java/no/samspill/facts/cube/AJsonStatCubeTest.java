package no.samspill.facts.cube;

import static no.samspill.facts.cube.Opening.cells;
import static no.samspill.facts.cube.Opening.codes;
import static no.samspill.facts.cube.Opening.cube;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However it is written, the same number stands at the same place. */
class AJsonStatCubeTest {
    private static final String PLACES = """
            "Region": {"label": "region", "category": {"index": {"5503": 1, "0301": 0}, "label": {"0301": "Oslo", "5503": "Harstad"}}}""";
    private static final String TIMES = """
            "Tid": {"label": "år", "category": {"index": ["2019", "2020", "2021"]}}""";

    private static String two(String rest) {
        return "{\"version\": \"2.0\", \"class\": \"dataset\", \"label\": \"Folk\", \"id\": [\"Region\", \"Tid\"], \"size\": [2, 3], \"dimension\": {" + PLACES + "," + TIMES + "}, " + rest + "}";
    }

    @Test
    void has_its_numbers_with_the_digits_of_the_source_and_codes_that_are_no_numbers() {
        Cube cube = cube(two("\"value\": [1, 2.50, -3, 1e3, 0.1, 123456789012345678901234567890.5]"));
        assertThat(cells(cube)).containsExactly("1", "2.50", "-3", "1000", "0.1", "123456789012345678901234567890.5");
        assertThat(codes(cube, 0)).containsExactly("0301", "5503");
        assertThat(cube.number(cube.cell(1, 2))).isEqualByComparingTo("123456789012345678901234567890.5");
        assertThat(cube.at(4)).containsExactly(1, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"value\": [0, null, null, null, null, 5], \"status\": [null, \".\", \"..\", \":\", \"...\", null]",
        "\"value\": {\"0\": 0, \"5\": 5}, \"status\": {\"1\": \".\", \"2\": \"..\", \"3\": \":\", \"4\": \"…\"}",
        "\"status\": {\"1\": \".\", \"3\": \":\", \"4\": \"…\"}, \"value\": {\"5\": 5, \"0\": 0, \"2\": null}",
        "\"value\": [0, 0, 0, 0, 0, 5], \"status\": {\"1\": \".\", \"2\": \"..\", \"3\": \":\", \"4\": \"…\"}",
        "\"value\": [0, \".\", \"..\", \":\", \"...\", \"5\"]"
    })
    void says_of_each_number_that_is_not_there_why_and_nought_is_a_number(String values) {
        assertThat(cells(cube(two(values)))).containsExactly("0", ".", "..", ":", "…", "5");
    }

    @Test
    void has_no_sign_for_what_the_source_says_of_a_number_it_has() {
        assertThat(cells(cube(two("\"value\": [1, 2, 3, 4, 5, null], \"status\": \"e\"")))).containsExactly("1", "2", "3", "4", "5", "..");
        assertThat(cells(cube(two("\"value\": [1, 2, 3, 4, 5, 6], \"status\": [\"a\"]")))).doesNotContain("..");
    }

    @Test
    void is_read_from_version_1_where_the_order_stands_among_the_dimensions() {
        Cube cube = cube("{\"dataset\": {\"status\": {\"0\": \":\"}, \"value\": [null, 2], \"dimension\": {\"role\": {\"time\": [\"Tid\"]}, \"id\": [\"sted\", \"Tid\"], \"size\": [1, 2], "
                + "\"sted\": {\"category\": {\"label\": {\"1\": \"Her\"}}}, \"Tid\": {\"category\": {\"index\": {\"2020\": 0, \"2021\": 1}}}}}}");
        assertThat(cells(cube)).containsExactly(":", "2");
        assertThat(cube.dimensions()).extracting(Dimension::role).containsExactly(Role.OTHER, Role.TIME);
        assertThat(cube.dimensions()).extracting(Dimension::guessed).containsExactly(false, false);
    }

    @Test
    void is_told_when_and_where_by_name_as_a_proposal_where_the_source_has_no_roles() {
        Cube cube = cube(two("\"value\": [1, 2, 3, 4, 5, 6]"));
        assertThat(cube.dimensions()).extracting(Dimension::role).containsExactly(Role.GEO, Role.TIME);
        assertThat(cube.dimensions()).allMatch(Dimension::guessed);
    }

    @Test
    void brings_its_notes_and_those_that_everybody_must_see() {
        Cube cube = cube("""
                {"version": "2.0", "class": "dataset", "label": "Folk", "source": "Statistisk sentralbyrå", "updated": "2021-02-23T07:00:00Z", "note": ["Først", "Så"],
                 "extension": {"noteMandatory": {"1": true}, "px": {"tableid": "1"}}, "role": {"metric": ["C"]}, "id": ["C"], "size": [1], "value": [7],
                 "dimension": {"C": {"label": "innhold", "note": ["Om innholdet"], "extension": {"noteMandatory": {"0": true}, "categoryNoteMandatory": {"a": {"0": true}}},
                   "category": {"index": ["a"], "label": {"a": "Personer"}, "note": {"a": ["Om personer"]}, "unit": {"a": {"base": "personer", "decimals": 1}}, "child": {"a": ["b"]}}}}}""");
        assertThat(cube.outline().notes()).containsExactly(
                new Note("Først", false, null), new Note("Så", true, null), new Note("Om innholdet", true, "innhold"), new Note("Om personer", true, "Personer"));
        assertThat(cube.outline().source()).isEqualTo("Statistisk sentralbyrå");
        assertThat(cube.outline().updated()).isEqualTo(Instant.parse("2021-02-23T07:00:00Z"));
        assertThat(cube.dimensions().getFirst().categories()).containsExactly(new Category("a", "Personer", "personer", 1));
        assertThat(cube.dimensions().getFirst().children()).containsEntry("a", List.of());
    }

    @Test
    void is_the_first_of_several_or_the_one_that_is_asked_for() {
        byte[] bundle = ("{\"en\": " + two("\"value\": [1, 1, 1, 1, 1, 1]") + ", \"to\": " + two("\"value\": [2, 2, 2, 2, 2, 2]") + "}").getBytes(StandardCharsets.UTF_8);
        assertThat(cells((Cube) Cubes.open(bundle))).containsOnly("1");
        assertThat(cells((Cube) Cubes.open(bundle, "to"))).containsOnly("2");
        assertThat(Cubes.open(bundle, "tre")).isEqualTo(new NoCube(Why.NO_SUCH_PART, List.of("tre", "en, to")));
        Cube inCollection = cube("{\"version\": \"2.0\", \"class\": \"collection\", \"link\": {\"item\": [{\"class\": \"dataset\", \"href\": \"x\"}, " + two("\"value\": [3, 3, 3, 3, 3, 3]") + "]}}");
        assertThat(cells(inCollection)).containsOnly("3");
    }

    @Test
    void keeps_a_code_with_a_line_break_in_one_line() {
        Cube cube = cube("{\"id\": [\"a\"], \"size\": [2], \"value\": [1, 2], \"dimension\": {\"a\": {\"category\": {\"index\": {\"0301\\n\": 0, \"03\\r\\n02\": 1}, \"label\": {\"0301\\n\": \"Oslo\"}}}}}");
        assertThat(codes(cube, 0)).containsExactly("0301", "03 02");
        assertThat(cube.dimensions().getFirst().categories().getFirst().label()).isEqualTo("Oslo");
    }

    @Test
    void shows_what_it_is_about_before_its_numbers_are_there() {
        Outline outline = Cubes.outline(two("\"note\": []").getBytes(StandardCharsets.UTF_8));
        assertThat(outline).isNotNull();
        assertThat(outline.cells()).isEqualTo(6);
    }
}
