package no.samspill.facts.web;

import java.util.Optional;
import no.samspill.facts.Facts;
import no.samspill.facts.Sight;
import no.samspill.frame.Page;
import no.samspill.frame.Refused;
import no.samspill.frame.SameForAll;
import no.samspill.frame.Visit;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Public;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What a region counts, for everybody. */
@Controller
class FactsController {
    private final Facts facts;
    private final FactsPages pages;

    FactsController(Facts facts, FactsPages pages) {
        this.facts = facts;
        this.pages = pages;
    }

    @SameForAll
    @GetMapping("/{region}/{plan}/tall")
    Page all(@Public PlanView view, Optional<Person> who, Visit visit) {
        return pages.all(view, who, visit);
    }

    /** @param kommuner "da" for those there were on the plan's own day; anything else is those there are */
    @SameForAll
    @GetMapping("/{region}/{plan}/tall/{number:[0-9]{1,6}}")
    Page one(@Public PlanView view, @PathVariable int number, @RequestParam(name = "kommuner", defaultValue = "") String kommuner, Optional<Person> who, Visit visit) {
        return pages.one(view, facts.find(view, number).orElseThrow(() -> Refused.unknown("facts.unknown").leading(FactsAt.all(view), "facts.crumb")), kommuner.equals("da") ? Sight.THEN : Sight.NOW, who, visit);
    }
}
