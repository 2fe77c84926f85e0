package no.samspill.facts.source.web;

import java.util.List;
import no.samspill.facts.source.Agencies;
import no.samspill.facts.source.Agency;
import no.samspill.facts.source.Allowance;
import no.samspill.facts.source.Answer;
import no.samspill.facts.source.Trouble;
import no.samspill.frame.Message;
import no.samspill.frame.Message.Tone;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whom official statistics may be fetched from. */
@Controller
@RequestMapping(AgencyAt.ALL)
class AgencyController {
    private final Agencies agencies;

    AgencyController(Agencies agencies) {
        this.agencies = agencies;
    }

    @GetMapping
    Page all(Visit visit) {
        return new AgenciesPage(AgencyAt.shell(visit, visit.words().get("source.admin.title")), agencies.list());
    }

    @GetMapping("/ny")
    Page blank(Visit visit) {
        return page(visit, null, agencies.list().isEmpty() ? AgencyForm.PROPOSED : AgencyForm.BLANK, List.of());
    }

    @PostMapping("/ny")
    Object add(Visit visit, @ModelAttribute AgencyForm form, Person who, RedirectAttributes next) {
        return keep(visit, null, form, who, next);
    }

    @GetMapping("/{number:[0-9]{1,6}}")
    Page one(@PathVariable int number, Visit visit) {
        Agency agency = found(number);
        return page(visit, agency, AgencyForm.of(agency), List.of());
    }

    @PostMapping("/{number:[0-9]{1,6}}")
    Object change(@PathVariable int number, Visit visit, @ModelAttribute AgencyForm form, Person who, RedirectAttributes next) {
        return keep(visit, found(number), form, who, next);
    }

    private Agency found(int number) {
        return agencies.find(number).orElseThrow(() -> Refused.unknown("source.admin.unknown").leading(AgencyAt.ALL, "source.admin.title"));
    }

    private Object keep(Visit visit, @Nullable Agency agency, AgencyForm form, Person who, RedirectAttributes next) {
        return switch (agencies.name(agency == null ? null : agency.number(), form.name(), form.address(), form.api(), form.on(), who.id().value())) {
            case Agencies.Named.No(var why) -> page(visit, agency, form, List.of(switch (why) {
                case NO_NAME -> Problem.of("source.admin.wrong.name").at("navn");
                case NAME_TAKEN -> Problem.of("source.admin.wrong.taken", form.name().strip()).at("navn");
                case ADDRESS -> Problem.of("source.admin.wrong.address").at("adresse");
            }));
            case Agencies.Named.Kept(var kept) -> {
                next.addFlashAttribute(Message.FLASH, kept.on() ? greeted(visit, kept) : new Message(Tone.SUCCESS, visit.words().get("source.admin.saved.off", kept.name())));
                yield "redirect:" + AgencyAt.ALL;
            }
        };
    }

    /** One that is on is asked at once what it allows: so it shows whether it is there. */
    private Message greeted(Visit visit, Agency agency) {
        return switch (agencies.greet(agency)) {
            case Answer.Got<Allowance>(Allowance told) -> new Message(Tone.SUCCESS, visit.words().get("source.admin.saved.on", agency.name()));
            case Answer.Not<Allowance>(Trouble trouble) -> new Message(Tone.WARNING, visit.words().get("source.admin.saved.but", trouble.in(visit.words())));
        };
    }

    private static Page page(Visit visit, @Nullable Agency agency, AgencyForm form, List<Problem> problems) {
        String title = agency == null ? visit.words().get("source.admin.new") : agency.name();
        String address = AgencyAt.ALL + "/" + (agency == null ? "ny" : agency.number());
        Shell shell = AgencyAt.shell(visit, title, new Crumb(title, address));
        return new AgencyPage(shell, address, form, problems);
    }
}
