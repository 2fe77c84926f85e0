package no.samspill.adoption.casepaper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Span;
import org.junit.jupiter.api.Test;

/** A case paper shows what a text was and what it became, so that nobody has to look for what is new. */
class WhatBecameOfATextTest {
    private static final String LONG = "Et ord som er likt i begge. ".repeat(40);

    private static String strong(Line line) {
        return line.spans().stream().filter(Span::strong).map(Span::text).collect(Collectors.joining());
    }

    @Test
    void words_that_only_one_has_are_strong() {
        InBoth both = InBoth.of("Etablere et forpliktende (permanent?) nettverk", "Etablere et forpliktende og fast nettverk");
        assertThat(strong(both.was()).strip()).isEqualTo("(permanent?)");
        assertThat(strong(both.is()).strip()).isEqualTo("og fast");
        assertThat(both.was().plain()).isEqualTo("Etablere et forpliktende (permanent?) nettverk");
        assertThat(both.is().plain()).isEqualTo("Etablere et forpliktende og fast nettverk");
    }

    @Test
    void of_a_long_text_the_place_that_differs_is_shown_however_far_in_it_is() {
        InBoth both = InBoth.of(LONG + "Til slutt 2018." + LONG, LONG + "Til slutt 2019." + LONG);
        assertThat(both.was().plain()).startsWith("… ").endsWith(" …").contains("Til slutt 2018.").hasSizeLessThan(300);
        assertThat(both.is().plain()).startsWith("… ").endsWith(" …").contains("Til slutt 2019.").hasSizeLessThan(300);
        assertThat(strong(both.is())).contains("2019");
    }

    @Test
    void what_is_only_taken_out_is_shown_where_it_stood() {
        InBoth both = InBoth.of(LONG + "Dette går ut. " + LONG, LONG + LONG);
        assertThat(strong(both.was())).contains("Dette går ut");
        assertThat(strong(both.is())).isEmpty();
        assertThat(both.is().plain()).startsWith("… ");
    }

    @Test
    void what_is_new_or_gone_is_no_word_more_than_another() {
        assertThat(strong(InBoth.of("", "Et nytt tiltak").is())).isEmpty();
        assertThat(InBoth.of(LONG, "").was().plain()).startsWith("Et ord").endsWith(" …").hasSizeLessThan(300);
    }

    @Test
    void no_sign_is_cut_in_two() {
        String signs = "😀".repeat(400);
        assertThat(InBoth.of("", signs).is().plain()).doesNotContain("\uFFFD").matches(line -> line.codePoints().noneMatch(sign -> sign >= 0xD800 && sign <= 0xDFFF));
    }
}
