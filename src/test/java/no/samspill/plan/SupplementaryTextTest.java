package no.samspill.plan;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SupplementaryTextTest {

    @Test
    void paragraphs_lists_emphasis_and_links_are_kept() {
        String text = "<p>Les <a href=\"https://example.org/\">mer</a></p><ul><li><strong>Nå</strong></li><li><em>Så</em></li></ul>";
        assertThat(RichText.cleaned(text).html()).isEqualTo(text);
    }

    @Test
    void scripts_handlers_styles_and_pictures_are_taken_out() {
        assertThat(RichText.cleaned("<p onclick=x() style=color:red>A<script>x()</script><img src=x onerror=x()></p>").html())
                .isEqualTo("<p>A</p>");
    }

    @Test
    void a_link_that_is_a_script_is_no_link() {
        assertThat(RichText.cleaned("<a href=\"javascript:x()\">her</a>").html()).isEqualTo("<a>her</a>");
    }

    @Test
    void plain_words_become_a_paragraph_a_line() {
        RichText text = RichText.plain("Møt opp & si fra\n\n5 < 7");
        assertThat(text.html()).isEqualTo("<p>Møt opp &amp; si fra</p><p>5 &lt; 7</p>");
        assertThat(text.words()).isEqualTo("Møt opp & si fra\n5 < 7");
    }

    @Test
    void control_characters_are_dropped() {
        assertThat(RichText.plain("A\u0000\u0007B\ud800").html()).isEqualTo("<p>AB</p>");
    }

    @Property(tries = 300)
    void cleaning_what_is_clean_changes_nothing(@ForAll String anything) {
        RichText once = RichText.cleaned("<p>" + anything);
        assertThat(RichText.cleaned(once.html())).isEqualTo(once);
    }

    @Property(tries = 300)
    void plain_words_are_clean_from_the_start(@ForAll String anything) {
        RichText plain = RichText.plain(anything);
        assertThat(RichText.cleaned(plain.html())).isEqualTo(plain);
    }
}
