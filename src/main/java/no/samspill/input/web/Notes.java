package no.samspill.input.web;

import no.samspill.frame.Problem;
import no.samspill.frame.Visit;
import no.samspill.input.Note;
import no.samspill.input.Triage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the secretariat notes for itself. */
@Controller
@RequestMapping(Handled.AT)
class Notes {
    private final Triage triage;
    private final OneContribution pages;

    Notes(Triage triage, OneContribution pages) {
        this.triage = triage;
        this.pages = pages;
    }

    @PostMapping("/notat")
    Object note(Handled at, @RequestParam(name = "notat", defaultValue = "") String note, Visit visit, RedirectAttributes next) {
        if (note.isBlank() || note.length() > Note.LONGEST) {
            return pages.wrong(at, "notat", note, note.isBlank() ? Problem.of("input.one.note.missing") : Problem.of("form.long", Note.LONGEST), visit);
        }
        triage.note(at.view(), at.one().id(), at.who().id().value(), note.strip());
        return pages.done(at, "input.one.saved", visit, next);
    }
}
