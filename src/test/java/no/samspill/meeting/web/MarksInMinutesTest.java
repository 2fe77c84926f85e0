package no.samspill.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksInMinutesTest {

    @Test
    void headings_stand_under_the_pages_own_and_points_are_a_list() {
        assertThat(MinutesText.html("# Referat\n\n## Saker\n- **Buss** på kvelden\n- Lys i løypa"))
                .containsSubsequence("<h3>Referat</h3>", "<h4>Saker</h4>", "<ul>", "<li><strong>Buss</strong> på kvelden</li>", "<li>Lys i løypa</li>", "</ul>");
    }

    @Test
    void lines_stay_lines_and_a_number_stays_the_one_that_was_written() {
        assertThat(MinutesText.html("Til stede:\nKari\nOla")).isEqualTo("<p>Til stede:<br>Kari<br>Ola</p>\n");
        assertThat(MinutesText.html("7. Sak sju")).contains("start=\"7\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<script>alert(1)</script> | <script>alert(1)</script>",
        "<img src=x onerror=alert(1)> | <img src=x onerror=alert(1)>",
        "[her](javascript:alert(1)) | her",
        "![bilde](https://eksempel.no/spor.png) | ''",
        "    fire blanke foran | fire blanke foran"
    })
    void what_looks_like_a_program_is_words_and_no_picture_is_fetched(String written, String shown) {
        var body = Jsoup.parseBodyFragment(MinutesText.html(written)).body();
        assertThat(body.select("script, img, [onerror], a[href^=javascript], pre")).isEmpty();
        assertThat(body.text()).isEqualTo(shown);
    }

    @Property(tries = 300)
    void whatever_is_written_gives_only_what_a_page_may_hold(@ForAll String written) {
        assertThat(Jsoup.parseBodyFragment(MinutesText.html(written)).body().select("*:not(body, p, br, h3, h4, h5, h6, ul, ol, li, strong, em, code, a)")).isEmpty();
    }
}
