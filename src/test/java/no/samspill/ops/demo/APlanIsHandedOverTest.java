package no.samspill.ops.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.samspill.adoption.Decisions;
import no.samspill.adoption.NewDecision;
import no.samspill.adoption.Registering;
import no.samspill.adoption.TextChange;
import no.samspill.adoption.Verdict;
import no.samspill.ledger.Author;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Outcome;
import no.samspill.ledger.Reach;
import no.samspill.ledger.Through;
import no.samspill.ledger.Within;
import no.samspill.people.OrganisationId;
import no.samspill.people.Organisations;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import no.samspill.people.Role;
import no.samspill.people.RoleHeld;
import no.samspill.people.SignInLinks;
import no.samspill.plan.Element;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.plan.version.Freezing;
import no.samspill.plan.version.NewVersion;
import no.samspill.plan.version.Versions;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Sør-Troms hands its plan to Hålogalandsrådet: one long day, since the plan can be handed over once. */
@ServerTest
class APlanIsHandedOverTest {
    private static final Author TEST = Author.system("test", Through.SYSTEM);

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext server;

    @Autowired
    Organisations organisations;

    @Autowired
    People people;

    @Autowired
    Plans plans;

    @Autowired
    SignInLinks links;

    @Autowired
    Journal journal;

    @Test
    void its_words_stay_its_open_duties_move_and_its_old_addresses_lead_to_it() {
        Demonstration demonstration = new Demonstration(server);
        demonstration.fill();
        PlanView before = plans.find("sor-troms", "utviklingsplan").orElseThrow();
        ElementId open = measure(before, "Åpent tiltak", null);
        ElementId done = measure(before, "Ferdig tiltak", "Fullført");
        halfWay(before);
        Guest secretariat = new Guest(port);
        secretariat.signsIn(Objects.requireNonNull(demonstration.links().get(Role.SECRETARIAT)));
        String at = "/arbeid/sor-troms/utviklingsplan/overlat";
        OrganisationId successor = organisations.council(RealHistory.SUCCESSOR).orElseThrow();

        assertThat(secretariat.get(at).body())
                .as("who loses their access and who can give it is told before anybody presses")
                .contains("Hålogalandsrådet", "Det gjelder 6 personer", "Du mister tilgangen", "Hålogalandsrådet har ingen i sekretariatet ennå");
        String lit = lights(new Guest(port), "/sor-troms/utviklingsplan");
        Guest registrar = new Guest(port);
        registrar.signsIn(Objects.requireNonNull(demonstration.links().get(Role.REGISTRAR)));
        assertThat(secretariat.get("/arbeid/sor-troms/utviklingsplan/horing").body()).contains("finnes ikke lenger og kan ikke holde høringer", at);
        assertThat(secretariat.get("/arbeid/sor-troms/utviklingsplan/horing/1").body()).contains("finnes ikke lenger og kan ikke holde høringer", at);
        assertThat(secretariat.fillIn(at, at, Map.of("to", UUID.randomUUID().toString(), "slug", "utviklingsplan")).statusCode()).isEqualTo(422);
        assertThat(secretariat.fillIn(at, at, Map.of("to", successor.toString(), "slug", "Ny Plan!")).body()).contains("kan ikke brukes");
        assertThat(secretariat.fillIn(at, at, Map.of("to", successor.toString(), "slug", "utviklingsplan")).body()).contains("Planen hører nå til Hålogalandsrådet");

        PlanView after = plans.find(RealHistory.SUCCESSOR, "utviklingsplan").orElseThrow();
        assertThat(after.plan().title()).isEqualTo(before.plan().title());
        assertThat(after.words(open, Field.RESPONSIBILITY)).contains("Skånland");
        assertThat(journal.ofPlan(after.id().value())).last().satisfies(entry -> assertThat(entry.event().deed().name()).isEqualTo("plan.hand-over"));

        PersonId editor = people.enter("Redaktør", TEST);
        OrganisationId tjeldsund = after.region().members().stream().filter(member -> member.name().equals("Tjeldsund")).findFirst().orElseThrow().id();
        people.grant(editor, RoleHeld.editor(successor, tjeldsund), TEST);
        Within theirs = after.within(people.find(editor).orElseThrow().reach(successor));
        assertThat(theirs.has(open)).as("open duties move").isTrue();
        assertThat(theirs.has(done)).as("what is finished stays with the one who did it").isFalse();

        Guest keeper = new Guest(port);
        keeper.signsIn(server.getBean(SignInLinks.class).make(editor));
        assertThat(keeper.get("/arbeid/halogalandsradet/utviklingsplan/historikk").body()).contains("Planen ble overlevert til rådet som fulgte etter");

        Guest anybody = new Guest(port);
        var page = anybody.get("/sor-troms/utviklingsplan?visning=tabell");
        assertThat(page.uri().getPath()).isEqualTo("/halogalandsradet/utviklingsplan");
        assertThat(page.uri().getQuery()).isEqualTo("visning=tabell");
        assertThat(anybody.get("/sor-troms/utviklingsplan/tiltak/1").uri().getPath()).isEqualTo("/halogalandsradet/utviklingsplan/tiltak/1");
        assertThat(anybody.get("/sor-troms/utviklingsplan/plan.json").uri().getPath()).isEqualTo("/halogalandsradet/utviklingsplan/plan.json");
        assertThat(anybody.get("/halogalandsradet/utviklingsplan").body()).contains("Planen ble laget av Sør-Troms regionråd", "Det Skånland hadde ansvar for");
        assertThat(secretariat.get("/arbeid/halogalandsradet/utviklingsplan/om").statusCode()).as("nobody gets a role by it").isEqualTo(404);
        assertThat(anybody.get("/sor-troms").statusCode()).isEqualTo(200);

        assertThat(lights(anybody, "/halogalandsradet/utviklingsplan")).as("those who decided are those whose lights are lit").isEqualTo(lit).contains("Skånland (i dag Tjeldsund) vedtatt", "Salangen med endring", "5 av 7");
        assertThat(lights(anybody, "/halogalandsradet/utviklingsplan/vedtak")).isEqualTo(lit);
        assertThat(registrar.get("/arbeid").body()).contains("Planen er overlatt til Hålogalandsrådet").doesNotContain("Regionen har ingen plan ennå");
        var old = registrar.get("/arbeid/sor-troms/utviklingsplan/vedtak");
        assertThat(old.statusCode()).isEqualTo(404);
        assertThat(old.body()).contains("Planen er overlatt til Hålogalandsrådet", "href=\"/halogalandsradet/utviklingsplan\"");
    }

