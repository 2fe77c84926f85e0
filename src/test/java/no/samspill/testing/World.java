package no.samspill.testing;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspill.ledger.Author;
import no.samspill.ledger.Change;
import no.samspill.ledger.Outcome;
import no.samspill.ledger.Reach;
import no.samspill.ledger.Through;
import no.samspill.people.Founding;
import no.samspill.people.NewOrganisation;
import no.samspill.people.OrganisationId;
import no.samspill.people.OrganisationKind;
import no.samspill.people.Organisations;
import no.samspill.people.People;
import no.samspill.people.PersonId;
import no.samspill.people.RoleHeld;
import no.samspill.people.SignInLinks;
import no.samspill.plan.Creation;
import no.samspill.plan.NewPlan;
import no.samspill.plan.Numbering;
import no.samspill.plan.PlanId;
import no.samspill.plan.Plans;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * A regional council of its own, with nothing in it but its members: plans, and people in roles who may come in, are made as a test asks
 * for them. What a room has beyond that it adds for itself, on top of this.
 */
public final class World {
    public static final Author TEST = Author.system("test", Through.SYSTEM);

    /** The council's address. */
    public final String region;
    public final OrganisationId council;
    private final ApplicationContext server;

    private World(ApplicationContext server, String region, List<String> municipalities) {
        this.server = server;
        this.region = region;
        council = found(server.getBean(Organisations.class), TEST, "Regionrådet", region, municipalities.toArray(String[]::new));
    }

    /** With municipalities that are called just so. */
    public static World of(ApplicationContext server, String... municipalities) {
        return new World(server, "r" + UUID.randomUUID(), List.of(municipalities));
    }

    /** With municipalities that nobody else has: each has the council's address after its name. */
    public static World apart(ApplicationContext server, String... municipalities) {
        String region = "r" + UUID.randomUUID();
        return new World(server, region, Stream.of(municipalities).map(name -> name + " " + region).toList());
    }

    /** A council alone, where there is no server. */
    public static OrganisationId found(Organisations organisations, Author author, String name, String region, String... municipalities) {
        List<NewOrganisation> members = Stream.of(municipalities).map(each -> new NewOrganisation(OrganisationKind.MUNICIPALITY, each, null, List.of())).toList();
        return ((Founding.Founded) organisations.found(name, region, members, author)).council();
    }

    /** The first of its municipalities, in order of their names. */
    public OrganisationId municipality() {
        return bean(Organisations.class).get(council).members().getFirst().id();
    }

    /** An empty plan that everybody may read. */
    public PlanId plan(String address) {
        return plan(address, true);
    }

    public PlanId plan(String address, boolean visible) {
        return plan(bean(Plans.class), TEST, council, address, visible, null);
    }

    /** A plan alone, where there is no server. */
    public static PlanId plan(Plans plans, Author author, OrganisationId owner, String address, boolean visible, @Nullable String objective) {
        NewPlan wanted = new NewPlan(owner, address, "Utviklingsplan", "nb", 2017, Numbering.LETTERED, visible, objective, null);
        return ((Creation.Created) plans.create(wanted, author)).plan();
    }

    /** Changes that nothing stands in the way of. */
    public void apply(PlanId plan, List<Change> changes) {
        if (!(bean(Plans.class).apply(plan, changes, TEST, Reach.WHOLE) instanceof Outcome.Done)) {
            throw new AssertionError("the changes clash: " + changes);
        }
    }

    public PersonId person(String name, RoleHeld... roles) {
        PersonId person = bean(People.class).enter(name, TEST);
        Stream.of(roles).forEach(role -> bean(People.class).grant(person, role, TEST));
        return person;
    }

    public PersonId secretary(String name) {
        return person(name, RoleHeld.secretariat(council));
    }

    /** Of its first municipality. */
    public PersonId editor(String name) {
        return person(name, RoleHeld.editor(council, municipality()));
    }

    /** Of its first municipality. */
    public PersonId registrar(String name) {
        return person(name, RoleHeld.registrar(council, municipality()));
    }

    public PersonId scribe(String name) {
        return person(name, RoleHeld.scribe(council));
    }

    public PersonId reader(String name) {
        return person(name, RoleHeld.reader(council));
    }

    /** A new link that lets somebody in. */
    public String link(PersonId person) {
        return bean(SignInLinks.class).make(person);
    }

    /** Somebody, come in by HTTP alone. */
    public Guest guest(PersonId person, int port) {
        Guest guest = new Guest(port);
        guest.signsIn(link(person));
        return guest;
    }

    public <T> T bean(Class<T> type) {
        return server.getBean(type);
    }
}
