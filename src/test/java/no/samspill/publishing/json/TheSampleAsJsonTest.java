package no.samspill.publishing.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.worksheet.Choices;
import no.samspill.worksheet.Worksheets;
import no.samspill.worksheet.book.Book;
import no.samspill.worksheet.book.Books;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TheSampleAsJsonTest {
    private final JsonNode plan = json("xlsx");

    @Test
    void names_its_format_and_what_the_plan_is_called() {
        assertThat(plan.get("format").asString()).isEqualTo("samspill-plan/1");
        assertThat(plan.get("title").asString()).isEqualTo("Innovasjon og entreprenørskap");
        assertThat(plan.get("language").asString()).isEqualTo("nb");
    }

    @Test
    void nests_area_goal_strategy_measure() {
        JsonNode area = plan.at("/elements/0");
        assertThat(kind(area)).isEqualTo("FOCUS_AREA");
        assertThat(kind(area.at("/elements/1"))).isEqualTo("GOAL B");
        assertThat(kind(area.at("/elements/1/elements/0"))).isEqualTo("STRATEGY");
        assertThat(kind(area.at("/elements/1/elements/0/elements/2"))).isEqualTo("MEASURE 3");
    }

    @Test
    void keeps_the_words_to_the_letter_beside_what_they_mean() {
        JsonNode measure = plan.at("/elements/0/elements/1/elements/0/elements/0");
        assertThat(measure.get("schedule")).isEqualTo(tree("""
                {"written": "2018 - 2019", "from": "2018-01-01", "to": "2019-12-31", "precision": "YEAR", "recurring": false, "tentative": false}"""));
        assertThat(measure.get("attractiveness")).isEqualTo(tree("""
                {"written": "Bedrift/besøk?", "values": ["BUSINESS", "VISIT"], "tentative": true, "doubtful": ["VISIT"]}"""));
        assertThat(measure.at("/responsibility/parties/1")).isEqualTo(tree("""
                {"organisation": null, "role": "BUSINESS_DEVELOPER", "every": false, "count": 7}"""));
    }

    @Test
    void says_that_an_example_is_an_example() {
        assertThat(plan.at("/elements/0/elements/0/elements/0/elements/0/responsibility")).isEqualTo(tree("""
                {"written": "Eks. Gratangen koord.", "tentative": %s, "example": true,
                 "parties": [{"organisation": "Gratangen", "role": "COORDINATOR", "every": false, "count": null}]}"""
                .formatted(plan.at("/elements/0/elements/0/elements/0/elements/0/responsibility/tentative"))));
    }

    @Test
    void leaves_out_what_is_absent() {
        JsonNode bare = plan.at("/elements/0/elements/1/elements/0/elements/2");
        assertThat(bare.propertyNames()).containsExactlyInAnyOrder("kind", "label", "title", "example", "elements");
        assertThat(plan.has("overallObjective")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "ods", "csv"})
    void is_the_same_tree_in_every_format(String format) {
        assertThat(json(format).get("elements")).isEqualTo(plan.get("elements"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "ods", "csv"})
    void accounts_for_every_cell_with_content(String format) {
        List<String> told = strings(json(format)).toList();
        List<String> labels = List.of("Målsetting A", "Målsetting B", "Strategi", "Tiltak 1", "Tiltak 2", "Tiltak 3");
        assertThat(book(format).sheets().stream().flatMap(sheet -> sheet.rows().stream()).flatMap(row -> row.cells().stream())
                        .map(cell -> cell.text())
                        .filter(text -> !labels.contains(text)))
                .isSubsetOf(told);
    }

    private static String kind(JsonNode element) {
        return Stream.of(element.path("kind"), element.path("label")).filter(JsonNode::isString).map(JsonNode::asString).collect(Collectors.joining(" "));
    }

    private static Stream<String> strings(JsonNode node) {
        return node.isString() ? Stream.of(node.asString()) : node.values().stream().flatMap(TheSampleAsJsonTest::strings);
    }

    private static JsonNode json(String format) {
        var out = new ByteArrayOutputStream();
        PlanJson.write(Worksheets.read(book(format), Choices.none()), Words.of(Language.NB), out);
        return JsonMapper.shared().readTree(out.toByteArray());
    }

    private static JsonNode tree(String json) {
        return JsonMapper.shared().readTree(json);
    }

    private static Book book(String format) {
        return (Book) Books.open(Path.of("samples/arbeidsverktoy-innovasjon." + format));
    }
}
