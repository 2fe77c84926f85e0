package no.samspill.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A plan's title is what looks like one, or else the file's name. */
class WhatAPlanIsCalledTest {
    private static final String TABLE = "\n\nTiltak | Ansvar | Frist\nKurs | Harstad | 2025\n";

    @ParameterizedTest
    @ValueSource(strings = {"Tall i 1000 kr", "Beløp i hele tusen kroner", "Nordfjord regionråd", "Harstad kommune", "This document was exported from Numbers. Each table was converted.", "Tabell 1", "Table 1", "Tiltak", "Sist oppdatert 1.2.2025"})
    void is_not_a_unit_a_sender_a_programs_sentence_or_a_heading(String front) {
        assertThat(title(front + TABLE)).isEqualTo("plan");
    }

    @Test
    void is_what_sounds_like_a_plan_also_below_who_sends_it() {
        assertThat(title("Nordfjord regionråd\nHandlingsplan 2025–2028\nVedtatt 12.3.2025" + TABLE)).isEqualTo("Handlingsplan 2025–2028");
        assertThat(title("Sammen om framtida\nStrategisk næringsplan" + TABLE)).isEqualTo("Strategisk næringsplan");
    }

    @Test
    void is_what_stands_alone_where_nothing_sounds_like_a_plan() {
        assertThat(title("Sammen om framtida" + TABLE)).isEqualTo("Sammen om framtida");
    }

    @Test
    void is_not_the_head_of_a_list_on_another_sheet() {
        assertThat(Worksheets.read(Drawn.book(Drawn.sheet("Data", "Kommuner\nHarstad\nIbestad\n"), Drawn.sheet("Plan", TABLE.strip() + "\n")), Choices.none()).plan().title()).isEqualTo("plan");
    }

    private static String title(String drawing) {
        return Worksheets.read(Drawn.book(drawing), Choices.none()).plan().title();
    }
}
