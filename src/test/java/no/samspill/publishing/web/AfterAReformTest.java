package no.samspill.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspill.ledger.Author;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Reach;
import no.samspill.ledger.Through;
import no.samspill.people.Founding;
import no.samspill.people.NewOrganisation;
import no.samspill.people.Organisation;
import no.samspill.people.OrganisationId;
import no.samspill.people.OrganisationKind;
import no.samspill.people.Organisations;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import no.samspill.people.Reform;
import no.samspill.people.Reforms;
import no.samspill.people.RoleHeld;
import no.samspill.people.SignInLinks;
import no.samspill.plan.Creation;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.NewPlan;
import no.samspill.plan.Numbering;
import no.samspill.plan.PlanId;
import no.samspill.plan.Plans;
import no.samspill.plan.version.NewVersion;
import no.samspill.plan.version.Versions;
import no.samspill.publishing.Editions;
import no.samspill.publishing.PaperKind;
import no.samspill.publishing.document.Block;
import no.samspill.publishing.document.Document;
import no.samspill.publishing.document.Line;
import no.samspill.publishing.document.Section;
import no.samspill.testing.Guest;
import no.samspill.testing.ServerTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two municipalities have become one; what one of them had to do and has not done is now the new one's, wherever one reads it. */
@ServerTest
class AfterAReformTest {
    private static final Author TEST = Author.system("test", Through.SYSTEM);

    @LocalServerPort
    int port;

    @Autowired
    Organisations organisations;

    @Autowired
    Reforms reforms;

    @Autowired
    Plans plans;

    @Autowired
    Versions versions;

    @Autowired
    Editions editions;

    @Autowired
    Journal journal;

    @Autowired
    People people;

    @Autowired
    SignInLinks links;

    private final String region = "r" + UUID.randomUUID();
    private final String ended = name("Skån");
    private final String other = name("Tjeld");
    private final String heir = name("Nysund");
    private OrganisationId council = OrganisationId.random();
    private PlanId plan = new PlanId(new UUID(0, 0));
    private String moved = "";

    @BeforeEach
    void a_plan_from_before_it() {
        council = ((Founding.Founded) organisations.found("Regionrådet", region, List.of(municipality(ended), municipality(other)), TEST)).council();
        plan = ((Creation.Created) plans.create(new NewPlan(council, "plan", "Utviklingsplan", "nb", 2017, Numbering.LETTERED, true, null, null), TEST)).plan();
        measure("Kurs", null);
        measure("Nettverk", "Fullført");
        List<OrganisationId> both = organisations.get(council).members().stream().map(Organisation::id).toList();
        assertThat(reforms.enter(new Reform.Merge(both, new Reform.Part(heir, null), LocalDate.of(2020, 1, 1)), TEST)).isEmpty();
        moved = "Det " + ended + " hadde ansvar for og som ikke er ferdig, er i dag hos " + heir + ".";
    }

    @Test
    void page_and_paper_name_the_same_responsible() {
        assertThat(onThePage("/" + region + "/plan?vis=ansvarlige")).containsExactlyInAnyOrder(heir, ended);
        assertThat(inThePaper(editions.paper(plans.get(plan), PaperKind.PLAN))).containsExactlyInAnyOrder(heir, ended);
    }

    @Test
    void page_and_paper_of_a_version_do_too() {
        versions.freeze(plan, new NewVersion("Utkast", null, LocalDate.of(2021, 1, 1), null), TEST);

        assertThat(onThePage("/" + region + "/plan/versjon/1?vis=ansvarlige")).containsExactlyInAnyOrder(heir, ended);
        assertThat(inThePaper(editions.paper(versions.find(plan, 1).orElseThrow()))).containsExactlyInAnyOrder(heir, ended);
    }

    @Test
    void wherever_the_words_name_another_one_is_told_why() {
        versions.freeze(plan, new NewVersion("Utkast", null, LocalDate.of(2021, 1, 1), null), TEST);
        long entry = journal.ofPlan(plan.value()).getLast().id();
        PersonId person = people.enter("Kari", TEST);
        people.grant(person, RoleHeld.secretariat(council), TEST);
        Guest kari = new Guest(port);
        kari.signsIn(links.make(person));

        assertThat(kari.get("/" + region + "/plan").body()).as("the plan's page").contains(moved);
        assertThat(kari.get("/" + region + "/plan/versjon/1").body()).as("the version's page").contains(moved);
        assertThat(kari.get("/arbeid/" + region + "/plan/historikk/" + entry).body()).as("the plan as it was then").contains(moved);
        assertThat(editions.paper(plans.get(plan), PaperKind.PLAN).sections().toString()).as("the plan's paper").contains(moved);
        assertThat(editions.paper(versions.find(plan, 1).orElseThrow()).sections().toString()).as("the version's paper").contains(moved);
    }

    private List<String> onThePage(String address) {
        return Jsoup.parse(new Guest(port).get(address).body()).select(".sam-matrix tbody tr > th").eachText();
    }

    /** The first column of the table of who does what. */
    private static List<String> inThePaper(Document paper) {
        return paper.sections().stream()
                .flatMap(Section::walk)
                .filter(section -> section.id().equals("ansvar-hver"))
                .map(Section::blocks)
                .flatMap(List::stream)
                .flatMap(block -> switch (block) {
                    case Block.Figure figure -> Stream.of(figure.twin());
                    case Block.TableBlock(var table) -> Stream.of(table);
                    default -> Stream.of();
                })
                .flatMap(table -> table.rows().stream())
                .map(row -> row.cells().getFirst())
                .map(Line::plain)
                .toList();
    }

    private void measure(String title, @org.jspecify.annotations.Nullable String status) {
        ElementId id = new ElementId(UUID.randomUUID());
        plans.apply(plan, List.of(
                Kind.MEASURE.add(id, null, 0),
                Field.TITLE.put(id, null, title),
                Field.RESPONSIBILITY.put(id, null, ended),
                Field.STATUS.put(id, null, status)), TEST, Reach.WHOLE);
    }

    private static NewOrganisation municipality(String name) {
        return new NewOrganisation(OrganisationKind.MUNICIPALITY, name, null, List.of());
    }

    /** No other test's: who came after whom is known by name, in all of Norway. */
    private static String name(String beginning) {
        return beginning + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }
}
