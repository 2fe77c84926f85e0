package no.samspill.input.web;

import no.samspill.frame.Problem;
import no.samspill.frame.Visit;
import no.samspill.input.Triage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a contribution is about. */
@Controller
@RequestMapping(Handled.AT)
class Themes {
    private final Triage triage;
    private final OneContribution pages;

    Themes(Triage triage, OneContribution pages) {
        this.triage = triage;
        this.pages = pages;
    }

    @PostMapping("/sortering")
    Object sort(Handled at, @RequestParam(name = "omrade", defaultValue = "") String area, @RequestParam(name = "tema", defaultValue = "") String theme, Visit visit, RedirectAttributes next) {
        if (theme.strip().length() > Triage.LONGEST_THEME) {
            return pages.wrong(at, "tema", theme, Problem.of("form.long", Triage.LONGEST_THEME), visit);
        }
        triage.sort(at.view(), at.one().id(), InputDesk.area(at.view(), area), theme.isBlank() ? null : theme.strip(), at.author());
        return pages.done(at, "input.one.saved", visit, next);
    }
}
