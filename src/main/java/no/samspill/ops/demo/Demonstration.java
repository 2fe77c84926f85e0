package no.samspill.ops.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.UUID;
import no.samspill.ledger.Author;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Outcome;
import no.samspill.ledger.Reach;
import no.samspill.ledger.Through;
import no.samspill.people.Founding;
import no.samspill.people.OrganisationId;
import no.samspill.people.Organisations;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.people.PersonId;
import no.samspill.people.Reforms;
import no.samspill.people.Role;
import no.samspill.people.RoleHeld;
import no.samspill.people.SignInLinks;
import no.samspill.plan.Creation;
import no.samspill.plan.Field;
import no.samspill.plan.Kind;
import no.samspill.plan.NewPlan;
import no.samspill.plan.Numbering;
import no.samspill.plan.PlanId;
import no.samspill.plan.Plans;
import no.samspill.plan.RichText;
import no.samspill.plan.version.Versions;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.cycle.AnnualCycles;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** Fills an empty instance with the source's region and plan, and lets its roles in. What people have changed since stays. */
public final class Demonstration {
    /** The day it is in the demonstration: its plan is being carried out, one municipality is silent, and the council meets in ten days. */
    static final LocalDate DAY = LocalDate.of(2018, 11, 5);

    private static final Author AUTHOR = Author.system("Demonstrasjonen", Through.DEMO);

    private final Organisations organisations;
    private final Reforms reforms;
    private final ApplicationContext server;
    private final Plans plans;
    private final ProgressPlans progress;
    private final AnnualCycles cycles;
    private final People people;
    private final SignInLinks links;
    private final TransactionOperations transaction;

    public Demonstration(ApplicationContext server) {
        this.server = server;
        organisations = server.getBean(Organisations.class);
        reforms = server.getBean(Reforms.class);
        plans = server.getBean(Plans.class);
        progress = server.getBean(ProgressPlans.class);
        cycles = server.getBean(AnnualCycles.class);
        people = server.getBean(People.class);
        links = server.getBean(SignInLinks.class);
        transaction = server.getBean(TransactionOperations.class);
    }

    /** Where the plan is, from the root. */
    public static String path() {
        return Source.REGION_SLUG + "/" + Source.PLAN_SLUG;
    }

    /** Enters everything in one go, unless it is there already. */
    public void fill() {
        if (organisations.council(Source.REGION_SLUG).isEmpty()) {
            transaction.executeWithoutResult(status -> {
                OrganisationId council = region();
                PlanId plan = plan(council);
                var versions = new SourceVersions(server.getBean(Versions.class), AUTHOR);
                areas(plan);
                versions.ofTheAreas(plan);
                SampleSheet.into(plan, plans, AUTHOR);
                versions.ofTheDraft(plan);
                SourceProgress.into(plans.get(plan), progress, AUTHOR);
                new ExampleInput(server, AUTHOR).into(plans.get(plan));
                var hearing = new ExampleHearing(server, AUTHOR).into(plans.get(plan));
                new ExampleAnswers(server, AUTHOR).into(plans.get(plan), hearing);
                ExampleYear.into(plans.get(plan), cycles, AUTHOR);
                roles().forEach(role -> holder(role, council));
                var adoption = new ExampleAdoption(server, AUTHOR);
                adoption.lay(plans.get(plan));
                var papers = new ExampleCasePapers(server, AUTHOR);
                papers.make(plans.get(plan));
                adoption.decide(plans.get(plan));
                papers.show(plans.get(plan));
                new RealHistory(organisations, reforms, AUTHOR).enter(council);
                plans.stand(plan, DAY);
                new ExampleReports(server, AUTHOR).into(plan);
                new ExampleActions(server, AUTHOR).into(plan);
                new ExampleAccounts(server, AUTHOR).into(plan);
                new RealFacts(server, AUTHOR).into(plan);
                new NumbersInTexts(server, AUTHOR).into(plan);
            });
        }
    }

