package no.samspill.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import no.samspill.worksheet.book.Book;
import org.junit.jupiter.api.Test;

/** Lists, glossaries and contents stand beside a plan; and what is called after them is not. */
class WhichSheetIsThePlanTest {
    private static final String PLAN = """
            Mål | Tiltak | Ansvarlig | Frist
            Mål 1 | Kurs | Harstad | 2025
            Mål 2 | Vei | Ibestad | 2026
            """;

    @Test
    void words_to_choose_from_are_no_plan_and_it_is_asked() {
        Reading reading = read(Drawn.sheet("Tiltaksliste", PLAN), Drawn.sheet("Lister", """
                Mål 1 | Møteplasser | Ja | Ungdom
                Mål 2 | Historie | Nei | Voksne
                Mål 3 | Kunst | | Eldre
                """));
        assertThat(Told.tree(reading.plan())).isEqualTo("""
                GOAL Mål 1
                  MEASURE Kurs [when 2025; who Harstad]
                GOAL Mål 2
                  MEASURE Vei [when 2026; who Ibestad]
                """);
        assertThat(reading.findings()).anyMatch(finding -> finding.code().equals("sheet-beside") && "Lister".equals(finding.sheet()));
    }

    @Test
    void so_it_is_where_the_sheet_has_no_telling_name() {
        assertThat(tree(Drawn.sheet("Plan", PLAN), Drawn.sheet("Ark2", "Mål 1 | Møteplasser | Ja\nMål 2 | Historie | Nei\n"))).doesNotContain("Møteplasser");
    }

    @Test
    void a_glossary_is_no_plan() {
        assertThat(tree(Drawn.sheet("Plan", PLAN), Drawn.sheet("Om ord", """
                Begrep | Forklaring
                Tiltak: Det vi gjør | Noe som settes i verk
                Mål: Det vi vil | Det vi skal nå
                """))).doesNotContain("Det vi");
    }

    @Test
    void people_and_their_telephones_are_no_plan() {
        assertThat(tree(Drawn.sheet("Plan", PLAN), Drawn.sheet("Hvem", "Navn | Telefon | E-post\nEn person | 1 | a@eksempel.no\n"))).doesNotContain("En person");
    }

    @Test
    void goals_on_a_sheet_of_their_own_are_the_plan_as_well() {
        assertThat(tree(Drawn.sheet("Tiltak", PLAN), Drawn.sheet("Strategier", """
                Strategi 1: Vi skal bygge kompetanse sammen med skolene i regionen
                Strategi 2: Vi skal gjøre det lettere å etablere seg her
                """))).contains("STRATEGY Vi skal bygge kompetanse");
    }

    @Test
    void a_book_of_nothing_but_such_rows_is_read() {
        assertThat(tree(Drawn.sheet("Lister", "Mål 1 | Møteplasser | Ja\nMål 2 | Historie | Nei\n"))).contains("GOAL Møteplasser");
    }

    private static String tree(no.samspill.worksheet.book.Sheet... sheets) {
        return Told.tree(read(sheets).plan());
    }

    private static Reading read(no.samspill.worksheet.book.Sheet... sheets) {
        Book book = Drawn.book(sheets);
        return Worksheets.read(book, Choices.none());
    }
}
