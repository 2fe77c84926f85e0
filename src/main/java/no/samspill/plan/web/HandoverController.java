package no.samspill.plan.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.kernel.Words;
import no.samspill.ledger.Through;
import no.samspill.people.Life;
import no.samspill.people.Organisations;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.people.Told;
import no.samspill.plan.Handover;
import no.samspill.plan.Handovers;
import no.samspill.plan.PlanView;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Handing a plan to the council that followed its own. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/overlat")
class HandoverController {
    private final Handovers handovers;
    private final People people;

    HandoverController(Handovers handovers, People people) {
        this.people = people;
        this.handovers = handovers;
    }

    @GetMapping
    Page ask(Visit visit, Person who, @Working PlanView view) {
        return page(visit, who, view, "", view.slug(), List.of());
    }

    @PostMapping
    Object hand(
            Visit visit, Person who, @Working PlanView view,
            @RequestParam(defaultValue = "") String to, @RequestParam(defaultValue = "") String slug, RedirectAttributes next) {
        List<Life> successors = handovers.successors(view.region().id()).stream().filter(life -> life.id().toString().equals(to)).toList();
        if (successors.isEmpty()) {
            return page(visit, who, view, to, slug, List.of(Problem.of("handover.none").at("to")));
        }
        if (!Organisations.mayBeAddress(slug)) {
            return page(visit, who, view, to, slug, List.of(Problem.of("handover.slug.wrong", slug).at("slug")));
        }
        Life successor = successors.getFirst();
        return switch (handovers.hand(view.id(), successor.id(), slug, who.author(view.region().id(), Through.TABLE))) {
            case Handover.HandedOver done -> {
                next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("handover.done", successor.lastName())));
                yield "redirect:/arbeid";
            }
            case Handover.AddressTaken(var taken) -> page(visit, who, view, to, slug, List.of(Problem.of("handover.slug.taken", taken).at("slug")));
            case Handover.NoSuccessor none -> page(visit, who, view, to, slug, List.of(Problem.of("handover.none").at("to")));
        };
    }

    private Page page(Visit visit, Person who, PlanView view, String to, String slug, List<Problem> problems) {
        Map<String, String> successors = new LinkedHashMap<>();
        handovers.successors(view.region().id()).forEach(life -> successors.put(life.id().toString(), life.lastName()));
        String at = "/arbeid" + view.address() + "/overlat";
        return new HandoverPage(WorkController.shell(visit, new Crumb(visit.words().get("handover.title"), at)), view, at, successors, access(view, who, visit.words()), to, slug, problems);
    }

    /** Told before anybody presses: roles stay with the council they were given in. */
    private List<String> access(PlanView view, Person who, Words w) {
        List<String> said = new ArrayList<>();
        said.add(w.get("handover.access.lost", view.region().name(), people.in(view.region().id()).size()));
        List<Life> successors = handovers.successors(view.region().id());
        List<String> theirs = successors.stream().filter(life -> who.readsDrafts(life.id())).map(Life::lastName).toList();
        said.add(theirs.isEmpty() ? w.get("handover.access.you") : w.get("handover.access.stays", Told.listed(theirs, w)));
        successors.forEach(life -> said.add(w.get("handover.access.keepers", life.lastName(), people.in(life.id()).stream().filter(one -> one.keeps(life.id())).count())));
        return said;
    }
}
