package no.samspill.ops.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import no.samspill.people.Chronicle;
import no.samspill.people.Happening;
import no.samspill.people.Impossible;
import no.samspill.people.Life;
import no.samspill.people.Lives;
import no.samspill.people.NameInTime;
import no.samspill.people.Organisation;
import no.samspill.people.OrganisationId;
import no.samspill.people.Organisations;
import no.samspill.people.Reform;
import no.samspill.people.Reforms;
import no.samspill.people.Region;
import no.samspill.testing.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Sør-Troms as it went: seven members in 2017, new numbers and a merger in 2020, a successor, and new numbers again in 2024. */
@ServerTest
class ACouncilThroughTimeTest {
    private static final Author TEST = Author.system("test", Through.SYSTEM);
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    @Autowired
    ApplicationContext server;

    @Autowired
    Organisations organisations;

    @Autowired
    Reforms reforms;

    @BeforeEach
    void the_demonstration_has_started() {
        new Demonstration(server).fill();
    }

    @Test
    void has_seven_members_in_2017() {
        assertThat(numbered("sor-troms", "2017-10-20"))
                .containsExactly("Gratangen 1919", "Harstad 1903", "Ibestad 1917", "Kvæfjord 1911", "Lavangen 1920", "Salangen 1923", "Skånland 1913");
    }

    @Test
    void is_seen_as_it_was_on_its_last_day_after_it_has_ended() {
        Region region = organisations.region("sor-troms").orElseThrow();
        assertThat(region.on()).isEqualTo("2019-12-31");
        assertThat(region.members()).extracting(Organisation::name).contains("Skånland", "Salangen").hasSize(7);
    }

    @Test
    void has_no_members_once_it_is_dissolved() {
        assertThat(numbered("sor-troms", "2020-01-01")).isEmpty();
    }

    @Test
    void is_followed_by_another_with_other_members() {
        assertThat(numbered(RealHistory.SUCCESSOR, "2020-01-01"))
                .containsExactly("Evenes 1853", "Gratangen 5414", "Harstad 5402", "Ibestad 5413", "Kvæfjord 5411", "Lavangen 5415", "Narvik 1806", "Tjeldsund 5412");
        assertThat(numbered(RealHistory.SUCCESSOR, "2024-01-01"))
                .containsExactly("Evenes 1853", "Gratangen 5516", "Harstad 5503", "Ibestad 5514", "Kvæfjord 5510", "Lavangen 5518", "Narvik 1806", "Tjeldsund 5512");
        assertThat(numbered(RealHistory.SUCCESSOR, "2019-12-31")).isEmpty();
    }

    @Test
    void has_members_whose_names_are_told_with_those_that_hold_today() {
        Lives lives = reforms.lives();
        assertThat(lives.called(id("Skånland"), LocalDate.of(2017, 10, 20), TODAY)).isEqualTo(new NameInTime("Skånland", List.of("Tjeldsund")));
        assertThat(lives.called(id("Harstad"), LocalDate.of(2017, 10, 20), TODAY)).isEqualTo(new NameInTime("Harstad", List.of()));
        OrganisationId council = organisations.council("sor-troms").orElseThrow();
        assertThat(lives.called(council, LocalDate.of(2017, 10, 20), TODAY).now()).containsExactly("Hålogalandsrådet");
    }

    @Test
    void has_members_with_northern_sámi_names_from_the_day_they_were_given() {
        Life harstad = reforms.lives().get(id("Harstad"));
        assertThat(harstad.name(LocalDate.of(2017, 4, 27), Life.SAMI)).isEmpty();
        assertThat(harstad.name(LocalDate.of(2017, 4, 28), Life.SAMI)).contains("Hárstták");
    }

    @Test
    void tells_what_has_happened() {
        List<Happening> told = Chronicle.ofCouncil(organisations.council("sor-troms").orElseThrow(), reforms.lives());
        assertThat(told).extracting(Happening::on).isSorted();
        assertThat(told).filteredOn(one -> one.kind() == Happening.Kind.MERGED).singleElement().satisfies(one -> {
            assertThat(one.who()).containsExactly("Skånland", "Tjeldsund");
            assertThat(one.what()).containsExactly("Tjeldsund");
            assertThat(one.on()).isEqualTo("2020-01-01");
        });
        assertThat(told).filteredOn(one -> one.kind() == Happening.Kind.TAKEN_OVER).singleElement()
                .satisfies(one -> assertThat(one.what()).containsExactly("Hålogalandsrådet"));
        assertThat(told).filteredOn(one -> one.who().equals(List.of("Salangen"))).extracting(Happening::what)
                .containsExactly(List.of("5417"), List.of("5522"));
        assertThat(told).allSatisfy(one -> assertThat(one.source()).isNotBlank());
    }

    @Test
    void does_not_let_what_cannot_have_happened_in() {
        assertThat(reforms.enter(new Reform.Renumber(id("Harstad"), "5510", LocalDate.of(2025, 1, 1)), TEST)).map(Impossible::why).contains(Impossible.Why.NUMBER_IN_USE);
        assertThat(reforms.enter(new Reform.Rename(id("Skånland"), "Skånland", "nb", LocalDate.of(2021, 1, 1)), TEST)).map(Impossible::why).contains(Impossible.Why.ENDED);
        assertThat(numbered("sor-troms", "2017-10-20")).hasSize(7);
    }

    private OrganisationId id(String name) {
        return reforms.lives().all().stream().filter(life -> life.lastName().equals(name)).findFirst().orElseThrow().id();
    }

    private List<String> numbered(String slug, String on) {
        return organisations.region(slug, LocalDate.parse(on)).orElseThrow().members().stream().map(member -> member.name() + " " + member.number()).toList();
    }
}
