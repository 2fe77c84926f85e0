package no.samspill.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PrintOfATextTest {
    /** SHA-256 of "abc", as FIPS 180-4's own example gives it. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void it_is_the_standards_own() {
        assertThat(Print.of("abc")).isEqualTo(new Print(ABC));
    }

    @Test
    void it_is_shown_in_fours_and_read_however_it_is_typed() {
        Print print = new Print(ABC);
        assertThat(print.brief()).isEqualTo("ba78-16bf");
        assertThat(print.shown()).isEqualTo("ba78 16bf 8f01 cfea");
        assertThat(Print.read(print.spaced().toUpperCase(java.util.Locale.ROOT))).contains(print);
    }

    @Test
    void what_is_no_whole_print_is_none() {
        assertThat(Print.read("ba78 16bf")).isEmpty();
        assertThat(Print.read(ABC.replace('a', 'x'))).isEmpty();
        assertThatThrownBy(() -> new Print("ba78")).isInstanceOf(IllegalArgumentException.class);
    }
}