    /** What day it is in it from now on. @param day null for the real one */
    public void stand(@Nullable LocalDate day) {
        OrganisationId council = organisations.council(Source.REGION_SLUG).orElseThrow();
        plans.list(council).stream().filter(plan -> plan.slug().equals(Source.PLAN_SLUG)).forEach(plan -> plans.stand(plan.id(), day));
    }

    /** The path of a new link for each role there is. */
    public SequencedMap<Role, String> links() {
        OrganisationId council = organisations.council(Source.REGION_SLUG).orElseThrow();
        SequencedMap<Role, String> made = new LinkedHashMap<>();
        roles().forEach(role -> made.put(role, links.make(holder(role, council))));
        made.put(Role.ADMINISTRATOR, links.administrator());
        return made;
    }

    private static List<Role> roles() {
        return List.of(Role.SECRETARIAT, Role.MUNICIPAL_EDITOR, Role.REGISTRAR, Role.COUNCILLOR, Role.SCRIBE, Role.READER);
    }

    /** The one who was entered for this role, whatever other roles they have got since; anew if they have left. */
    private PersonId holder(Role role, OrganisationId council) {
        RoleHeld held = held(role, council);
        return people.list().stream().filter(person -> person.roles().contains(held)).findFirst().map(Person::id).orElseGet(() -> {
            PersonId person = people.enter(Objects.requireNonNull(Source.PEOPLE.get(role)), AUTHOR);
            people.grant(person, held, AUTHOR);
            people.giveEmail(person, Objects.requireNonNull(Source.ADDRESSES.get(role)), AUTHOR);
            return person;
        });
    }

    private RoleHeld held(Role role, OrganisationId council) {
        return switch (role) {
            case SECRETARIAT -> RoleHeld.secretariat(council);
            case SCRIBE -> RoleHeld.scribe(council);
            case READER -> RoleHeld.reader(council);
            case ADMINISTRATOR -> RoleHeld.administrator();
            case MUNICIPAL_EDITOR -> RoleHeld.editor(council, theirs(council));
            case REGISTRAR -> RoleHeld.registrar(council, theirs(council));
            case COUNCILLOR -> RoleHeld.councillor(council, theirs(council));
        };
    }

    private OrganisationId theirs(OrganisationId council) {
        return organisations.get(council).members().stream().filter(member -> member.name().equals(Source.EDITORS)).findFirst().orElseThrow().id();
    }

    private OrganisationId region() {
        if (!(organisations.found(Source.REGION, Source.REGION_SLUG, Source.MUNICIPALITIES, AUTHOR) instanceof Founding.Founded founded)) {
            throw new IllegalStateException("the demonstration's municipality numbers belong to others");
        }
        Source.OTHERS.forEach(other -> organisations.cooperate(founded.council(), other, AUTHOR));
        return founded.council();
    }

    private PlanId plan(OrganisationId council) {
        NewPlan wanted = new NewPlan(
                council, Source.PLAN_SLUG, Source.TITLE, "nb", Source.YEAR, Numbering.LETTERED, true, Source.OBJECTIVE, Source.QUESTION);
        if (!(plans.create(wanted, AUTHOR) instanceof Creation.Created created)) {
            throw new IllegalStateException("a new region has a plan already");
        }
        return created.plan();
    }

    private void areas(PlanId plan) {
        List<Change> changes = new ArrayList<>();
        changes.add(Field.SOURCE.put(plan.itself(), null, Source.ITSELF));
        for (Source.Area area : Source.AREAS) {
            ElementId id = new ElementId(UUID.randomUUID());
            changes.add(Kind.FOCUS_AREA.add(id, null, Source.AREAS.indexOf(area)));
            changes.add(Field.TITLE.put(id, null, area.title()));
            changes.add(Field.other(Source.MEETING).put(id, null, area.meeting()));
            if (area.content() != null) {
                changes.add(Field.TEXT.put(id, null, RichText.plain(area.content()).html()));
            }
        }
        made(plans.apply(plan, changes, AUTHOR, Reach.WHOLE));
    }

    static void made(Outcome outcome) {
        if (outcome instanceof Outcome.Conflict(var clashes)) {
            throw new IllegalStateException("the demonstration does not fit itself: " + clashes);
        }
    }
}
