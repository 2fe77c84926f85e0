package no.samspill.hearing.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.samspill.frame.Field;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Stale;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.hearing.Consultee;
import no.samspill.hearing.Consultees;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.plan.web.Public;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whether a consultee is reminded, and in which language they are written to. A robot that opens the link changes nothing: that takes a press. */
@Controller
@RequestMapping(HearingView.AT + "/brev")
class LetterChoices {
    private final Consultees consultees;

    LetterChoices(Consultees consultees) {
        this.consultees = consultees;
    }

    @GetMapping
    Page show(@Public HearingView at, @RequestParam(defaultValue = "") String nokkel, Visit visit, HttpServletRequest request) {
        Consultee one = of(at, nokkel);
        List<Problem> problems = Stale.is(request) ? List.of(Stale.problem()) : List.of();
        Words w = visit.words();
        Map<String, String> languages = new LinkedHashMap<>();
        Stream.of(Language.values()).forEach(language -> languages.put(language.tag(), language.ownName()));
        return new LettersPage(
                HearingPages.shell(visit, at, w.get("hearing.letters.title", one.name()), new Crumb(w.get("hearing.letters.crumb"), at.address() + "/brev?nokkel=" + one.key())),
                at,
                one.name(),
                one.key().toString(),
                Field.text("paminn", w.get("hearing.letters.remind")).helped(w.get("hearing.letters.remind.help")).holding(String.valueOf(one.remind())),
                Field.text("sprak", w.get("hearing.ask.language")).holding(one.language().tag()),
                languages,
                problems);
    }

    @PostMapping
    String choose(
            @Public HearingView at, @RequestParam(defaultValue = "") String nokkel, @RequestParam(defaultValue = "false") String paminn, @RequestParam(defaultValue = "") String sprak, Visit visit,
            RedirectAttributes next) {
        Consultee one = of(at, nokkel);
        consultees.choose(one, paminn.equals("true"), sprak.isEmpty() ? one.language() : Language.of(sprak));
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get(paminn.equals("true") ? "hearing.letters.reminds" : "hearing.letters.silent")));
        return "redirect:" + at.address() + "/brev?nokkel=" + one.key();
    }

    private Consultee of(HearingView at, String key) {
        return Typed.key(key).flatMap(typed -> consultees.find(at.hearing(), typed)).orElseThrow(() -> Refused.unknown("hearing.letters.unknown"));
    }
}
