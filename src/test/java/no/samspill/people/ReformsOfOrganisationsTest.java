package no.samspill.people;

import static no.samspill.people.OrganisationKind.MUNICIPALITY;
import static no.samspill.people.OrganisationKind.REGIONAL_COUNCIL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.people.Impossible.Why;
import no.samspill.people.Reform.Part;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

class ReformsOfOrganisationsTest {
    private static final LocalDate REFORM = LocalDate.of(2020, 1, 1);

    private final OrganisationId council = OrganisationId.random();
    private final Life skånland = municipality("Skånland", "1913", Span.ALWAYS);
    private final Life tjeldsund = municipality("Tjeldsund", "1852", Span.ALWAYS);
    private final Life harstad = municipality("Harstad", "1903", Span.ALWAYS);
    private final Life ended = municipality("Bjarkøy", "1915", new Span(null, LocalDate.of(2013, 1, 1)));
    private final Life later = municipality("Narvik", "1806", Span.from(REFORM));
    private final Life region = new Life(council, REGIONAL_COUNCIL, "sor-troms", List.of(new Life.Name("Sør-Troms regionråd", "nb", Span.ALWAYS, null)), List.of(), List.of(), List.of());

    @Test
    void what_can_have_happened_is_not_refused() {
        for (Reform reform : List.of(
                new Reform.Rename(harstad.id(), "Hárstták", Life.SAMI, LocalDate.of(2017, 4, 28)),
                new Reform.Renumber(harstad.id(), "5402", REFORM),
                new Reform.Merge(List.of(skånland.id(), tjeldsund.id()), new Part("Tjeldsund", "5412"), REFORM),
                new Reform.Merge(List.of(skånland.id(), tjeldsund.id()), new Part("Tjeldsund", "1852"), REFORM),
                new Reform.Split(harstad.id(), List.of(new Part("Vest", "9801"), new Part("Øst", "9802")), REFORM),
                new Reform.Dissolve(skånland.id(), List.of(harstad.id()), REFORM),
                new Reform.Dissolve(region.id(), List.of(), REFORM),
                new Reform.Leave(council, harstad.id(), REFORM))) {
            assertThat(against(reform)).as("%s", reform).isEmpty();
        }
    }

    @Test
    void nothing_happens_to_one_that_has_ended_or_not_begun() {
        assertThat(why(new Reform.Rename(ended.id(), "Nytt", "nb", REFORM))).isEqualTo(Why.ENDED);
        assertThat(why(new Reform.Renumber(later.id(), "5555", LocalDate.of(2019, 12, 31)))).isEqualTo(Why.NOT_BEGUN);
        assertThat(why(new Reform.Merge(List.of(harstad.id(), ended.id()), new Part("Ny", null), REFORM))).isEqualTo(Why.ENDED);
        assertThat(why(new Reform.Join(council, later.id(), LocalDate.of(2019, 1, 1)))).isEqualTo(Why.NOT_BEGUN);
    }

    @Test
    void a_number_belongs_to_one_at_a_time() {
        assertThat(why(new Reform.Renumber(harstad.id(), "1913", REFORM))).isEqualTo(Why.NUMBER_IN_USE);
        assertThat(why(new Reform.Merge(List.of(skånland.id(), tjeldsund.id()), new Part("Tjeldsund", "1903"), REFORM))).isEqualTo(Why.NUMBER_IN_USE);
        assertThat(why(new Reform.Split(harstad.id(), List.of(new Part("Vest", "9801"), new Part("Øst", "9801")), REFORM))).isEqualTo(Why.NUMBER_IN_USE);
        assertThat(why(new Reform.Renumber(harstad.id(), "1806", LocalDate.of(2018, 1, 1)))).as("another gets it later").isEqualTo(Why.NUMBER_IN_USE);
        assertThat(against(new Reform.Renumber(harstad.id(), "1915", REFORM))).as("free since its holder ended").isEmpty();
    }

