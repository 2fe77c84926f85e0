package no.samspill.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.Standing;
import no.samspill.wording.Health;
import no.samspill.wording.Status.State;
import org.junit.jupiter.api.Test;

/** What people write under "Status". */
class AStatusColumnTest {
    private final Reading reading = Worksheets.read(Drawn.book("""
            Tiltak | Ansvar | Frist | Status
            Kurs | Regionrådet | 2018 | OK
            Nettverk | Regionrådet | 2018 | Pågår, men forsinket
            Guide | Regionrådet | 2019 | OK
            Hus | Regionrådet | 2019 | Forsinket
            """), Choices.none());
    private final List<Element> measures = reading.plan().measures().toList();

    @Test
    void words_that_name_no_state_stay_in_the_column_and_are_in_no_other() {
        assertThat(measures).extracting(measure -> measure.words().get(Field.STATUS)).containsExactly("OK", "Pågår, men forsinket", "OK", "Forsinket");
        assertThat(measures).allSatisfy(measure -> assertThat(measure.other()).isEmpty());
        assertThat(SheetLayout.of(reading.plan(), no.samspill.kernel.Words.of("nb")).headings()).filteredOn("Status"::equals).hasSize(1);
    }

    @Test
    void they_are_asked_about_once_with_the_states_to_choose_from() {
        assertThat(reading.gathered()).filteredOn(same -> same.getFirst().code().equals("status-not-understood")).singleElement()
                .satisfies(same -> assertThat(same).hasSize(2))
                .satisfies(same -> assertThat(same.getFirst().suggestions()).containsExactly("Ikke startet", "Under arbeid", "Fullført", "På vent", "Stanset"));
    }

    @Test
    void a_delay_is_kept_beside_the_state() {
        assertThat(measures.get(1).status()).satisfies(status -> {
            assertThat(status.state()).isEqualTo(State.UNDER_WAY);
            assertThat(status.health()).isEqualTo(Health.BEHIND);
        });
    }

    @Test
    void nobody_is_said_to_have_told_nothing_who_has_told_something() {
        var words = no.samspill.kernel.Words.of("nb");

        assertThat(measures).extracting(measure -> Standing.told(measure, words)).containsExactly("«OK»", "Under arbeid, forsinket", "«OK»", "Forsinket");
    }
}
