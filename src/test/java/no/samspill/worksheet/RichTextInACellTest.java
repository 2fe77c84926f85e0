package no.samspill.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.samspill.plan.RichText;

/** What a person writes in the editor, in the cell of a sheet. */
class RichTextInACellTest {

    @Example
    void a_cell_shows_words_lines_and_dots_and_no_html() {
        RichText text = RichText.cleaned("<p>Tiltaket skal gi&nbsp;<strong>raskere</strong> svar</p><ul><li>Kurs</li><li>Nettverk</li></ul><ol><li>Nå</li></ol><p>Se <a href=\"https://samspill.example/\">avtalen</a></p>");

        assertThat(QuietMarks.visible(SheetText.write(text)))
                .isEqualTo("Tiltaket skal gi\u00a0raskere svar\n• Kurs\n• Nettverk\n1. Nå\nSe avtalen (https://samspill.example/)");
    }

    @Example
    void plain_paragraphs_are_plain_lines() {
        assertThat(SheetText.write(RichText.plain("Ett\nTo"))).isEqualTo("Ett\nTo");
    }

    @Example
    void what_somebody_adds_below_is_a_paragraph_and_the_rest_stays_as_it_was() {
        RichText text = RichText.cleaned("<p>Med <strong>vekt</strong></p>");

        assertThat(SheetText.read(SheetText.write(text) + "\nOg mer")).isEqualTo(RichText.cleaned("<p>Med <strong>vekt</strong></p><p>Og mer</p>"));
    }

    @Example
    void a_live_fact_shows_its_words_alone_and_is_one_again() {
        String html = "<p>Her bor <data value=\"00000000-0000-0005-0000-000000000005/1903/siste\">24\u00a0441 personer (2021)</data> nå</p>";
        String cell = SheetText.write(RichText.cleaned(html));

        assertThat(QuietMarks.visible(cell)).isEqualTo("Her bor 24\u00a0441 personer (2021) nå");
        assertThat(SheetText.read(cell)).isEqualTo(RichText.cleaned(html));
    }

    @Property(tries = 500)
    void reads_back_as_it_was_and_shows_no_html(@ForAll("texts") String html) {
        RichText text = RichText.cleaned(html);
        String cell = SheetText.write(text);

        assertThat(SheetText.read(cell)).isEqualTo(text);
        assertThat(QuietMarks.visible(cell)).doesNotContain("<p>", "</", "<li", "<strong", "&#xa0;", "&amp;");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of("Kurs", "to  ord", "a < b".replace("<", "&lt;"), "5 &gt; 3", "R&amp;D", "linje\nto", "&nbsp;rom", "🐟", "• punkt", "1. nå", "\u200B\u200C", "(https://x.no)", "");
        Arbitrary<String> inline = words.flatMap(one -> Arbitraries.of("%s", "<strong>%s</strong>", "<em>%s</em>", "<a href=\"https://x.no/?a=1&amp;b=2\">%s</a>", "%s<br>%s", "<strong><em>%s</em> x</strong>", "<a>%s</a>", "<data value=\"00000000-0000-0005-0000-000000000005/1903/2017K1\">9 %s</data>")
                .map(form -> form.replace("%s", one)));
        Arbitrary<String> line = inline.list().ofMinSize(1).ofMaxSize(3).map(list -> String.join(" ", list));
        Arbitrary<String> block = line.list().ofMinSize(1).ofMaxSize(3).flatMap(lines -> Arbitraries.of("p", "ul", "ol", "nested", "bare").map(kind -> switch (kind) {
            case "p" -> "<p>" + lines.getFirst() + "</p>";
            case "bare" -> lines.getFirst();
            case "nested" -> "<ul><li>" + lines.getFirst() + "<ol><li>" + lines.getLast() + "</li></ol></li></ul>";
            default -> "<" + kind + "><li>" + String.join("</li><li>", lines) + "</li></" + kind + ">";
        }));
        return block.list().ofMaxSize(4).map((List<String> blocks) -> String.join("", blocks));
    }
}
