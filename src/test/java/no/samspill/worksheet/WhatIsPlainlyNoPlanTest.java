package no.samspill.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samspill.wording.Severity;
import org.junit.jupiter.api.Test;

/** A budget, a register, a dump of data: said before anything is made of it, and never of a plan. */
class WhatIsPlainlyNoPlanTest {

    @Test
    void a_book_of_hundreds_of_columns_of_figures() {
        String heads = IntStream.range(0, 170).mapToObj(i -> "Art " + (1000 + i)).collect(Collectors.joining(" | "));
        Reading reading = read("ID | Navn | Beskrivelse | Start | Budsjett | " + heads, 200, row -> row + " | Tjeneste " + row + " | Drift | 2025 | 1000 | " + IntStream.range(0, 170).mapToObj(i -> String.valueOf(row * i)).collect(Collectors.joining(" | ")));
        assertThat(reading.plainlyNone()).isTrue();
        assertThat(reading.findings()).filteredOn(finding -> finding.code().startsWith("no-plan")).extracting(Finding::severity).containsExactly(Severity.ERROR);
    }

    @Test
    void a_budget_with_accounts_and_years() {
        assertThat(read("Konto | Ansvar | Navn | Beløp | Regnskap 2024 | Budsjett 2025 | Avvik", 120, row -> (1000 + row) + " | " + (1200 + row % 9) + " | Lønn og sosiale utgifter " + row + " | " + row * 1000 + " | " + row * 1100 + " | " + row * 1200 + " | " + row * 100).plainlyNone()).isTrue();
    }

    @Test
    void a_register_of_members_and_one_of_properties() {
        assertThat(read("Nr | Navn | Kategori | Merknad | Adresse | Postnr | Poststed | Telefon | E-post", 80, row -> row + " | Person nummer " + row + " | Medlem | Betalt | Vegen " + row + " | 9400 | Trondenes | 770" + row + " | p" + row + "@eksempel.no").plainlyNone()).isTrue();
        assertThat(read("Id | Navn | Kategori | Merknad | Gnr | Bnr | Areal | Arealtype | Registrert", 80, row -> row + " | Eiendom " + row + " | Skog | Delt | " + row + " | " + row * 3 + " | " + row * 100 + " | Skog | Ja").plainlyNone()).isTrue();
    }

    @Test
    void no_plan_of_a_thousand_measures_is_taken_for_one() {
        assertThat(read("Tiltak | Ansvarlig | Frist | Kostnad 2025 | Kostnad 2026", 1000, row -> "Gjøre noe nummer " + row + " | Harstad | 2025 | " + row * 1000 + " | " + row * 2000).plainlyNone()).isFalse();
        assertThat(read("Nr | Tiltak | 2025 | 2026 | 2027 | 2028", 1000, row -> row + " | Bygge noe nummer " + row + " | 100 | 200 | 300 | 400").plainlyNone()).isFalse();
        assertThat(read("Navn | Ansvarlig | Frist | Merknad A | Merknad B | Merknad C | Merknad D | Merknad E", 1000, row -> "Gjøre noe " + row + " | Harstad | 2026 | a | b | c | d | e").plainlyNone()).isFalse();
        assertThat(read("Tittel | Beskrivelse", 1000, row -> "Gjøre noe " + row + " | Med en setning om hva det er").plainlyNone()).isFalse();
        String weeks = IntStream.rangeClosed(1, 52).mapToObj(week -> "Uke " + week).collect(Collectors.joining(" | "));
        assertThat(read("Tiltak | Ansvarlig | " + weeks, 200, row -> "Gjøre noe " + row + " | Harstad" + " | ".repeat(row % 50 + 1) + "x | x | x").plainlyNone()).isFalse();
        assertThat(read("Mål | Tiltak | Ansvarlig", 5, row -> "Vekst | Gjøre noe " + row + " | Harstad").plainlyNone()).isFalse();
    }

    private static Reading read(String head, int rows, IntFunction<String> row) {
        return Worksheets.read(Drawn.book(head + "\n" + String.join("\n", IntStream.rangeClosed(1, rows).mapToObj(row).toList())), Choices.none());
    }
}
