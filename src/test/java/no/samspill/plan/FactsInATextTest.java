package no.samspill.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import no.samspill.plan.version.text.RandomTexts;

/** Numbers that live in a text: what is kept of them, what they say now, and what is no change of the text. */
class FactsInATextTest {
    private static final FactReference FOUNDED = new FactReference(new UUID(5, 5), FactReference.REGION, FactReference.LATEST);
    private static final FactReference PEOPLE = new FactReference(new UUID(6, 6), "1903", "2017K1");
    private static final String TEXT = "<p>Det ble startet <data value=\"" + FOUNDED + "\">2,9 nye foretak (2023)</data> her.</p>";

    @Example
    void a_fact_is_kept_with_its_reference_and_its_words() {
        assertThat(RichText.cleaned(TEXT).html()).isEqualTo(TEXT);
        assertThat(RichText.cleaned(TEXT).facts()).containsExactly(new RichText.Fact(FOUNDED, "2,9 nye foretak (2023)"));
        assertThat(RichText.cleaned(TEXT).words()).isEqualTo("Det ble startet 2,9 nye foretak (2023) her.");
    }

    @Example
    void anything_else_in_a_fact_is_taken_out_and_the_words_stay() {
        assertThat(RichText.cleaned("<p><data value=\"javascript:x()\">3</data> <data>4</data> <data value=\"" + FOUNDED + "\"> </data></p>").html()).isEqualTo("<p>3 4  </p>");
        assertThat(RichText.cleaned("<p><data class=x onclick=y value=\"" + FOUNDED + "\"><strong>2,9</strong>\n<em>foretak</em></data></p>").html())
                .isEqualTo("<p><data value=\"" + FOUNDED + "\">2,9 foretak</data></p>");
        assertThat(RichText.cleaned("<p><data value=\"" + FOUNDED + "\">2 <data value=\"" + PEOPLE + "\">3</data></data></p>").facts()).containsExactly(new RichText.Fact(FOUNDED, "2 3"));
    }

    @Example
    void the_words_are_what_it_says_now() {
        FactsTold told = FactsTold.living(Map.of(FOUNDED, said("3,9", "2024")));

        assertThat(told.in(TEXT)).isEqualTo(TEXT.replace("2,9 nye foretak (2023)", "3,9 nye foretak for hver 1000 innbyggere (2024)"));
        assertThat(FactsTold.living(Map.of(FOUNDED, new FactSaid(1, "Nye foretak", null, "vises ikke", "", "Harstad", "2024", "SSB", null))).in(TEXT)).contains(">Nye foretak: vises ikke (2024)<");
    }

    @Example
    void what_cannot_be_told_any_more_stands_in_the_words_it_was_chosen_with() {
        assertThat(FactsTold.living(Map.of()).in(TEXT)).isEqualTo(TEXT);
        assertThat(FactsTold.living(Map.of()).of(new RichText(TEXT))).containsEntry(FOUNDED, null);
    }

    @Example
    void a_number_that_moved_is_no_change_of_the_text_and_another_word_is() {
        String moved = FactsTold.living(Map.of(FOUNDED, said("3,9", "2024"))).in(TEXT);

        assertThat(new FieldChange(Field.TEXT, TEXT, moved).ofNumbersAlone()).isTrue();
        assertThat(new FieldChange(Field.TEXT, TEXT, moved.replace("her", "der")).ofNumbersAlone()).isFalse();
        assertThat(new FieldChange(Field.TEXT, TEXT, TEXT.replace("siste", "2024")).ofNumbersAlone()).as("another number is another text").isFalse();
    }

    @Example
    void where_the_text_is_plain_words_a_fact_can_be_moved_and_is_one_again() {
        String typed = RichText.cleaned(TEXT.replace("2,9", "24\u00a0441 [sic]")).typed();

        assertThat(typed).isEqualTo("Det ble startet [tall " + FOUNDED + ": 24\u00a0441 (sic) nye foretak (2023)] her.");
        assertThat(RichText.plain("Her: " + typed).facts()).containsExactly(new RichText.Fact(FOUNDED, "24\u00a0441 (sic) nye foretak (2023)"));
        assertThat(RichText.plain("[tall noe: annet] <b>").html()).isEqualTo("<p>[tall noe: annet] &lt;b&gt;</p>");
    }

    @Example
    void the_version_keeps_what_was_decided_on_and_the_living_number_moves() {
        FactsTold kept = FactsTold.frozen(Map.of(FOUNDED, said("2,9", "2023")));
        FactsTold now = FactsTold.living(Map.of(FOUNDED, said("3,9", "2024"), PEOPLE, said("5", "2024")));

        assertThat(now.unmoved(kept)).isFalse();
        assertThat(now.keeping(kept, java.util.Set.of(FOUNDED, PEOPLE)).said()).isEqualTo(Map.of(FOUNDED, said("2,9", "2023"), PEOPLE, said("5", "2024")));
    }

    @Example
    void a_reference_is_to_the_letter() {
        assertThat(FactReference.read(PEOPLE.toString())).contains(PEOPLE);
        for (String other : List.of("", "x", PEOPLE + "/x", FOUNDED.toString().replace("0", "A"), PEOPLE + " ", new UUID(1, 1) + "/../2017", new UUID(1, 1) + "//2017")) {
            assertThat(FactReference.read(other)).as(other).isEmpty();
        }
    }

    @Property(tries = 300)
    void cleaning_keeps_facts_wherever_they_stand_and_changes_nothing_twice(@ForAll long seed, @ForAll @NotEmpty @AlphaChars @CharRange(from = 'æ', to = 'å') String words) {
        RichText text = RichText.cleaned(new RandomTexts(seed).html() + "<p>Før <data value=\"" + PEOPLE + "\">" + words + "</data> etter</p>");

        assertThat(text.facts()).contains(new RichText.Fact(PEOPLE, words));
        assertThat(RichText.cleaned(text.html())).isEqualTo(text);
        assertThat(FactsTold.living(Map.of(PEOPLE, said("7", "2020"))).in(text.html())).isEqualTo(RichText.cleaned(FactsTold.living(Map.of(PEOPLE, said("7", "2020"))).in(text.html())).html());
        assertThat(RichText.plain(text.typed()).facts()).contains(new RichText.Fact(PEOPLE, words));
    }

    private static FactSaid said(String number, String year) {
        return new FactSaid(1, "Nye foretak", number, null, "nye foretak for hver 1000 innbyggere", "Sør-Troms", year, "Eksempel", LocalDate.of(2025, 11, 5));
    }
}
