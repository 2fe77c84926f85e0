package no.samspill.plan.version.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.samspill.plan.Field;
import no.samspill.plan.RichText;
import org.junit.jupiter.api.Assertions;

class TwoTextsProperties {

    @Property(tries = 2_000)
    void both_texts_are_found_again_in_what_lies_between_them(@ForAll long seed) {
        RandomTexts texts = new RandomTexts(seed);
        String before = texts.html();
        String after = seed % 5 == 0 ? texts.html() : texts.edited(before);

        List<Compared> compared = Texts.between(Field.TEXT, before, after);

        assertThat(in(Side.BEFORE, compared)).isEqualTo(Texts.of(Field.TEXT, before));
        assertThat(in(Side.AFTER, compared)).isEqualTo(Texts.of(Field.TEXT, after));
        assertThat(in(Side.AFTER, Texts.between(Field.TEXT, after, before))).isEqualTo(Texts.of(Field.TEXT, before));
        compared.stream().filter(paragraph -> paragraph.side() != Side.BOTH).forEach(paragraph ->
                assertThat(paragraph.pieces()).allMatch(piece -> piece.side() == paragraph.side()));
        assertThat(Texts.between(Field.TEXT, after, after)).allMatch(Compared::same);
    }

    @Property(tries = 500)
    void no_word_of_a_text_is_left_out(@ForAll long seed) {
        String html = new RandomTexts(seed).html();
        String words = Texts.of(Field.TEXT, html).stream().map(Paragraph::words).collect(Collectors.joining());
        assertThat(words.replaceAll("\\s+", "")).isEqualTo(org.jsoup.Jsoup.parseBodyFragment(html).body().wholeText().replaceAll("\\s+", ""));
    }

    @Property(tries = 1_000)
    void a_line_stays_one_line(@ForAll String before, @ForAll String after) {
        List<Compared> compared = Texts.between(Field.SCHEDULE, before, after);
        assertThat(compared).hasSize(1);
        assertThat(in(Side.BEFORE, compared)).isEqualTo(List.of(Paragraph.plain(before)));
        assertThat(in(Side.AFTER, compared)).isEqualTo(List.of(Paragraph.plain(after)));
    }

    @Example
    void what_stayed_stands_and_only_the_words_that_came_and_went_are_marked() {
        assertThat(drawn("et forpliktende og permanent nettverk, for alle", "et forpliktende nettverk for alle, som vurderes på nytt"))
                .isEqualTo("et forpliktende [-og permanent -]nettverk[-,-] for alle[+, som vurderes på nytt+]");
        assertThat(drawn("Eks. Gratangen koord.", "Gratangen koordinerer")).isEqualTo("[-Eks. -]Gratangen [-koord.-][+koordinerer+]");
        assertThat(drawn("2018", "2019")).isEqualTo("[-2018-][+2019+]");
        assertThat(drawn("møte i mai 2018", "seminar for alle 2018")).as("one replaced phrase, and no confetti").isEqualTo("[-møte i mai-][+seminar for alle+] 2018");
        assertThat(drawn("alle har noe annet å si her", "vi sier ikke noe likt i dette")).isEqualTo("[-alle har noe annet å si her-][+vi sier ikke noe likt i dette+]");
    }

    @Example
    void a_paragraph_that_is_cut_in_two_is_not_written_anew() {
        String before = "<p>Vi lager et nettverk for alle i regionen. Det møtes hver måned i Harstad.</p>";
        String after = "<p>Vi lager et nettverk for alle i regionen.</p><p>Det møtes hver måned i Harstad.</p>";
        assertThat(Texts.between(Field.TEXT, before, after)).extracting(Compared::side).contains(Side.BOTH, Side.AFTER).doesNotContain(Side.BEFORE);
    }

    @Example
    void other_emphasis_is_another_word_in_the_same_letters() {
        List<Compared> compared = Texts.between(Field.TEXT, "<p>Ett møte i året</p>", "<p>Ett <strong>møte</strong> i året</p>");
        assertThat(compared).singleElement().satisfies(line -> assertThat(line.pieces()).contains(
                new Piece(Side.BEFORE, Run.of("møte")), new Piece(Side.AFTER, new Run("møte", true, false, null))));
    }

    @Example
    void the_longest_text_in_another_order_does_not_hold_anybody_up() {
        Random random = new Random(1);
        List<String> words = IntStream.range(0, 12_000).mapToObj(i -> "o" + random.nextInt(1_000)).collect(Collectors.toList());
        String before = String.join(" ", words);
        java.util.Collections.shuffle(words, random);
        String after = String.join(" ", words);
        Assertions.assertTimeout(Duration.ofSeconds(3), () ->
                assertThat(in(Side.AFTER, Texts.between(Field.SCHEDULE, before, after))).isEqualTo(List.of(Paragraph.plain(after))));
        assertThat(RichText.plain(before).html()).hasSizeLessThan(65_535);
    }

    private static String drawn(String before, String after) {
        return Texts.line(before, after).pieces().stream()
                .map(piece -> switch (piece.side()) {
                    case BOTH -> piece.run().text();
                    case BEFORE -> "[-" + piece.run().text() + "-]";
                    case AFTER -> "[+" + piece.run().text() + "+]";
                })
                .collect(Collectors.joining());
    }

    private static List<Paragraph> in(Side side, List<Compared> compared) {
        return compared.stream().flatMap(paragraph -> paragraph.in(side).stream()).toList();
    }
}