    /** A newer version that the council and five municipalities have adopted, and one of them with a change. */
    private void halfWay(PlanView plan) {
        PlanVersion text = ((Freezing.Frozen) server.getBean(Versions.class).freeze(plan.id(), new NewVersion("På vei", null, LocalDate.of(2019, 1, 10), null), TEST)).version();
        Element measure = plan.measure(2).orElseThrow();
        Decisions decisions = server.getBean(Decisions.class);
        decisions.adoption(plan.id()).orElseThrow().route().steps().stream().filter(step -> !step.body().name().startsWith("Lavangen")).forEach(step -> {
            boolean salangen = step.body().name().startsWith("Salangen");
            var decision = new NewDecision(
                    UUID.randomUUID(), step.id(), text.number(), text.print(), salangen ? Verdict.ADOPTED_WITH_CHANGES : Verdict.ADOPTED, LocalDate.of(2019, 1, 20), null, null, null, null,
                    salangen ? List.of(new TextChange(measure.id(), Field.TITLE, measure.title(), "Et nettverk")) : List.of(), null, null);
            assertThat(decisions.register(plan.id(), decision, List.of(), Reach.WHOLE, TEST)).isInstanceOf(Registering.Registered.class);
        });
    }

    private static String lights(Guest guest, String page) {
        return Objects.requireNonNull(Jsoup.parse(guest.get(page).body()).selectFirst(".sam-fjord .sam-lights")).text() + " " + Jsoup.parse(guest.get(page).body()).select(".sam-fjord p.sam-small:not(.sam-narrow-only)").text().replaceAll("Planen ble laget.*", "").replaceAll("Det Skånland.*", "").strip();
    }

    private ElementId measure(PlanView plan, String title, @Nullable String status) {
        ElementId id = new ElementId(UUID.randomUUID());
        Element area = plan.plan().elements().getFirst();
        Outcome outcome = plans.apply(plan.id(), List.of(
                Kind.MEASURE.add(id, area.id(), 0),
                Field.TITLE.put(id, null, title),
                Field.RESPONSIBILITY.put(id, null, "Skånland"),
                Field.STATUS.put(id, null, status)), TEST, Reach.WHOLE);
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return id;
    }
}
