package no.samspill.adoption.web;

import no.samspill.adoption.HandingOn;
import no.samspill.adoption.RouteStepId;
import no.samspill.adoption.Routes;
import no.samspill.frame.Message;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Visit;
import no.samspill.ledger.Through;
import no.samspill.people.Person;
import no.samspill.people.Told;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Working;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The turn of a body that is no more, given to those who have taken over. */
@Controller
class HandingOnController {
    private final Routes routes;

    HandingOnController(Routes routes) {
        this.routes = routes;
    }

    @PostMapping("/arbeid/{region}/{plan}/vedtak/{step}/etterfolger")
    String handOn(@Working PlanView view, @PathVariable RouteStepId step, Person who, Visit visit, RedirectAttributes next) {
        if (routes.find(view.id()).flatMap(route -> route.find(step)).isEmpty()) {
            throw Refused.unknown("adoption.step.unknown");
        }
        switch (routes.handOn(view.id(), step, who.author(view.region().id(), Through.TABLE))) {
            case HandingOn.Handed(var from, var heirs) when heirs.isEmpty() -> next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("adoption.heir.done.none", from.name())));
            case HandingOn.Handed(var from, var heirs) -> next.addFlashAttribute(
                    Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("adoption.heir.done", from.name(), Told.listed(heirs.stream().map(heir -> heir.name()).toList(), visit.words()))));
            case HandingOn.Before(var body) -> next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.INFO, visit.words().get("adoption.heir.before", body.name())));
            case HandingOn.Stands(var body) -> throw new Refused(HttpStatus.CONFLICT, Problem.of("adoption.heir.stands", body.name()));
            case HandingOn.NobodyDecides nobody -> throw new Refused(HttpStatus.CONFLICT, Problem.of("adoption.heir.nobody"));
        }
        return "redirect:" + AdoptionAt.desk(view);
    }
}
