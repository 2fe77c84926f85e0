package no.samspill.input.web;

import no.samspill.frame.Problem;
import no.samspill.frame.Visit;
import no.samspill.input.Merging;
import no.samspill.input.Triage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Contributions that say the same are told of as one. */
@Controller
@RequestMapping(Handled.AT)
class Mergings {
    private final Triage triage;
    private final OneContribution pages;

    Mergings(Triage triage, OneContribution pages) {
        this.triage = triage;
        this.pages = pages;
    }

    @PostMapping("/samling")
    Object merge(Handled at, @RequestParam(name = "nummer", defaultValue = "") String into, Visit visit, RedirectAttributes next) {
        if (!into.strip().matches("[0-9]{1,12}")) {
            return pages.wrong(at, "nummer", into, Problem.of("input.one.merge.missing"), visit);
        }
        return switch (triage.merge(at.view(), at.one().id(), Long.parseLong(into.strip()), at.author())) {
            case Merging.Merged merged -> pages.done(at, "input.one.merged", visit, next);
            case Merging.NoSuch(var which) -> pages.wrong(at, "nummer", into, Problem.of("input.one.unknown", String.valueOf(which)), visit);
            case Merging.Itself itself -> pages.wrong(at, "nummer", into, Problem.of("input.one.merge.itself"), visit);
            case Merging.IsSplit(var which) -> pages.wrong(at, "nummer", into, Problem.of("input.one.merge.split", String.valueOf(which)), visit);
        };
    }

    @PostMapping("/samling/opphevelse")
    Object part(Handled at, Visit visit, RedirectAttributes next) {
        triage.part(at.view(), at.one().id(), at.author());
        return pages.done(at, "input.one.saved", visit, next);
    }
}
