package no.samspill.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samspill.wording.KnownParties;
import no.samspill.worksheet.RowChoice.As;
import no.samspill.worksheet.book.Book;

/** Rows that somebody says the meaning of, whatever stands in them. */
class WhatAPersonSaysOfRowsTest {
    /** Two rows with a title alone, read as areas. */
    private static final String PARTED = """
            Tiltak | Ansvar | Frist
            Reiseliv
            Kurs for alle | Harstad | 2025
            Ny sti | Ibestad | 2026
            Sjømat
            Ny kai | Kvæfjord | 2027
            """;
    private static final String NUMBERED = """
            Nr. | Tiltak | Ansvar | Frist
             | Bedre skole | Harstad | 2025
            1 | Læring | Harstad | 2025
            1.1 | Lesing | Harstad | 2025
            1.2 |  | Ibestad | 2026
            """;
    private static final String LABELLED = """
            Målsetting A | Gode hus
            Tiltak 1 | Bygge | 2025
            Tiltak 2 | Rive | 2026
            """;

    @Example
    void a_question_about_rows_knows_each_of_them_and_what_it_is_read_as() {
        assertThat(read(PARTED, Map.of()).rows()).extracting(row -> row.at() + " " + row.code() + " " + row.now() + " " + row.title())
                .containsExactly("Ark1!2 section-rows AREA Reiseliv", "Ark1!5 section-rows AREA Sjømat");
        assertThat(read(NUMBERED, Map.of()).rows()).extracting(row -> row.at() + " " + row.code() + " " + row.now()).contains("Ark1!2 label-missing MEASURE", "Ark1!5 title-missing MEASURE");
    }

    @Example
    void a_row_is_the_level_they_say_and_the_others_are_what_they_were() {
        Reading reading = read(PARTED, Map.of(5, new RowChoice(As.MEASURE, null)));

        assertThat(Told.tree(reading.plan())).isEqualTo("""
                AREA Reiseliv
                  MEASURE Kurs for alle [when 2025; who Harstad]
                  MEASURE Ny sti [when 2026; who Ibestad]
                  MEASURE Sjømat
                  MEASURE Ny kai [when 2027; who Kvæfjord]
                """);
        assertThat(reading.findings()).extracting(Finding::code).contains("section-row").doesNotContain("section-rows", "measure-bare");
    }

    @Example
    void a_row_that_names_its_level_is_another_with_its_number_kept_apart_from_its_title() {
        assertThat(Told.tree(read(LABELLED, Map.of(2, new RowChoice(As.STRATEGY, null))).plan())).isEqualTo("""
                GOAL Gode hus
                  STRATEGY Bygge [when 2025]
                    MEASURE Rive [when 2026]
                """);
        assertThat(Told.tree(read(NUMBERED, Map.of(2, new RowChoice(As.AREA, null))).plan())).startsWith("AREA Bedre skole [when 2025; who Harstad]\n  GOAL Læring");
    }

    @Example
    void what_is_wider_in_the_same_row_still_stands_over_it() {
        String drawing = "Satsingsområde | Mål | Tiltak | Frist\nHav | Rent | Rydde | 2025\nHav | Rent | Plukke | 2026\n";
        assertThat(Told.tree(read(drawing, Map.of(3, new RowChoice(As.GOAL, null))).plan())).isEqualTo("""
                AREA Hav
                  GOAL Rent
                    MEASURE Rydde [when 2025]
                  GOAL Plukke [when 2026; Mål=Rent]
                """);
    }

    @Example
    void a_row_belongs_to_the_one_above_or_is_only_a_heading() {
        Reading above = read(PARTED, Map.of(4, new RowChoice(As.ABOVE, null)));
        assertThat(Told.tree(above.plan())).contains("MEASURE Kurs for alle [when 2025\n2026; who Harstad / Ibestad; text Ny sti]\n");

        Reading heading = read(PARTED, Map.of(5, new RowChoice(As.HEADING, null)));
        assertThat(Told.tree(heading.plan())).doesNotContain("Sjømat").contains("MEASURE Ny kai");
        assertThat(heading.notesBeside()).extracting(Note::text).containsExactly("Sjømat");
    }

    @Example
    void a_row_left_out_is_said_and_its_words_are_kept_and_go_nowhere() {
        Reading reading = read(PARTED, Map.of(3, new RowChoice(As.NOTHING, null), 4, new RowChoice(As.NOTHING, null)));

        assertThat(Told.tree(reading.plan())).isEqualTo("AREA Reiseliv\nAREA Sjømat\n  MEASURE Ny kai [when 2027; who Kvæfjord]\n");
        assertThat(reading.findings()).filteredOn(finding -> finding.code().equals("row-left")).singleElement()
                .satisfies(finding -> assertThat(finding.args()).containsExactly("3–4", "Kurs for alle · Harstad · 2025 · Ny sti · Ibestad · 2026"));
        assertThat(reading.notes()).extracting(Note::text).contains("Kurs for alle", "Ny sti");
        assertThat(reading.notesBeside()).isEmpty();
    }

    @Example
    void a_row_without_a_title_gets_the_one_they_give_it() {
        Reading reading = read(NUMBERED, Map.of(5, new RowChoice(As.MEASURE, "Regning")));

        assertThat(Told.tree(reading.plan())).contains("MEASURE Regning [when 2026; who Ibestad; Nr.=1.2]");
        assertThat(reading.findings()).extracting(Finding::code).doesNotContain("title-missing");
    }

