package no.samspill.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import org.junit.jupiter.api.Test;

class WhatStandsBesideARowTest {
    private static final Words ENGLISH = Words.of(Language.EN);
    private static final Words NYNORSK = Words.of(Language.NN);

    @Test
    void an_input_meeting_and_its_day_are_told_in_the_readers_language() {
        Aside meeting = Aside.of("Innspillsmøte", "22. mai 2017");
        assertThat(meeting.called(ENGLISH)).isEqualTo("Input meeting");
        assertThat(meeting.called(NYNORSK)).isEqualTo("Innspelsmøte");
        assertThat(meeting.said(ENGLISH)).isEqualTo("22 May 2017");
        assertThat(Aside.of("Innspillsmøte", "30. august–1. september 2017").said(ENGLISH)).isEqualTo("30 August–1 September 2017");
    }

    @Test
    void a_day_that_is_not_known_is_said_to_be_so() {
        Aside unknown = Aside.of("Innspillsmøte", "Dato ikke satt");
        assertThat(unknown.unsettled()).isTrue();
        assertThat(unknown.said(ENGLISH)).isEqualTo("Date not set");
    }

    @Test
    void the_plans_own_words_stand_as_they_are() {
        Aside own = Aside.of("Merknad", "Avklares 22. mai 2017");
        assertThat(own.called(ENGLISH)).isEqualTo("Merknad");
        assertThat(own.said(ENGLISH)).isEqualTo("Avklares 22. mai 2017");
        assertThat(own.translated()).isFalse();
        assertThat(Aside.of("Innspillsmøte", "22. mai").said(ENGLISH)).as("of which year nobody has said").isEqualTo("22. mai");
    }
}
