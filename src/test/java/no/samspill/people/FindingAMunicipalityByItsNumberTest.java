package no.samspill.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingAMunicipalityByItsNumberTest {
    private static final LocalDate Y2020 = LocalDate.of(2020, 1, 1);
    private static final LocalDate Y2024 = LocalDate.of(2024, 1, 1);

    @Test
    void a_number_that_holds_no_more_finds_it_too() {
        Life harstad = municipality("Harstad", new Life.Number("1903", new Span(null, Y2020), null), new Life.Number("5402", new Span(Y2020, Y2024), null), new Life.Number("5503", Span.from(Y2024), null));
        Lives lives = new Lives(List.of(harstad));
        assertThat(List.of("1903", "5402", "5503")).allSatisfy(number -> assertThat(lives.numbered(number)).contains(harstad));
        assertThat(lives.numbered("5412")).isEmpty();
        assertThat(lives.numbered("550")).isEmpty();
    }

    @Test
    void a_number_that_another_has_had_is_its_last_holder_s() {
        Life first = municipality("Den gamle", new Life.Number("1852", new Span(null, Y2020), null));
        Life second = municipality("Den nye", new Life.Number("1852", Span.from(Y2020), null));
        assertThat(new Lives(List.of(first, second)).numbered("1852")).contains(second);
        assertThat(new Lives(List.of(second, first)).numbered("1852")).contains(second);
    }

    private static Life municipality(String name, Life.Number... numbers) {
        return new Life(OrganisationId.random(), OrganisationKind.MUNICIPALITY, null, List.of(new Life.Name(name, "nb", Span.ALWAYS, null)), List.of(numbers), List.of(), List.of());
    }
}
