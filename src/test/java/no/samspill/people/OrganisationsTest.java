package no.samspill.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samspill.ledger.Author;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Through;
import no.samspill.testing.ServerTest;
import no.samspill.wording.KnownParties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class OrganisationsTest {
    private static final Author TEST = Author.system("test", Through.SYSTEM);

    @Autowired
    Organisations organisations;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient sql;

    private final String slug = "r" + UUID.randomUUID();

    @Test
    void a_council_is_its_municipalities_and_those_it_works_with() {
        OrganisationId council = founded(NewOrganisation.municipality("Ås", null), NewOrganisation.municipality("Alta", null));
        organisations.cooperate(council, new NewOrganisation(OrganisationKind.PARTNER, "En arena", null, List.of()), TEST);
        organisations.cooperate(council, new NewOrganisation(OrganisationKind.NEIGHBOURING_REGION, "En naboregion", null, List.of()), TEST);
        Region region = organisations.region(slug).orElseThrow();
        assertThat(region.members()).extracting(Organisation::name).as("in Norwegian order").containsExactly("Alta", "Ås");
        assertThat(region.partners()).extracting(Organisation::name).containsExactly("En arena");
        assertThat(region.neighbours()).extracting(Organisation::name).containsExactly("En naboregion");
    }

    @Test
    void its_plans_may_name_all_of_them_in_full_or_short() {
        OrganisationId council = founded(NewOrganisation.municipality("Storvik", null));
        organisations.cooperate(council, new NewOrganisation(OrganisationKind.NETWORK, "Næringsnettverket", null, List.of("NNV")), TEST);
        assertThat(organisations.known(council).parties())
                .extracting(KnownParties.KnownParty::name, KnownParties.KnownParty::kind, KnownParties.KnownParty::aliases)
                .containsExactlyInAnyOrder(
                        tuple("Regionrådet", KnownParties.Kind.REGIONAL_COUNCIL, List.of()),
                        tuple("Storvik", KnownParties.Kind.MUNICIPALITY, List.of("Storvik kommune")),
                        tuple("Næringsnettverket", KnownParties.Kind.ASSOCIATION, List.of("NNV")));
    }

    @Test
    void a_name_and_a_number_hold_for_their_time() {
        founded(NewOrganisation.municipality("Gammelvik", "0301"));
        OrganisationId municipality = organisations.region(slug).orElseThrow().members().getFirst().id();
        sql.sql("update organisation_number set held = '[,2020-01-01)' where organisation = ?").param(municipality.value()).update();
        sql.sql("update organisation_name set held = '[,2020-01-01)' where organisation = ?").param(municipality.value()).update();
        sql.sql("insert into organisation_number values (?, '0302', '[2020-01-01,)')").param(municipality.value()).update();
        sql.sql("insert into organisation_name values (?, 'Nyvik', 'nb', '[2020-01-01,)')").param(municipality.value()).update();
        assertThat(member("2019-12-31")).isEqualTo(tuple("Gammelvik", "0301"));
        assertThat(member("2020-01-01")).isEqualTo(tuple("Nyvik", "0302"));
        assertThat(organisations.known(organisations.council(slug).orElseThrow()).parties())
                .anySatisfy(known -> assertThat(known.aliases()).contains("Gammelvik"));
    }

    @Test
    void a_number_belongs_to_one_at_a_time() {
        OrganisationId council = founded(NewOrganisation.municipality("Ettvik", "9801"), NewOrganisation.municipality("Tovik", null));
        OrganisationId other = organisations.region(slug).orElseThrow().members().get(1).id();
        assertThatThrownBy(() -> sql.sql("insert into organisation_number values (?, '9801', '[2019-01-01,2020-01-01)')").param(other.value()).update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(journal.ofElement(council.value())).hasSize(3);
    }

    @Test
    void a_municipality_known_by_its_number_is_not_entered_twice() {
        founded(NewOrganisation.municipality("Felles", "9802"));
        OrganisationId first = organisations.region(slug).orElseThrow().members().getFirst().id();
        organisations.found("Et regionråd til", "to-" + slug, List.of(NewOrganisation.municipality("Felles kommune", "9802")), TEST);
        assertThat(organisations.region("to-" + slug).orElseThrow().members()).extracting(Organisation::id).containsExactly(first);
    }

    @Test
    void an_address_is_given_once() {
        founded();
        assertThat(organisations.found("Et annet", slug, List.of(), TEST)).isEqualTo(new Founding.AddressTaken(slug));
    }

    private org.assertj.core.groups.Tuple member(String on) {
        Organisation member = organisations.region(slug, LocalDate.parse(on)).orElseThrow().members().getFirst();
        return tuple(member.name(), member.number());
    }

    private OrganisationId founded(NewOrganisation... members) {
        return ((Founding.Founded) organisations.found("Regionrådet", slug, List.of(members), TEST)).council();
    }
}
