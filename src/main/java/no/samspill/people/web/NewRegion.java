package no.samspill.people.web;

import java.util.ArrayList;
import java.util.List;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Visit;
import no.samspill.ledger.Through;
import no.samspill.people.Founding;
import no.samspill.people.Organisations;
import no.samspill.people.People;
import no.samspill.people.Person;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Entering a regional council with its municipalities. */
@Controller
class NewRegion {
    private final Organisations organisations;
    private final People people;

    NewRegion(Organisations organisations, People people) {
        this.organisations = organisations;
        this.people = people;
    }

    @GetMapping("/styring/ny-region")
    Page blank(Visit visit) {
        return page(visit, RegionForm.blank(), List.of());
    }

    @PostMapping("/styring/ny-region")
    @Transactional
    Object enter(Visit visit, @ModelAttribute RegionForm form, Person who, RedirectAttributes next) {
        List<Problem> problems = new ArrayList<>(form.problems());
        if (problems.isEmpty()) {
            switch (found(form, who)) {
                case Founding.Founded founded -> {
                    next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("region.new.done", form.name().strip())));
                    return "redirect:" + (form.keeps() ? "/arbeid" : "/styring");
                }
                case Founding.AddressTaken(var slug) -> problems.add(Problem.of("region.new.slug.taken", slug).at("slug"));
                case Founding.NumberTaken(var number) -> problems.add(Problem.of("region.new.number.taken", number).at("members"));
            }
        }
        return page(visit, form, problems);
    }

    private Founding found(RegionForm form, Person who) {
        Founding founding = organisations.found(form.name().strip(), form.address(), form.municipalities(), who.author(Through.TABLE));
        if (founding instanceof Founding.Founded founded && form.keeps()) {
            people.makeSecretariat(who.id(), founded.council(), who.author(Through.TABLE));
        }
        return founding;
    }

    private static Page page(Visit visit, RegionForm form, List<Problem> problems) {
        return new NewRegionPage(Administration.shell(visit, "region.new.title", "/styring/ny-region"), form, problems);
    }
}
