package no.samspill.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import no.samspill.kernel.Language;
import no.samspill.kernel.Period;
import no.samspill.kernel.Words;

class AnyTextIsReadTest {

    private static final Wordings wordings = new Wordings(KnownParties.none(), 2017);

    private static final List<Function<String, ? extends Understood<?>>> COLUMNS = List.of(
            wordings::schedule, wordings::funding, wordings::responsibility, wordings::attractiveness, wordings::status);

    @Property
    void and_kept_to_the_letter(@ForAll @StringLength(max = 300) String text) {
        assertKept(text);
    }

    @Property
    void and_so_is_what_people_write(@ForAll("planWords") String text) {
        assertKept(text);
    }

    @Property
    void a_period_does_not_end_before_it_begins(@ForAll("planWords") String text) {
        Period period = wordings.schedule(text).value().period();

        assertThat(period == null || period.from() == null || period.to() == null || !period.from().isAfter(period.to())).isTrue();
    }

    @Property
    void space_around_it_means_nothing(@ForAll("planWords") String text) {
        for (Function<String, ? extends Understood<?>> column : COLUMNS) {
            String stripped = text.strip();
            String wide = " \t" + stripped + "\u00A0 ";

            assertThat(meaning(column.apply(wide), wide)).isEqualTo(meaning(column.apply(stripped), stripped));
        }
    }

    @Property
    void every_doubt_has_its_words_and_its_suggestions_settle_it(@ForAll("planWords") String text) {
        for (Function<String, ? extends Understood<?>> column : COLUMNS) {
            for (Doubt doubt : column.apply(text).doubts()) {
                assertHasWords(doubt);
                for (String suggestion : doubt.suggestions()) {
                    assertThat(asOften(column.apply(suggestion), doubt)).as("%s for %s", suggestion, text)
                            .isLessThan(asOften(column.apply(text), doubt));
                }
            }
        }
        for (Doubt doubt : Marks.title(text)) {
            assertHasWords(doubt);
            assertThat(doubt.suggestions()).allSatisfy(s -> assertThat(Marks.title(s)).isEmpty());
        }
    }

    @Property
    void what_is_understood_can_be_said(@ForAll("planWords") String text, @ForAll Language language) {
        Spoken spoken = new Spoken(language);
        List<Chip> chips = new ArrayList<>(spoken.schedule(wordings.schedule(text).value()));
        chips.addAll(spoken.funding(wordings.funding(text).value()));
        chips.addAll(spoken.responsibility(wordings.responsibility(text).value()));
        chips.addAll(spoken.attractiveness(wordings.attractiveness(text).value()));
        wordings.status(text).value().ifPresent(status -> chips.addAll(spoken.status(status)));

        assertThat(chips).allSatisfy(chip -> assertThat(chip.text()).isNotBlank().doesNotContain("{", "spoken.", "role."));
    }

    /** A cell holds 32,767 characters. Work that grows with the square of them would hang here. */
    @Example
    void a_cell_as_long_as_they_come() {
        for (String part : List.of("a", "1 ", "2018-", "(", "?", "Harstad og ", "Kvæfj ", "250 000 + ", "22/5,", "\n", "eks. ", "under arbeid ", "1.", "é", "\uD83D")) {
            assertKept(part.repeat(32_767 / part.length()));
        }
    }

    private void assertKept(String text) {
        assertThat(wordings.schedule(text).value().written()).isEqualTo(text);
        assertThat(wordings.funding(text).value().written()).isEqualTo(text);
        assertThat(wordings.responsibility(text).value().written()).isEqualTo(text);
        assertThat(wordings.attractiveness(text).value().written()).isEqualTo(text);
        wordings.status(text).value().ifPresent(status -> assertThat(status.written()).isEqualTo(text));
        Marks.example(text);
        Marks.title(text);
    }

    /** How often; a name unknown twice is settled one at a time. */
    private static long asOften(Understood<?> understood, Doubt doubt) {
        return understood.doubts().stream()
                .filter(other -> other.code().equals(doubt.code()) && other.args().equals(doubt.args()))
                .count();
    }

    private static void assertHasWords(Doubt doubt) {
        for (Language language : Language.values()) {
            assertThat(Words.of(language).has("finding." + doubt.code())).as(doubt.code()).isTrue();
        }
    }

    private static String meaning(Understood<?> understood, String written) {
        return understood.toString().replace("written=" + written + ",", "");
    }

    @Provide
    Arbitrary<String> planWords() {
        Arbitrary<String> words = Arbitraries.of(
                "2018", "2019", "18", "22", "5", "31", "1", "mai", "desember", "høsten", "vinter", "kvartal", "Q3", "halvår", "uke", "innen", "fra", "til", "årlig",
                "løpende", "snarest", "ca.", "eller før", "og utover", "→", "?", "-", "–", "/", ",", ".", ":", "+", "og", "(", ")", "\n", "v/", "i", "%", "kr", "mill", "000",
                "250", "søkt", "tilsagn", "per år", "egeninnsats", "Regionrådet", "Rrådet", "Hver", "kommune", "kommunene", "alle", "7", "næringsansv", "koord.", "Eks.",
                "Gratangen", "Kvæfj", "Harsted", "Kari", "plan", "Bo", "Bedrift", "besøk", "Bedift", "Ferdig", "under arbeid", "ikke", "rød", "gul", "planlagt", "permanent?");
        Arbitrary<String> gaps = Arbitraries.of(" ", " ", "");
        return words.list().ofMaxSize(8).flatMap(list -> gaps.list().ofSize(list.size()).map(spaces -> {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < list.size(); i++) {
                text.append(list.get(i)).append(spaces.get(i));
            }
            return text.toString();
        }));
    }
}
