package no.samspill.publishing.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samspill.kernel.Words;
import no.samspill.wording.KnownParties;
import no.samspill.worksheet.Choices;
import no.samspill.worksheet.Reading;
import no.samspill.worksheet.Shape;
import no.samspill.worksheet.Sheets;
import no.samspill.worksheet.Told;
import no.samspill.worksheet.Worksheets;
import no.samspill.worksheet.book.Address;
import no.samspill.worksheet.book.Book;
import no.samspill.worksheet.book.Books;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EveryCellIsAccountedForTest {
    private static final Map<String, String> LABELS =
            Map.of("FOCUS_AREA", "Innsatsområde", "GOAL", "Målsetting", "STRATEGY", "Strategi", "MEASURE", "Tiltak");

    @Property(tries = 1500)
    void once_in_the_ledger(@ForAll("books") Book book) {
        assertThat(Worksheets.read(book, Choices.none()).ledger().entries().stream()
                        .map(entry -> entry.sheet() + "!" + entry.cell()))
                .containsExactlyInAnyOrderElementsOf(addresses(book));
    }

    @Property(tries = 1500)
    void to_the_letter_in_the_plans_json(@ForAll("books") Book book) {
        Reading reading = Worksheets.read(book, Choices.none());
        Said said = Said.in(reading);
        assertThat(texts(book)).as(() -> Told.tree(reading.plan())).filteredOn(text -> !said.holds(text)).isEmpty();
    }

    @Property(tries = 500)
    void whatever_way_of_reading_is_chosen(@ForAll("books") Book book, @ForAll Shape shape) {
        Reading reading = Worksheets.read(book, new Choices(2018, shape, KnownParties.none()));
        assertThat(reading.ledger().entries()).hasSameSizeAs(addresses(book));
        Said said = Said.in(reading);
        assertThat(texts(book)).as(() -> Told.tree(reading.plan())).filteredOn(text -> !said.holds(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "ods", "csv"})
    void of_the_sample(String format) {
        Book book = (Book) Books.open(Path.of("samples/arbeidsverktoy-innovasjon." + format));
        Reading reading = Worksheets.read(book, Choices.none());
        assertThat(texts(book)).hasSize(48).allMatch(Said.in(reading)::holds);
    }

    @Provide
    Arbitrary<Book> books() {
        return Sheets.any();
    }

    private static List<String> addresses(Book book) {
        List<String> addresses = new ArrayList<>();
        book.sheets().forEach(sheet -> sheet.rows().forEach(row -> row.cells().forEach(cell -> addresses.add(
                sheet.name() + "!" + new Address(row.number(), cell.column())))));
        return addresses;
    }

    private static List<String> texts(Book book) {
        return book.sheets().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.text())
                .toList();
    }

    /** All that the JSON says, and the labels that can be made from kind and label. */
    private record Said(String all, Set<String> labels) {

        static Said in(Reading reading) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PlanJson.write(reading, Words.of("nb"), out);
            JsonNode json = JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
            StringBuilder all = new StringBuilder();
            Set<String> labels = new HashSet<>();
            gather(json, all, labels);
            return new Said(all.toString(), labels);
        }

        private static void gather(JsonNode node, StringBuilder all, Set<String> labels) {
            if (node.isObject()) {
                node.properties().forEach(property -> {
                    all.append(property.getKey()).append('\0');
                    gather(property.getValue(), all, labels);
                });
                if (node.has("kind")) {
                    String label = node.has("label") ? node.get("label").asString() : "";
                    String word = LABELS.get(node.get("kind").asString());
                    labels.addAll(List.of(word, (word + " " + label).strip()));
                }
            } else if (node.isArray()) {
                node.forEach(inner -> gather(inner, all, labels));
            } else {
                all.append(node.asString()).append('\0');
            }
        }

        boolean holds(String text) {
            return all.contains(text.strip()) || labels.contains(text);
        }
    }
}
