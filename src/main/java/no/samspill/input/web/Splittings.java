package no.samspill.input.web;

import java.util.Arrays;
import java.util.List;
import no.samspill.frame.Problem;
import no.samspill.frame.Visit;
import no.samspill.input.Splitting;
import no.samspill.input.Triage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A contribution that says several things is followed part by part. */
@Controller
@RequestMapping(Handled.AT)
class Splittings {
    private final Triage triage;
    private final OneContribution pages;

    Splittings(Triage triage, OneContribution pages) {
        this.triage = triage;
        this.pages = pages;
    }

    @PostMapping("/deling")
    Object split(Handled at, @RequestParam(name = "deler", defaultValue = "") String parts, Visit visit, RedirectAttributes next) {
        return switch (triage.split(at.view(), at.one().id(), parts(parts), at.author())) {
            case Splitting.Split split -> pages.done(at, "input.one.splitted", visit, next);
            case Splitting.TooFew few -> pages.wrong(at, "deler", parts, Problem.of("input.one.split.few"), visit);
            case Splitting.OtherWords other -> pages.wrong(at, "deler", parts, Problem.of("input.one.split.words"), visit);
            case Splitting.NotNow not -> pages.wrong(at, "deler", parts, Problem.of("input.one.split.not"), visit);
        };
    }

    @PostMapping("/deling/opphevelse")
    Object join(Handled at, Visit visit, RedirectAttributes next) {
        return triage.join(at.view(), at.one().id(), at.author()) ? pages.done(at, "input.one.saved", visit, next) : pages.wrong(at, "deler", "", Problem.of("input.one.join.not"), visit);
    }

    /** The parts of a text in which lines of three hyphens stand where it is to be split. */
    private static List<String> parts(String typed) {
        return Arrays.asList(typed.split("(?m)^\\s*-{3,}\\s*$"));
    }
}