    @Test
    void what_is_entered_already_is_not_overlapped() {
        assertThat(why(new Reform.Rename(later.id(), "Nytt", "nb", REFORM))).isEqualTo(Why.LATER);
        assertThat(why(new Reform.Dissolve(later.id(), List.of(), REFORM))).isEqualTo(Why.LATER);
        assertThat(why(new Reform.Rename(harstad.id(), "Harstad", "nb", REFORM))).isEqualTo(Why.SAME_NAME);
        assertThat(why(new Reform.Renumber(harstad.id(), "1903", REFORM))).isEqualTo(Why.SAME_NUMBER);
        assertThat(why(new Reform.Join(council, harstad.id(), REFORM))).isEqualTo(Why.MEMBER_ALREADY);
        assertThat(why(new Reform.Leave(council, tjeldsund.id(), REFORM))).isEqualTo(Why.NO_MEMBER);
    }

    @Test
    void a_successor_takes_over_when_its_predecessor_ends() {
        assertThat(why(new Reform.Dissolve(ended.id(), List.of(harstad.id()), LocalDate.of(2012, 1, 1)))).isEqualTo(Why.BEFORE_THE_END);
        assertThat(against(new Reform.Dissolve(ended.id(), List.of(harstad.id()), LocalDate.of(2013, 1, 1)))).isEmpty();
        assertThat(why(new Reform.Dissolve(skånland.id(), List.of(later.id()), LocalDate.of(2019, 1, 1)))).isEqualTo(Why.NOT_BEGUN);
        assertThat(why(new Reform.Dissolve(skånland.id(), List.of(ended.id()), REFORM))).isEqualTo(Why.ENDED);
    }

    @Test
    void nothing_comes_of_itself() {
        assertThat(why(new Reform.Dissolve(harstad.id(), List.of(harstad.id()), REFORM))).isEqualTo(Why.CYCLE);
        Life first = municipality("Første", null, Span.ALWAYS);
        Life second = new Life(OrganisationId.random(), MUNICIPALITY, null, List.of(new Life.Name("Andre", "nb", Span.ALWAYS, null)), List.of(), List.of(), List.of(new Life.Succession(first.id(), REFORM, null)));
        assertThat(new ReformRules(new Lives(List.of(first, second))).against(new Reform.Dissolve(first.id(), List.of(second.id()), REFORM)).map(Impossible::why)).contains(Why.CYCLE);
    }

    @Test
    void kinds_do_not_mix() {
        assertThat(why(new Reform.Merge(List.of(harstad.id(), region.id()), new Part("Ny", null), REFORM))).isEqualTo(Why.OTHER_KIND);
        assertThat(why(new Reform.Merge(List.of(harstad.id(), harstad.id()), new Part("Ny", null), REFORM))).isEqualTo(Why.TOO_FEW);
        assertThat(why(new Reform.Renumber(region.id(), "5402", REFORM))).isEqualTo(Why.NO_NUMBERS);
        assertThat(why(new Reform.Join(harstad.id(), tjeldsund.id(), REFORM))).isEqualTo(Why.NO_COUNCIL);
        assertThat(why(new Reform.Join(council, council, REFORM))).isEqualTo(Why.NO_COUNCIL);
    }

    private Optional<Impossible> against(Reform reform) {
        return new ReformRules(new Lives(List.of(skånland, tjeldsund, harstad, ended, later, region))).against(reform);
    }

    private Why why(Reform reform) {
        return against(reform).orElseThrow().why();
    }

    private Life municipality(String name, @Nullable String number, Span held) {
        List<Life.Number> numbers = number == null ? List.of() : List.of(new Life.Number(number, held, null));
        List<Life.Membership> memberships = name.equals("Harstad") ? List.of(new Life.Membership(council, held, null)) : List.of();
        return new Life(OrganisationId.random(), MUNICIPALITY, null, List.of(new Life.Name(name, "nb", held, null)), numbers, memberships, List.of());
    }
}
