package no.samspill.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.wording.Severity;
import org.junit.jupiter.api.Test;

/** Two questions for three measures is what a planner reads; a thousand are none. */
class OneQuestionForOneDoubtTest {
    private static final List<String> PARTIES = List.of(
            "Vennskapslaget", "Bygdelaget Nord", "Kari Nordmann", "Fjordhagen AS", "Torgkomiteen", "Løypelaget", "Kulturforum", "Stranda vel", "Ung i nord", "Fiskarlaget vest");
    private static final List<String> STATUSES =
            List.of("OK", "Prøver igjen", "Til behandling", "Hos Per", "Se referat", "Mangler folk", "Nesten i mål", "I bestilling", "Hmm", "Må purres");
    private static final List<String> AROUND = List.of("%s", "%s, Harstad", "NAV og %s", "Regionrådet / %s", "%s i samarbeid med Ibestad");

    @Test
    void a_thousand_measures_with_ten_unknown_parties_and_ten_unknown_words_of_how_far_are_twenty_questions() {
        Random random = new Random(7);
        String rows = IntStream.range(0, 1000)
                .mapToObj(i -> "Område " + (i / 100 + 1) + " | Gjøre noe nummer " + i + " | " + one(AROUND, random).formatted(one(PARTIES, random)) + " | 2025 | " + one(STATUSES, random))
                .collect(Collectors.joining("\n"));
        Reading reading = Worksheets.read(Drawn.book("Satsingsområde | Tiltak | Ansvarlig | Frist | Status\n" + rows), Choices.none());

        List<Finding> questions = reading.gathered().stream().map(List::getFirst).filter(finding -> finding.severity() != Severity.NOTE).toList();
        assertThat(questions).hasSize(20);
        assertThat(questions).extracting(finding -> finding.message(Words.of(Language.NB))).doesNotHaveDuplicates();
        assertThat(reading.gathered().stream().filter(same -> same.getFirst().args().contains("Kulturforum")).mapToInt(List::size).sum())
                .isEqualTo((int) reading.plan().measures().filter(measure -> Objects.requireNonNull(measure.responsibility()).written().contains("Kulturforum")).count());
    }

    @Test
    void an_unknown_party_in_several_fields_and_sheets_is_one_question() {
        Reading reading = Worksheets.read(
                Drawn.book(Drawn.sheet("Næring", "Tiltak | Ansvarlig | Frist\nKurs | Torglaget | 2025\nVei | Harstad + Torglaget | 2025"), Drawn.sheet("Kultur", "Tiltak | Ansvarlig | Frist\nKino | Torglaget (leder) | 2025")), Choices.none());
        assertThat(reading.gathered().stream().filter(same -> same.getFirst().code().equals("unknown-party"))).singleElement().asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST).hasSize(3);
    }

    @Test
    void doubts_about_different_things_stay_different() {
        Reading reading = Worksheets.read(Drawn.book("Tiltak | Ansvarlig | Frist\nKurs | Torglaget | etter avtale\nVei | Veilaget | en gang"), Choices.none());
        assertThat(reading.gathered().stream().filter(same -> same.getFirst().severity() == Severity.QUESTION)).hasSize(4);
    }

    private static String one(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
