package no.samspill.people.web;

import java.util.ArrayList;
import java.util.List;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Visit;
import no.samspill.ledger.Through;
import no.samspill.people.Person;
import no.samspill.people.Reforms;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Entering an organisation that is no regional council. */
@Controller
class BeginOrganisation {
    private static final String ADDRESS = "/styring/organisasjoner/ny";

    private final Reforms reforms;

    BeginOrganisation(Reforms reforms) {
        this.reforms = reforms;
    }

    @GetMapping(ADDRESS)
    Page blank(Visit visit) {
        return page(visit, new NewOrganisationForm("MUNICIPALITY", "", "", "", ""), List.of());
    }

    @PostMapping(ADDRESS)
    Object enter(Visit visit, Person who, @ModelAttribute NewOrganisationForm form, RedirectAttributes next) {
        List<Problem> problems = new ArrayList<>(form.problems());
        if (problems.isEmpty()) {
            reforms.begin(form.which().orElseThrow(), form.part(), form.day(), who.author(Through.TABLE).because(form.source().isEmpty() ? null : form.source()))
                    .ifPresent(impossible -> problems.add(NewReform.problem(impossible, visit.words())));
            if (problems.isEmpty()) {
                next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("region.new.done", form.name())));
                return "redirect:/styring/organisasjoner";
            }
        }
        return page(visit, form, problems);
    }

    private static Page page(Visit visit, NewOrganisationForm form, List<Problem> problems) {
        return new NewOrganisationPage(Administration.shell(visit, "organisation.new.title", ADDRESS), form, problems);
    }
}
