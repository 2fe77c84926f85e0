package no.samspill.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NorwaysMunicipalitiesTest {

    @Test
    void are_357_and_85_that_were_dissolved() {
        assertThat(Nationwide.municipalities()).hasSize(357 + 85);
    }

    @Test
    void share_two_names_between_four_of_them() {
        assertThat(Nationwide.municipalities().stream().map(KnownParties.KnownParty::name).distinct()).hasSize(357 + 85 - 2);
    }

    static java.util.stream.Stream<String> names() {
        return Nationwide.municipalities().stream().map(KnownParties.KnownParty::name).distinct();
    }

    @ParameterizedTest
    @MethodSource("names")
    void are_each_known_by_name(String name) {
        Wordings wordings = new Wordings(KnownParties.none(), 2017);

        assertThat(wordings.responsibility(name)).isEqualTo(new Understood<>(
                new Responsibility(name, java.util.List.of(new Party(name, null, false, null)), false, false), java.util.List.of()));
    }
}
