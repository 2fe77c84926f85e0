package no.samspill.plan.version.web;

import java.util.List;
import java.util.Optional;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.people.Person;
import no.samspill.plan.Edition;
import no.samspill.plan.Element;
import no.samspill.plan.FrozenPlan;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.plan.version.Versions;
import no.samspill.plan.web.InTime;
import no.samspill.plan.web.Scene;
import no.samspill.plan.web.VersionsShown;
import no.samspill.plan.web.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The versions of a plan, for whoever may read the plan: each as it was frozen, council and names too. */
@Controller
@RequestMapping("/{region}/{plan}/versjon")
class VersionController {
    private final Plans plans;
    private final Versions versions;
    private final VersionsShown shown;

    VersionController(Plans plans, Versions versions, VersionsShown shown) {
        this.plans = plans;
        this.versions = versions;
        this.shown = shown;
    }

    @GetMapping
    Page all(@PathVariable String region, @PathVariable String plan, Optional<Person> who, Visit visit) {
        PlanView living = living(who, region, plan);
        String freeze = who.filter(person -> person.invites(living.region().id())).map(any -> FreezeController.at(living)).orElse(null);
        return new VersionsPage(shell(visit, living, visit.words().get("version.list")), living, versions.list(living.id()), freeze);
    }

    @GetMapping("/{n}")
    Page one(
            @PathVariable String region, @PathVariable String plan, @PathVariable("n") String number, @RequestParam(name = "vis", defaultValue = "") String view,
            Optional<Person> who, Visit visit) {
        PlanView living = living(who, region, plan);
        FrozenPlan frozen = shown.get(living, number);
        VersionLinks links = new VersionLinks(at(living), frozen.version().number());
        String name = VersionsPage.name(frozen.version(), visit.words());
        Shell shell = shell(visit, living, name + ": " + frozen.view().plan().title(), new Crumb(name, links.own()));
        return scene(frozen, visit).page(shell, View.of(view), links).in(banner(frozen.version(), links, visit));
    }

    @GetMapping("/{n}/tiltak/{number:[0-9]{1,6}}")
    Page measure(
            @PathVariable String region, @PathVariable String plan, @PathVariable("n") String version, @PathVariable int number, Optional<Person> who, Visit visit) {
        PlanView living = living(who, region, plan);
        FrozenPlan frozen = shown.get(living, version);
        Element measure = frozen.view().measure(number)
                .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, Problem.of("version.measure.unknown", String.valueOf(number), String.valueOf(frozen.version().number()))));
        VersionLinks links = new VersionLinks(at(living), frozen.version().number());
        String name = VersionsPage.name(frozen.version(), visit.words());
        String called = frozen.view().called(measure, visit.words());
        Visit warned = visit.warned(List.of(new Message(Message.Tone.INFO, visit.words().get("version.measure.said", VersionsPage.dated(frozen.version(), visit.words())))));
        Shell shell = shell(warned, living, called + ": " + measure.title() + " (" + name + ")", new Crumb(name, links.own()), new Crumb(called, links.measure(measure)));
        return scene(frozen, visit).measures(links).of(shell, links, measure, List.of());
    }

    /** @param from an earlier version's number; the one before where it is left out */
    @GetMapping("/{n}/endringer")
    Page changes(
            @PathVariable String region, @PathVariable String plan, @PathVariable("n") String number, @RequestParam(name = "fra", defaultValue = "") String from,
            Optional<Person> who, Visit visit) {
        PlanView living = living(who, region, plan);
        FrozenPlan to = shown.get(living, number);
        VersionLinks links = new VersionLinks(at(living), to.version().number());
        String name = VersionsPage.name(to.version(), visit.words());
        String title = visit.words().get("version.changes.title", String.valueOf(to.version().number()));
        Shell shell = shell(visit, living, title, new Crumb(name, links.own()), new Crumb(visit.words().get("version.changes.crumb"), links.changes()));
        if (from.isBlank() && to.version().number() == 1) {
            return new ChangesPage(shell, to, null, null, links, versions.list(living.id()));
        }
        FrozenPlan before = shown.get(living, from.isBlank() ? String.valueOf(to.version().number() - 1) : from.strip());
        if (before.version().number() >= to.version().number()) {
            throw new Refused(HttpStatus.NOT_FOUND, Problem.of("version.changes.order", String.valueOf(before.version().number()), String.valueOf(to.version().number())));
        }
        return new ChangesPage(shell, to, before.version(), Changes.between(before.view(), to.view(), visit.words()), links, versions.list(living.id()));
    }

    private PlanView living(Optional<Person> who, String region, String plan) {
        return plans.find(who, region, plan).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, Problem.of("plan.unknown")));
    }

    /** The timeline's "now" is the version's day. */
    private static Scene scene(FrozenPlan frozen, Visit visit) {
        return Scene.of(Edition.of(frozen, visit.words()));
    }

    private static InTime banner(PlanVersion version, VersionLinks links, Visit visit) {
        return new InTime.Frozen(
                VersionsPage.dated(version, visit.words()), version.name(), version.note(), visit.words().get("version.said"), links.plan(), links.all(),
                version.number() == 1 ? null : links.changes());
    }

    static String at(PlanView living) {
        return "/" + living.region().slug() + "/" + living.slug();
    }

    private static Shell shell(Visit visit, PlanView living, String title, Crumb... more) {
        Crumb[] crumbs = new Crumb[more.length + 3];
        crumbs[0] = new Crumb(living.region().name(), "/" + living.region().slug());
        crumbs[1] = new Crumb(living.plan().title(), at(living));
        crumbs[2] = new Crumb(visit.words().get("version.list"), at(living) + "/versjon");
        System.arraycopy(more, 0, crumbs, 3, more.length);
        return Shell.of(visit, title, crumbs);
    }
}
