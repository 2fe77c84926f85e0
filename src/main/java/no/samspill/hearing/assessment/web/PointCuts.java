package no.samspill.hearing.assessment.web;

import java.util.List;
import java.util.stream.Stream;
import no.samspill.frame.Problem;
import no.samspill.frame.Visit;
import no.samspill.hearing.assessment.Assessed;
import no.samspill.hearing.assessment.Cutting;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A point becomes several, or one with the next. */
@Controller
@RequestMapping(AtPoint.AT)
class PointCuts {
    private final AssessmentPages pages;
    private final Cutting cutting;

    PointCuts(AssessmentPages pages, Cutting cutting) {
        this.pages = pages;
        this.cutting = cutting;
    }

    @PostMapping("/deling")
    Object cut(
            AtPoint at, @RequestParam(name = "ved", required = false) @Nullable List<Integer> places, @RequestParam(name = "sett", defaultValue = "") String seen, @ModelAttribute Asked asked,
            Visit visit, RedirectAttributes next) {
        return became(at, cutting.cut(at.hearing(), at.point().id(), Asked.number(seen), Stream.ofNullable(places).flatMap(List::stream).toList(), at.author()), "assessment.cut", asked, visit, next);
    }

    @PostMapping("/sammenslaing")
    Object join(AtPoint at, @RequestParam(name = "sett", defaultValue = "") String seen, @ModelAttribute Asked asked, Visit visit, RedirectAttributes next) {
        return became(at, cutting.join(at.hearing(), at.point().id(), Asked.number(seen), at.author()), "assessment.join", asked, visit, next);
    }

    private Object became(AtPoint at, Assessed assessed, String what, Asked asked, Visit visit, RedirectAttributes next) {
        String called = at.point().called();
        return switch (assessed) {
            case Assessed.Done(var now) -> Assessments.saved(at, asked.point(now.called()), what + ".done", now, visit, next);
            case Assessed.Clash clash -> wrong(at, HttpStatus.CONFLICT, Problem.of("assessment.moved", called), asked, visit);
            case Assessed.Locked locked -> wrong(at, HttpStatus.CONFLICT, Problem.of("assessment.isLocked", called), asked, visit);
            case Assessed.AlreadyAnswered(var answered) -> wrong(at, HttpStatus.CONFLICT, Problem.of("assessment.isAnswered", answered.called()), asked, visit);
            case Assessed.Unreasoned unreasoned -> throw new IllegalStateException("nothing is answered by cutting");
            case Assessed.Nothing nothing -> wrong(at, HttpStatus.UNPROCESSABLE_CONTENT, Problem.of(what + ".nothing"), asked, visit);
        };
    }

    private Object wrong(AtPoint at, HttpStatus status, Problem problem, Asked asked, Visit visit) {
        return pages.page(at.at(), asked.point(at.point().called()), Entered.problem(status, problem), at.who(), visit);
    }
}
