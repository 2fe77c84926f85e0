package no.samspill.input.web;

import java.util.List;
import no.samspill.frame.Visit;
import no.samspill.input.HideReason;
import no.samspill.input.Note;
import no.samspill.input.Triage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who may read a contribution. */
@Controller
@RequestMapping(Handled.AT)
class Showings {
    private final Triage triage;
    private final OneContribution pages;

    Showings(Triage triage, OneContribution pages) {
        this.triage = triage;
        this.pages = pages;
    }

    @PostMapping("/visning")
    Object show(Handled at, Visit visit, RedirectAttributes next) {
        triage.show(at.view(), List.of(at.one().id()), at.author());
        return pages.done(at, at.one().mayShow() ? "input.one.shown" : "input.one.closed", visit, next);
    }

    @PostMapping("/skjuling")
    Object hide(
            Handled at, @RequestParam(name = "grunn", defaultValue = "SPAM") HideReason reason, @RequestParam(name = "mer", defaultValue = "") String more, Visit visit, RedirectAttributes next) {
        triage.hide(at.view(), at.one().id(), reason, more.isBlank() ? null : more.substring(0, Math.min(more.length(), Note.LONGEST)).strip(), at.author());
        return pages.done(at, "input.one.hidden", visit, next);
    }
}
