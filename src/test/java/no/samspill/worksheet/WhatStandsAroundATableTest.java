package no.samspill.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import no.samspill.plan.Numbering;
import no.samspill.wording.KnownParties;
import no.samspill.wording.Severity;
import no.samspill.worksheet.book.Book;
import no.samspill.worksheet.book.Format;
import no.samspill.worksheet.book.Remark;
import no.samspill.worksheet.book.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatStandsAroundATableTest {
    private static final Choices TAKEN = new Choices(null, null, KnownParties.none(), true, null);
    private static final String TABLE = """

            Tiltak | Ansvar | Frist
            Kurs | Regionrådet | 1. august
            """;

    @Test
    void a_title_names_the_plan_and_its_first_year_is_meant_where_none_is_written() {
        Reading reading = read("Handlingsplan 2018-2020\n" + TABLE);
        assertThat(reading.plan().title()).isEqualTo("Handlingsplan 2018-2020");
        assertThat(reading.year()).isEqualTo(2018);
        assertThat(codes(reading)).contains("base-year");
    }

    @Test
    void a_year_that_somebody_chose_is_the_one_meant() {
        Choices chosen = new Choices(2031, null, KnownParties.none());
        assertThat(Worksheets.read(Drawn.book("Handlingsplan 2018-2020\n" + TABLE), chosen).year()).isEqualTo(2031);
    }

    @Test
    void the_objective_may_follow_a_colon_and_the_key_question_stand_below_its_name() {
        Reading reading = read("Overordnet mål: Vekst og trivsel\nKjernespørsmål\nHvordan blir vi flere?\n" + TABLE);
        assertThat(reading.plan().overallObjective()).isEqualTo("Vekst og trivsel");
        assertThat(reading.plan().keyQuestion()).isEqualTo("Hvordan blir vi flere?");
        assertThat(reading.notes()).isEmpty();
    }

    @Test
    void a_plan_without_a_title_is_called_by_its_only_area_or_its_file() {
        assertThat(read("Innsatsområde | UNG | Tidsplan | Ansvar\nTiltak 1 | Hus | 2018 |").plan().title()).isEqualTo("UNG");
        assertThat(read(TABLE).plan().title()).isEqualTo("plan");
    }

    @Test
    void an_area_whose_content_is_still_to_come_is_an_area() {
        assertThat(Told.tree(read("Innsatsområde | UNG | Tidsplan | Ansvar").plan())).isEqualTo("AREA UNG\n");
    }

    @Test
    void a_remark_that_all_is_examples_marks_goals_and_measures_but_not_the_area() {
        Reading reading = read("""
                Innsatsområde | UNG | Tidsplan | Ansvar
                Målsetting A | Trives | |
                Tiltak 1 | Hus | 2018 |

                NB! Dette er kun eksempler
                """);
        assertThat(Told.tree(reading.plan())).isEqualTo("""
                AREA UNG
                  GOAL Trives [example]
                    MEASURE Hus [when 2018; example]
                """);
        assertThat(reading.notes()).containsExactly(new Note("Ark1", "A5", "NB! Dette er kun eksempler"));
        assertThat(finding(reading, "examples").cell()).isEqualTo("A5");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Arket er bare et arbeidsdokument for styringsgruppa", "NB: Sist endret 12.11.2026 av saksbehandler", "Fyll ut kolonnen for ansvar før møtet", "Til internt bruk i sekretariatet", "Merk: xls-versjonen skal slettes når planen er vedtatt",
        "Last saved by the project manager", "Ikkje for publisering før vedtaket"})
    void what_is_said_to_those_who_work_in_the_sheet_does_not_follow_the_plan_unless_somebody_says_so(String line) {
        assertThat(Remarks.ofTheWork(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NB! Dette er kun eksempler", "Kilde: rådsmøtet i mai", "Tallene er i tusen kroner", "Tiltak merket med stjerne er lagt inn etter høringen", "Planen gjelder for åra 2024–2028", "Ekselmannen er en festival"})
    void what_is_said_of_the_plan_follows_it(String line) {
        assertThat(Remarks.ofTheWork(line)).isFalse();
    }

    @Test
    void what_was_not_written_for_the_plans_readers_stays_behind_when_the_plan_is_given_out() {
        Sheet plan = Drawn.sheet("Plan", TABLE + "\nSum | | =SUM(C2:C9)\n\nKilde: rådsmøtet i mai");
        Sheet commented = new Sheet(plan.name(), false, plan.rows(), plan.merges(), List.of(new Remark(3, 0, "Må dette ut?")), plan.hiddenColumns());
        Reading reading = Worksheets.read(Drawn.book(commented, Drawn.sheet("Telefonliste", "Kontoret | 77 00 00 00")), Choices.none());
        assertThat(finding(reading, "comment").args()).containsExactly("Må dette ut?");
        assertThat(reading.notes()).extracting(Note::text)
                .contains("=SUM(C2:C9)", "Kilde: rådsmøtet i mai", "Kontoret", "77 00 00 00");
        assertThat(reading.notesBeside()).extracting(Note::text).containsExactly("Kilde: rådsmøtet i mai");
    }

    @Test
    void the_year_meant_is_said_at_the_first_date_that_leans_on_it() {
        Reading reading = read("Handlingsplan 2018-2020\nTiltak | Ansvar | Frist\nKurs | Regionrådet | 30.9.18\nFond | Regionrådet | 1. august");
        assertThat(finding(reading, "base-year").cell()).isEqualTo("C4");
    }

    @Test
    void a_formula_that_failed_is_an_error_with_its_address_and_no_part_of_the_plan() {
        Reading reading = read("Tiltak | Ansvar | Frist\nKurs | #REF! | 2018");
        assertThat(finding(reading, "cell-error")).satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.cell()).isEqualTo("B2");
            assertThat(finding.written()).isEqualTo("#REF!");
        });
        assertThat(Told.tree(reading.plan())).isEqualTo("MEASURE Kurs [when 2018]\n");
        assertThat(reading.hasErrors()).isTrue();
    }

    @Test
    void hidden_rows_are_left_out_until_somebody_says_that_they_may_be_seen() {
        String drawing = "Tiltak | Ansvar | Frist\nKurs | Regionrådet | 2018\n~Nettverk | Regionrådet | 2019";
        Reading reading = read(drawing);
        assertThat(reading.plan().measures()).hasSize(1);
        assertThat(finding(reading, "unseen-rows").args()).containsExactly("3", "3");
        assertThat(finding(reading, "unseen-rows").written()).isEqualTo("Nettverk\nRegionrådet\n2019");
        assertThat(reading.notes()).isEmpty();
        Reading taken = Worksheets.read(Drawn.book(drawing), TAKEN);
        assertThat(taken.plan().measures()).hasSize(2);
        assertThat(finding(taken, "hidden-rows").args()).containsExactly("3");
    }

    @Test
    void hidden_sheets_are_left_out_until_somebody_says_that_they_may_be_seen() {
        Reading reading = Worksheets.read(Drawn.hidden(Drawn.book(TABLE)), Choices.none());
        assertThat(reading.plan().elements()).isEmpty();
        assertThat(codes(reading)).contains("unseen-sheet");
        Reading taken = Worksheets.read(Drawn.hidden(Drawn.book(TABLE)), TAKEN);
        assertThat(taken.plan().measures()).hasSize(1);
        assertThat(codes(taken)).contains("hidden-sheet");
    }

    @Test
    void hidden_columns_are_left_out_and_so_is_a_title_on_a_hidden_sheet() {
        Sheet plan = Drawn.sheet("Plan", "Tiltak | Ansvar | Lønn\nKurs | Regionrådet | 700 000");
        Sheet secret = Drawn.sheet("Hemmelig", "Handlingsplan for lønn");
        Book book = new Book("plan.xlsx", Format.XLSX, List.of(
                new Sheet("Hemmelig", true, secret.rows(), secret.merges()), new Sheet("Plan", false, plan.rows(), plan.merges(), List.of(), new java.util.TreeSet<>(Set.of(2)))));
        Reading reading = Worksheets.read(book, Choices.none());
        assertThat(Told.whole(reading.plan())).startsWith("plan |").endsWith("MEASURE Kurs [who Regionrådet]\n");
        assertThat(finding(reading, "unseen-columns").args()).containsExactly("C", "2");
        assertThat(Told.whole(Worksheets.read(book, TAKEN).plan())).startsWith("Handlingsplan for lønn |").contains("Lønn=700 000");
    }

    @Test
    void sheets_of_one_book_are_areas_by_their_names_when_nothing_else_says() {
        Reading reading = Worksheets.read(
                Drawn.book(
                        Drawn.sheet("Forside", "Utviklingsplan for regionen\n\nUtarbeidet av sekretariatet"),
                        Drawn.sheet("Næring", TABLE),
                        Drawn.sheet("Kultur", "Tiltak | Ansvar | Frist\nKonsert | Kommunen | 2019")),
                Choices.none());
        assertThat(reading.plan().title()).isEqualTo("Utviklingsplan for regionen");
        assertThat(Told.tree(reading.plan())).isEqualTo("""
                AREA Næring
                  MEASURE Kurs [when 1. august; who Regionrådet]
                AREA Kultur
                  MEASURE Konsert [when 2019; who Kommunen]
                """);
        assertThat(codes(reading)).contains("sheet-without-table", "area-from-sheet");
    }

    @Test
    void a_book_without_any_table_is_an_error_and_all_its_text_is_notes() {
        Reading reading = read("Referat fra møtet\n\nDet var mange til stede. | Kaffe");
        assertThat(finding(reading, "no-table").severity()).isEqualTo(Severity.ERROR);
        assertThat(reading.notes()).extracting(Note::text).contains("Det var mange til stede.", "Kaffe");
        assertThat(reading.plan().elements()).isEmpty();
    }

    @Test
    void numbers_that_the_plan_counts_otherwise_are_said_once() {
        Reading reading = read("Målsetting A | Vekst | 2018\nTiltak 1 | Kurs | 2018\nTiltak 5 | Fond | 2019\nTiltak 6 | Hub | 2019");
        assertThat(reading.findings().stream().filter(finding -> finding.code().equals("labels-differ"))).singleElement()
                .satisfies(finding -> assertThat(finding.written()).isEqualTo("Tiltak 5\nTiltak 6"));
    }

    @Test
    void another_way_of_reading_may_be_chosen() {
        String drawing = "Nr | Tiltak | Ansvar | Frist\n1 | Vekst | Rådet | 2018\n1.1 | Kurs | Rådet | 2018";
        assertThat(read(drawing).plan().numbering()).isEqualTo(Numbering.OUTLINE);
        Reading flat = Worksheets.read(Drawn.book(drawing), Choices.none().with(Shape.FLAT_ROWS));
        assertThat(flat.plan().elements()).hasSize(2);
        assertThat(flat.shape()).isEqualTo(Shape.FLAT_ROWS);
    }

    @Test
    void the_same_file_gives_the_same_ids() {
        assertThat(read(TABLE).plan()).isEqualTo(read(TABLE).plan());
    }

    private static Reading read(String drawing) {
        return Worksheets.read(Drawn.book(drawing), Choices.none());
    }

    private static List<String> codes(Reading reading) {
        return reading.findings().stream().map(Finding::code).toList();
    }

    private static Finding finding(Reading reading, String code) {
        return reading.findings().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    }
}
