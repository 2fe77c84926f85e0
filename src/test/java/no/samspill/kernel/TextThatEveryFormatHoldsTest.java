package no.samspill.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TextThatEveryFormatHoldsTest {

    @Example
    void is_without_what_nobody_sees_and_with_all_else() {
        assertThat(Legible.of("Kurs\u001Ffor\u0001alle")).isEqualTo("Kursforalle");
        assertThat(Legible.of("a\u000Bb\fc")).isEqualTo("a\nb\nc");
        assertThat(Legible.of("a\tb\nc \u00A0 أهلا שלום 𝔸 😀 中文")).isEqualTo("a\tb\nc \u00A0 أهلا שלום 𝔸 😀 中文");
        assertThat(Legible.of("a\uD800b\uDC00\uFFFE\uFDD0")).isEqualTo("a\uFFFDb\uFFFD");
    }

    @Property(tries = 500)
    void can_stand_in_xml_whatever_it_was(@ForAll String text) {
        String legible = Legible.of(text);
        assertThat(legible.codePoints()).allMatch(c -> c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000);
        assertThat(Legible.of(legible)).isEqualTo(legible);
    }
}
