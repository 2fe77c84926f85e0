package no.samspill.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.samspill.plan.Element;
import no.samspill.wording.KnownParties;
import no.samspill.worksheet.ColumnChoice.As;
import no.samspill.worksheet.book.Book;
import org.junit.jupiter.api.Test;

/** Columns and sheets that somebody says the meaning of, whatever the sheet says itself. */
class WhatAPersonSaysOfColumnsTest {
    private static final Book BOOK = Drawn.book(
            Drawn.sheet("Plan", """
                    Tiltak | Ansvar | Frist | Målgruppe | Internt
                    Kurs | Regionrådet | 2018 | Bedrift | ring Kari
                    Nettverk | Regionrådet | 2019 | Bo | hemmelig
                    """),
            Drawn.sheet("Lister", """
                    Tiltak | Ansvar | Frist
                    Fra fjoråret | Regionrådet | 2017
                    """));

    @Test
    void it_is_what_they_say() {
        Reading reading = read(Map.of(at(3), new ColumnChoice(As.ATTRACTIVENESS, null)));

        assertThat(Told.tree(reading.plan())).startsWith("""
                MEASURE Kurs [when 2018; who Regionrådet; for Bedrift; Internt=ring Kari]
                MEASURE Nettverk [when 2019; who Regionrådet; for Bo; Internt=hemmelig]
                """);
        assertThat(reading.columns()).filteredOn(column -> column.at().equals(at(3))).containsExactly(new ColumnRead(at(3), "Målgruppe", "sheet.meaning.ATTRACTIVENESS"));
    }

    @Test
    void another_column_yields_that_had_the_meaning_before() {
        Reading reading = read(Map.of(at(3), new ColumnChoice(As.RESPONSIBILITY, null)));

        assertThat(first(reading).words().toString()).contains("responsibility=Bedrift", "other:Ansvar=Regionrådet");
    }

    @Test
    void a_column_of_its_own_has_the_name_they_give_it() {
        Reading reading = read(Map.of(at(2), new ColumnChoice(As.OWN, "Når det skal skje")));

        assertThat(first(reading).other()).containsEntry("Når det skal skje", "2018");
        assertThat(first(reading).schedule()).isNull();
    }

    @Test
    void nothing_of_a_column_that_is_nothing_goes_anywhere_and_it_is_said() {
        Reading reading = read(Map.of(at(4), new ColumnChoice(As.NOTHING, null)));

        assertThat(reading.plan().walk()).noneMatch(row -> row.other().containsKey("Internt"));
        assertThat(reading.notes()).noneMatch(note -> note.text().contains("Kari"));
        assertThat(reading.findings()).filteredOn(finding -> finding.code().equals("column-left")).singleElement()
                .satisfies(finding -> assertThat(finding.args()).containsExactly("E", "3"));
        assertThat(reading.ledger().find("Plan", "E3")).contains(new Place.Found("column-left"));
    }

    @Test
    void a_column_without_a_heading_is_named_too() {
        Book book = Drawn.book("""
                Tiltak | Ansvar | Frist |
                Kurs | Regionrådet | 2018 | Ferdig?
                """);
        Reading reading = Worksheets.read(book, Choices.none().with(Map.of(new ColumnAt("Ark1", 3), new ColumnChoice(As.STATUS, null))));

        assertThat(first(reading).status()).isNotNull();
        assertThat(reading.findings()).noneMatch(finding -> finding.code().equals("column-unnamed"));
    }

    @Test
    void a_sheet_stands_beside_the_plan_or_is_of_it_as_they_say() {
        Book book = Drawn.book(
                Drawn.sheet("Plan", "Tiltak | Ansvar | Frist\nKurs | Regionrådet | 2018"),
                Drawn.sheet("Ordliste", "Begrep | Forklaring\nRDA | Et tilskudd"));

        assertThat(titles(sheets(book, Map.of()))).containsExactly("Kurs");
        assertThat(sheets(book, Map.of()).sheets()).isEqualTo(Map.of("Plan", true, "Ordliste", false));
        assertThat(sheets(BOOK, Map.of("Lister", true)).plan().measures()).extracting(Element::title).contains("Fra fjoråret");
        assertThat(sheets(BOOK, Map.of("Plan", false, "Lister", true)).plan().measures()).extracting(Element::title).containsExactly("Fra fjoråret");
        assertThat(sheets(book, Map.of("Ordliste", false)).findings()).noneMatch(finding -> finding.code().equals("sheet-beside"));
    }

    @Test
    void what_is_written_down_of_them_is_read_again() {
        assertThat(ColumnChoice.of("own: Målgruppe")).contains(new ColumnChoice(As.OWN, "Målgruppe"));
        assertThat(ColumnChoice.of(new ColumnChoice(As.OWN, "a:b").toString())).contains(new ColumnChoice(As.OWN, "a:b"));
        assertThat(ColumnChoice.of("status")).contains(new ColumnChoice(As.STATUS, null));
        assertThat(ColumnChoice.of("annet")).isEmpty();
        assertThat(ColumnAt.of("Hva! nå!ab")).contains(new ColumnAt("Hva! nå", 27));
        assertThat(ColumnAt.of("Plan")).isEmpty();
        assertThat(ColumnAt.of("Plan!1")).isEmpty();
    }

    private static ColumnAt at(int column) {
        return new ColumnAt("Plan", column);
    }

    private static Reading read(Map<ColumnAt, ColumnChoice> said) {
        return Worksheets.read(BOOK, new Choices(2018, null, KnownParties.none(), false, null, said, Map.of("Lister", false)));
    }

    private static Reading sheets(Book book, Map<String, Boolean> said) {
        return Worksheets.read(book, new Choices(2018, null, KnownParties.none(), false, null, Map.of(), said));
    }

    private static Element first(Reading reading) {
        return reading.plan().measures().toList().getFirst();
    }

    private static List<String> titles(Reading reading) {
        return reading.plan().measures().map(Element::title).toList();
    }
}
