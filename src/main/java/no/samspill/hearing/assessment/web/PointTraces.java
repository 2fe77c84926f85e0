package no.samspill.hearing.assessment.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.hearing.assessment.Tracing;
import no.samspill.ledger.ElementId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which changes of the plan a point led to. */
@Controller
@RequestMapping(AtPoint.AT + "/spor")
class PointTraces {
    private final AssessmentPages pages;
    private final Tracing tracing;

    PointTraces(AssessmentPages pages, Tracing tracing) {
        this.pages = pages;
        this.tracing = tracing;
    }

    @PostMapping
    Object trace(
            AtPoint at, @RequestParam(name = "rad", defaultValue = "") String row, @RequestParam(name = "endring", required = false) @Nullable List<Long> entries, @ModelAttribute Asked asked, Visit visit,
            RedirectAttributes next) {
        Optional<ElementId> element = Typed.key(row).map(ElementId::new).filter(id -> at.at().view().plan().find(id).isPresent());
        if (element.isEmpty()) {
            return pages.page(at.at(), asked.point(at.point().called()), Entered.problem(HttpStatus.UNPROCESSABLE_CONTENT, Problem.of("assessment.strange")), at.who(), visit);
        }
        tracing.trace(at.hearing(), at.at().view(), at.point().id(), element.get(), Stream.ofNullable(entries).flatMap(List::stream).toList(), at.author());
        return Assessments.saved(at, asked.point(at.point().called()), "assessment.traced", at.point(), visit, next);
    }

    @PostMapping("/sletting")
    Object untrace(AtPoint at, @RequestParam(name = "rad", defaultValue = "") String row, @ModelAttribute Asked asked, Visit visit, RedirectAttributes next) {
        Typed.key(row).ifPresent(element -> tracing.untrace(at.hearing(), at.point().id(), new ElementId(element), at.author()));
        return Assessments.saved(at, asked.point(at.point().called()), "assessment.untraced", at.point(), visit, next);
    }
}
