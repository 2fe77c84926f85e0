package no.samspill.followup.web;

import java.util.Optional;
import no.samspill.frame.Page;
import no.samspill.frame.SameForAll;
import no.samspill.frame.Visit;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Public;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How far a plan has come, for everybody. */
@Controller
class StatusController {
    private final StatusPages pages;

    StatusController(StatusPages pages) {
        this.pages = pages;
    }

    @SameForAll
    @GetMapping("/{region}/{plan}/status")
    Page show(@Public PlanView view, @RequestParam(name = "dato", defaultValue = "") String day, @RequestParam(name = "omrade", defaultValue = "") String area, Optional<Person> who, Visit visit) {
        return pages.of(view, day, area, who.filter(person -> person.edits(view.region().id())).map(person -> FollowUpAt.desk(view)).orElse(null), visit);
    }
}
