package no.samspill.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import no.samspill.people.NewOrganisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnteringARegionTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Lyngen\nNordreisa\nKvænangen", "Lyngen, Nordreisa, Kvænangen", "Lyngen,Nordreisa;Kvænangen", "Lyngen,\nNordreisa kommune,\n  Kvænangen ,", "Lyngen, Nordreisa\nKvænangen"
    })
    void municipalities_stand_on_lines_or_between_commas(String typed) {
        RegionForm form = new RegionForm("Nord-Troms", "", typed, true);
        assertThat(form.problems()).isEmpty();
        assertThat(form.municipalities()).extracting(NewOrganisation::name).containsExactly("Lyngen", "Nordreisa", "Kvænangen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5536 Lyngen, 5544 Nordreisa", "Lyngen 5536, Nordreisa 5544", "Lyngen, 5536, Nordreisa, 5544", "Lyngen (5536); Nordreisa (5544)"})
    void a_number_stays_with_its_name_whichever_way_it_is_written(String typed) {
        assertThat(new RegionForm("Nord-Troms", "", typed, true).municipalities()).extracting(NewOrganisation::name, NewOrganisation::number)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Lyngen", "5536"), org.assertj.core.groups.Tuple.tuple("Nordreisa", "5544"));
    }

    @Test
    void one_that_is_named_twice_on_a_line_is_told_of() {
        assertThat(new RegionForm("Nord-Troms", "", "Lyngen, Lyngen", true).problems()).hasSize(1);
    }
}
