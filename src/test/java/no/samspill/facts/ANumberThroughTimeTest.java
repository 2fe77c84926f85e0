package no.samspill.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samspill.facts.cube.Sign;
import no.samspill.people.Life;
import no.samspill.people.Lives;
import no.samspill.people.OrganisationId;
import no.samspill.people.OrganisationKind;
import no.samspill.people.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Skånland and Tjeldsund became Tjeldsund in 2020, Harstad got another number, and Tysfjord was divided. */
class ANumberThroughTimeTest {
    private static final LocalDate Y2020 = LocalDate.of(2020, 1, 1);
    private static final Life NEW_TJELDSUND = life("Tjeldsund", Y2020, null, Map.of("5412", Span.from(Y2020)));
    private static final Life SKANLAND = life("Skånland", null, Y2020, Map.of("1913", new Span(null, Y2020)), NEW_TJELDSUND);
    private static final Life TJELDSUND = life("Tjeldsund", null, Y2020, Map.of("1852", new Span(null, Y2020)), NEW_TJELDSUND);
    private static final Life HARSTAD = life("Harstad", null, null, Map.of("1903", new Span(null, Y2020), "5402", Span.from(Y2020)));
    private static final Life NARVIK = life("Narvik", Y2020, null, Map.of("1806", Span.from(Y2020)));
    private static final Life HAMAROY = life("Hamarøy", Y2020, null, Map.of("1875", Span.from(Y2020)));
    private static final Life TYSFJORD = life("Tysfjord", null, Y2020, Map.of("1850", new Span(null, Y2020)), NARVIK, HAMAROY);
    private static final Lives LIVES = new Lives(List.of(NEW_TJELDSUND, SKANLAND, TJELDSUND, HARSTAD, NARVIK, HAMAROY, TYSFJORD));

    @Test
    void a_municipality_that_came_of_two_has_their_sum_for_the_time_before() {
        Cell cell = at(NEW_TJELDSUND, NumberKind.COUNT, 2017, value("1913", 2017, 3048), value("1852", 2017, 1272));
        assertThat(cell.figure().amount()).isEqualByComparingTo("4320");
        assertThat(cell.numbers()).containsExactlyInAnyOrder("1913", "1852");
        assertThat(cell.parts()).extracting(Part::name).containsExactlyInAnyOrder("Skånland", "Tjeldsund");
    }

    @Test
    void of_what_does_not_add_up_there_is_no_number_for_the_time_before() {
        assertThat(at(NEW_TJELDSUND, NumberKind.INDEX, 2017, value("1913", 2017, 101), value("1852", 2017, 99)).why()).isEqualTo(Cell.Why.NOT_BY_KIND);
    }

    @Test
    void what_the_source_has_joined_itself_comes_first() {
        Cell cell = at(NEW_TJELDSUND, NumberKind.COUNT, 2017, value("5412", 2017, 4321), value("1913", 2017, 3048), value("1852", 2017, 1272));
        assertThat(cell.figure().amount()).isEqualByComparingTo("4321");
        assertThat(cell.why()).isEqualTo(Cell.Why.COUNTED);
    }

    @Test
    void a_nought_under_a_number_nobody_had_is_no_number() {
        assertThat(at(NEW_TJELDSUND, NumberKind.COUNT, 2017, value("5412", 2017, 0), value("1913", 2017, 3048), value("1852", 2017, 1272)).figure().amount()).isEqualByComparingTo("4320");
        assertThat(at(HARSTAD, NumberKind.COUNT, 2017, value("5402", 2017, 0), value("1903", 2017, 24845)).figure().amount()).isEqualByComparingTo("24845");
    }

    @Test
    void a_nought_under_it_is_one_where_the_source_tells_of_other_times_before_it_was_given() {
        assertThat(at(HARSTAD, NumberKind.COUNT, 2017, value("5402", 2017, 0), value("5402", 2018, 3)).figure().amount()).isEqualByComparingTo("0");
        assertThat(at(NEW_TJELDSUND, NumberKind.COUNT, 2018, value("5412", 2018, 0), value("5412", 2017, 4321), value("1913", 2018, 3000), value("1852", 2018, 1272)).figure().amount()).isEqualByComparingTo("0");
    }

    @Test
    void a_nought_of_its_own_is_a_number() {
        assertThat(at(HARSTAD, NumberKind.COUNT, 2017, value("1903", 2017, 0)).figure().amount()).isEqualByComparingTo("0");
    }

    @Test
    void one_that_came_of_a_divided_one_has_no_number_for_the_time_before_and_nothing_is_guessed() {
        assertThat(at(NARVIK, NumberKind.COUNT, 2017, value("1850", 2017, 1958)).why()).isEqualTo(Cell.Why.DIVIDED);
    }

    @Test
    void one_that_was_no_more_is_gone_and_not_nought() {
        Cell cell = at(SKANLAND, NumberKind.COUNT, 2021, value("5412", 2021, 4250));
        assertThat(cell.why()).isEqualTo(Cell.Why.GONE);
        assertThat(cell.figure().sign()).isEqualTo(Sign.NOT_APPLICABLE);
    }

    @Test
    void what_the_source_lacks_is_missing_and_never_nought() {
        Cell cell = at(HARSTAD, NumberKind.COUNT, 2012, value("1903", 2013, 24500));
        assertThat(cell.why()).isEqualTo(Cell.Why.NONE);
        assertThat(cell.figure().amount()).isNull();
    }

    @Test
    void two_of_the_same_name_are_never_mixed_up() {
        assertThat(at(TJELDSUND, NumberKind.COUNT, 2017, value("1852", 2017, 1272), value("5412", 2020, 4200)).figure().amount()).isEqualByComparingTo("1272");
        assertThat(at(TJELDSUND, NumberKind.COUNT, 2020, value("1852", 2017, 1272), value("5412", 2020, 4200)).why()).isEqualTo(Cell.Why.GONE);
    }

    private static Cell at(Life life, NumberKind kind, int year, Value... values) {
        Map<String, Map<Term, Value>> all = List.of(values).stream().collect(Collectors.groupingBy(Value::place, Collectors.toMap(Value::term, Function.identity())));
        return new Place(life, LIVES, new Fold(kind), all).at(Term.year(year));
    }

    private static Value value(String place, int year, long amount) {
        return new Value(1, place, Term.year(year), Figure.of(BigDecimal.valueOf(amount)), null);
    }

    private static Life life(String name, @Nullable LocalDate from, @Nullable LocalDate until, Map<String, Span> numbers, Life... into) {
        return new Life(
                OrganisationId.random(), OrganisationKind.MUNICIPALITY, null, List.of(new Life.Name(name, "nb", new Span(from, until), null)),
                numbers.entrySet().stream().map(each -> new Life.Number(each.getKey(), each.getValue(), null)).toList(), List.of(),
                List.of(into).stream().map(heir -> new Life.Succession(heir.id(), Y2020, null)).toList());
    }
}
