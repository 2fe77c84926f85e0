package no.samspill.input.web;

import java.util.List;
import java.util.stream.Stream;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.input.Following;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which rows and changes of the plan a contribution led to. */
@Controller
@RequestMapping(Handled.AT)
class Tracings {
    private final Following following;
    private final OneContribution pages;

    Tracings(Following following, OneContribution pages) {
        this.following = following;
        this.pages = pages;
    }

    @PostMapping("/spor")
    Object trace(
            Handled at, @RequestParam(name = "sted", defaultValue = "") String row, @RequestParam(name = "endring", required = false) @Nullable List<Long> entries, Visit visit,
            RedirectAttributes next) {
        ElementId element = OneContribution.element(at.view(), row).map(Element::id).orElse(null);
        if (element == null) {
            return pages.wrong(at, "sted", row, Problem.of("input.one.trace.missing"), visit);
        }
        following.trace(at.view(), at.one().id(), element, Stream.ofNullable(entries).flatMap(List::stream).toList(), at.author());
        return pages.done(at, "input.one.traced", visit, next);
    }

    @PostMapping("/spor/sletting")
    Object untrace(Handled at, @RequestParam(name = "sted", defaultValue = "") String row, Visit visit, RedirectAttributes next) {
        Typed.key(row).ifPresent(element -> following.untrace(at.view(), at.one().id(), new ElementId(element), at.author()));
        return pages.done(at, "input.one.saved", visit, next);
    }
}
