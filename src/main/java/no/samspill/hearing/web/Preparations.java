package no.samspill.hearing.web;

import java.util.List;
import no.samspill.frame.Message;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Visit;
import no.samspill.hearing.Preparing;
import no.samspill.hearing.Saving;
import no.samspill.people.Person;
import no.samspill.plan.web.Working;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One hearing in the workspace: prepared, or under way. */
@Controller
@RequestMapping(HearingView.DESK)
class Preparations {
    private final HearingDesk preparations;
    private final RunningPages running;
    private final Preparing preparing;

    Preparations(HearingDesk preparations, RunningPages running, Preparing preparing) {
        this.preparations = preparations;
        this.running = running;
        this.preparing = preparing;
    }

    @GetMapping
    Object show(@Working HearingView at, Visit visit) {
        return at.hearing().announced() == null
                ? preparations.page(at, preparations.stands(at), List.of(), HttpStatus.OK, visit)
                : running.page(at, RunningPages.Entered.nothing(), List.of(), HttpStatus.OK, visit);
    }

    @PostMapping
    Object save(@Working HearingView at, @RequestParam MultiValueMap<String, String> typed, Person who, Visit visit, RedirectAttributes next) {
        if (at.hearing().announced() != null) {
            return announcedMeanwhile(at, visit, next);
        }
        SetupForm form = new SetupForm(typed);
        SetupForm.Read read = preparations.read(at, form);
        if (read.setup() == null) {
            return preparations.page(at, form, read.problems(), HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        return switch (preparing.save(at.view(), at.hearing(), form.seen(), read.setup(), at.author(who))) {
            case Saving.Saved(var hearing) -> HearingDesk.onward(at.view(), hearing, "hearing.done.saved", visit, next);
            case Saving.Moved(var now) -> preparations.page(new HearingView(at.view(), now), form.seen(now.revision()), List.of(Problem.of("hearing.form.moved")), HttpStatus.CONFLICT, visit);
            case Saving.Announced(var now) -> announcedMeanwhile(at, visit, next);
            case Saving.Gone gone -> throw new Refused(HttpStatus.GONE, Problem.of("hearing.gone"));
        };
    }

    @PostMapping("/sletting")
    String drop(@Working HearingView at, Person who, Visit visit, RedirectAttributes next) {
        if (!preparing.drop(at.view(), at.hearing(), at.author(who))) {
            return announcedMeanwhile(at, visit, next);
        }
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("hearing.done.dropped")));
        return "redirect:/arbeid" + HearingView.all(at.view());
    }

    private static String announcedMeanwhile(HearingView at, Visit visit, RedirectAttributes next) {
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.WARNING, visit.words().get("hearing.form.announced")));
        return "redirect:" + at.desk();
    }
}
