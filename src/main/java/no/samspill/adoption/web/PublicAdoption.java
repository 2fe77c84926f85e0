package no.samspill.adoption.web;

import java.util.Optional;
import java.util.UUID;
import no.samspill.adoption.DecisionPaper;
import no.samspill.adoption.Decisions;
import no.samspill.files.web.Sent;
import no.samspill.frame.Page;
import no.samspill.frame.Refused;
import no.samspill.frame.SameForAll;
import no.samspill.frame.Visit;
import no.samspill.ledger.Reach;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Public;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who has decided what about a plan, for everybody. */
@Controller
class PublicAdoption {
    private final Decisions decisions;
    private final AdoptionPages pages;

    PublicAdoption(Decisions decisions, AdoptionPages pages) {
        this.decisions = decisions;
        this.pages = pages;
    }

    @SameForAll
    @GetMapping("/{region}/{plan}/vedtak")
    Page show(@Public PlanView view, Optional<Person> who, Visit visit) {
        boolean registers = who.filter(person -> person.registers(view.region().id()) != Reach.NOTHING).isPresent();
        return pages.page(view, visit, registers ? AdoptionAt.desk(view) : null);
    }

    /** What a body's own papers say of its decision. */
    @GetMapping("/{region}/{plan}/vedtak/papir/{paper}")
    ResponseEntity<byte[]> paper(@Public PlanView view, @PathVariable UUID paper) {
        DecisionPaper found = decisions.paper(view.id(), paper).orElseThrow(() -> Refused.unknown("adoption.paper.unknown"));
        return Sent.saved(found.name(), found.type(), decisions.content(found));
    }
}
