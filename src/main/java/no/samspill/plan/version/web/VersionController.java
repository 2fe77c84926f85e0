package no.samspill.plan.version.web;

import java.util.List;
import java.util.Optional;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Refused;
import no.samspill.frame.SameForAll;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.people.Person;
import no.samspill.plan.Edition;
import no.samspill.plan.Element;
import no.samspill.plan.FrozenPlan;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.PlanView;
import no.samspill.plan.version.Comparison;
import no.samspill.plan.version.Versions;
import no.samspill.plan.web.InTime;
import no.samspill.plan.web.Lighting;
import no.samspill.plan.web.Public;
import no.samspill.plan.web.Scene;
import no.samspill.plan.web.VersionsShown;
import no.samspill.plan.web.View;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The versions of a plan, for whoever may read the plan: each as it was frozen, council and names too. */
@Controller
@RequestMapping("/{region}/{plan}/versjon")
class VersionController {
    private final Versions versions;
    private final VersionsShown shown;
    private final ObjectProvider<Lighting> lighting;

    VersionController(Versions versions, VersionsShown shown, ObjectProvider<Lighting> lighting) {
        this.lighting = lighting;
        this.versions = versions;
        this.shown = shown;
    }

    @SameForAll
    @GetMapping
    Page all(@Public PlanView living, Optional<Person> who, Visit visit) {
        String freeze = who.filter(person -> person.invites(living.region().id())).map(any -> FreezeController.at(living)).orElse(null);
        return new VersionsPage(shell(visit, living, visit.words().get("version.list")), living, versions.list(living.id()), freeze);
    }

    @SameForAll
    @GetMapping("/{n}")
    Page one(
            @Public PlanView living, @PathVariable("n") String number, @RequestParam(name = "vis", defaultValue = "") String view,
            Visit visit) {
        FrozenPlan frozen = shown.get(living, number);
        VersionLinks links = new VersionLinks(living.address(), frozen.version().number());
        String name = VersionsPage.name(frozen.version(), visit.words());
        Shell shell = shell(visit, living, name + ": " + frozen.view().plan().title(), new Crumb(name, links.own()));
        return scene(living, frozen, visit).page(shell, View.of(view), links).in(banner(frozen.version(), links, visit));
    }

    @SameForAll
    @GetMapping("/{n}/tiltak/{number:[0-9]{1,6}}")
    Page measure(
            @Public PlanView living, @PathVariable("n") String version, @PathVariable int number, Visit visit) {
        FrozenPlan frozen = shown.get(living, version);
        Element measure = frozen.view().measure(number)
                .orElseThrow(() -> Refused.unknown("version.measure.unknown", String.valueOf(number), String.valueOf(frozen.version().number())));
        VersionLinks links = new VersionLinks(living.address(), frozen.version().number());
        String name = VersionsPage.name(frozen.version(), visit.words());
        String called = frozen.view().called(measure, visit.words());
        Visit warned = visit.warned(List.of(new Message(Message.Tone.INFO, visit.words().get("version.measure.said", VersionsPage.dated(frozen.version(), visit.words())))));
        Shell shell = shell(warned, living, called + ": " + measure.title() + " (" + name + ")", new Crumb(name, links.own()), new Crumb(called, links.measure(measure)));
        return scene(living, frozen, visit).measures(links).of(shell, links, measure, List.of());
    }

    /** @param from an earlier version's number; the one before where it is left out @param part of a long list; the first where it is left out */
    @SameForAll
    @GetMapping("/{n}/endringer")
    Page changes(
            @Public PlanView living, @PathVariable("n") String number, @RequestParam(name = "fra", defaultValue = "") String from,
            @RequestParam(name = "del", defaultValue = "1") String part, Visit visit) {
        FrozenPlan to = shown.get(living, number);
        VersionLinks links = new VersionLinks(living.address(), to.version().number());
        String name = VersionsPage.name(to.version(), visit.words());
        String title = visit.words().get("version.changes.title", String.valueOf(to.version().number()));
        Shell shell = shell(visit, living, title, new Crumb(name, links.own()), new Crumb(visit.words().get("version.changes.crumb"), links.changes()));
        if (from.isBlank() && to.version().number() == 1) {
            return new ChangesPage(shell, to, null, null, links, versions.list(living.id()));
        }
        FrozenPlan before = shown.before(living, to, from);
        Comparison comparison = Comparison.between(before.view(), to.view());
        Changes changes = (part.matches("[0-9]{1,6}") ? Changes.part(comparison, Integer.parseInt(part), visit.words()) : Optional.<Changes>empty())
                .orElseThrow(() -> Refused.unknown("version.noPart", part));
        return new ChangesPage(shell, to, before.version(), changes, links, versions.list(living.id()));
    }

    /** The timeline's "now" is the version's day. */
    private Scene scene(PlanView living, FrozenPlan frozen, Visit visit) {
        return Scene.of(Edition.of(frozen, visit.words()), lighting.orderedStream().flatMap(room -> room.of(living, frozen.version().number(), visit.words()).stream()).toList());
    }

    private static InTime banner(PlanVersion version, VersionLinks links, Visit visit) {
        return new InTime.Frozen(
                VersionsPage.dated(version, visit.words()), version.name(), version.note(), visit.words().get("version.said"), links.plan(), links.all(), links.own() + "/bevis.json",
                version.number() == 1 ? null : links.changes());
    }

    private static Shell shell(Visit visit, PlanView living, String title, Crumb... more) {
        List<Crumb> way = List.of(
                new Crumb(living.region().name(), "/" + living.region().slug()), new Crumb(living.plan().title(), living.address()),
                new Crumb(visit.words().get("version.list"), living.address() + "/versjon"));
        return Shell.of(visit, title, way, more);
    }
}