    @Example
    void a_row_that_is_taken_for_headings_is_a_row_and_not_that() {
        String drawing = "Tiltak | Ansvar | Frist\nKurs | Harstad | 2025\n\nTiltak | Ansvar | Frist\nKai | Ibestad | 2026\n";
        assertThat(read(drawing, Map.of()).plan().measures()).hasSize(2);
        assertThat(Told.tree(read(drawing, Map.of(4, new RowChoice(As.MEASURE, null))).plan())).contains("MEASURE Tiltak [when Frist; who Ansvar]");
    }

    @Example
    void a_sheet_beside_the_plan_is_of_it_when_one_of_its_rows_is_said_to_be() {
        Book book = Drawn.book(Drawn.sheet("Plan", "Tiltak | Ansvar | Frist\nKurs | Harstad | 2018"), Drawn.sheet("Ordliste", "Begrep | Forklaring\nRDA | Et tilskudd"));

        Reading reading = Worksheets.read(book, Choices.none().withRows(Map.of(new RowAt("Ordliste", 2), new RowChoice(As.MEASURE, null))));
        assertThat(Told.tree(reading.plan())).contains("MEASURE RDA");
    }

    @Example
    void what_is_written_down_of_them_is_read_again() {
        assertThat(RowChoice.of("tiltak")).contains(new RowChoice(As.MEASURE, null));
        assertThat(RowChoice.of("goal: Flere: møteplasser")).contains(new RowChoice(As.GOAL, "Flere: møteplasser"));
        assertThat(RowChoice.of(new RowChoice(As.GOAL, "a:b").toString())).contains(new RowChoice(As.GOAL, "a:b"));
        assertThat(RowChoice.of("nothing:aldri")).contains(new RowChoice(As.NOTHING, null));
        assertThat(RowChoice.of("annet")).isEmpty();
        assertThat(RowAt.of("Hva! nå!14")).contains(new RowAt("Hva! nå", 14));
        assertThat(List.of("0", "", "Plan!", "x")).allSatisfy(written -> assertThat(RowAt.of(written)).isEmpty());
        assertThat(RowsAt.of("Plan!3, 5, 7-9").map(RowsAt::written)).contains("3, 5, 7–9");
        assertThat(RowsAt.of("9–7")).isEmpty();
        assertThat(RowsAt.of("A", "B!3")).isEmpty();
        assertThat(RowsAt.of("1-9999999")).isEmpty();
    }

    @Property(tries = 400)
    void whatever_is_said_of_any_row_no_word_falls_out(@ForAll("said") Map<Integer, RowChoice> said, @ForAll("drawings") String drawing) {
        Book book = Drawn.book(drawing);
        Reading reading = Worksheets.read(book, Choices.none().withRows(said.entrySet().stream().collect(Collectors.toMap(at -> new RowAt("", at.getKey()), Map.Entry::getValue))));

        String plan = reading.plan().walk().flatMap(row -> row.words().values().stream()).collect(Collectors.joining("\n")) + reading.plan();
        String notes = reading.notes().stream().map(Note::text).collect(Collectors.joining("\n"));
        book.sheets().getFirst().rows().forEach(row -> row.cells().forEach(cell -> {
            Place place = reading.ledger().find("Ark1", new no.samspill.worksheet.book.Address(row.number(), cell.column()).toString()).orElseThrow();
            String where = drawing + said + " " + row.number() + " " + place;
            switch (place) {
                case Place.Said any -> assertThat(plan).as(where).contains(cell.text());
                case Place.OfPlan any -> assertThat(plan).as(where).contains(cell.text());
                case Place.Noted any -> assertThat(notes).as(where).contains(cell.text());
                case Place.Found found when found.code().equals("row-left") -> assertThat(notes).as(where).contains(cell.text());
                case Place.Found any -> {}
                case Place.Label any -> {}
            }
        }));
        said.forEach((row, choice) -> {
            if (choice.as().kind != null && book.sheets().getFirst().rows().stream().anyMatch(own -> own.number() == row)) {
                assertThat(reading.plan().walk().map(element -> element.kind())).as(drawing + said).contains(choice.as().kind);
            }
        });
    }

    @Provide
    Arbitrary<Map<Integer, RowChoice>> said() {
        return Arbitraries.maps(Arbitraries.integers().between(1, 7), Arbitraries.of(As.values()).map(as -> new RowChoice(as, null))).ofMaxSize(4).map(HashMap::new);
    }

    @Provide
    Arbitrary<String> drawings() {
        Arbitrary<String> form = Arbitraries.of("Nr | Tiltak | Ansvar | Frist", "Satsingsområde | Tiltak | Ansvar | Frist", "Mål | Strategi | Tiltak | Frist", "");
        Arbitrary<List<Integer>> row = Arbitraries.integers().between(0, 9).list().ofSize(4);
        return Combinators.combine(form, row.list().ofMinSize(1).ofMaxSize(7)).as((head, rows) -> head + "\n" + IntStream.range(0, rows.size())
                .mapToObj(at -> IntStream.range(0, 4).mapToObj(column -> rows.get(at).get(column) < 6 || column == 1 ? cell(at, column, rows.get(at).get(column)) : "").collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n")) + "\n");
    }

    private static String cell(int row, int column, int dice) {
        return switch (column) {
            case 0 -> dice < 2 ? "1." + (row + 1) : dice < 4 ? "Målsetting " + (row + 1) : "Område" + row;
            case 3 -> "20" + (20 + row);
            default -> "Ord" + column + "x" + row;
        };
    }

    private static Reading read(String drawing, Map<Integer, RowChoice> said) {
        return Worksheets.read(Drawn.book(drawing), new Choices(2025, null, KnownParties.none(), false, null, Map.of(),
                new TreeSet<>(said.keySet()).stream().collect(Collectors.toMap(row -> new RowAt("Ark1", row), said::get)), Map.of()));
    }
}
