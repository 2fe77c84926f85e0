package no.samspill.hearing.assessment.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.hearing.assessment.Likeness;
import no.samspill.hearing.assessment.Likenesses;
import no.samspill.hearing.assessment.PointId;
import no.samspill.plan.web.RowNames;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which points say the same. */
@Controller
@RequestMapping(AtPoint.AT + "/likhet")
class PointGroups {
    private final AssessmentPages pages;
    private final Likenesses likenesses;

    PointGroups(AssessmentPages pages, Likenesses likenesses) {
        this.pages = pages;
        this.likenesses = likenesses;
    }

    @PostMapping
    Object join(
            AtPoint at, @RequestParam(name = "med", required = false) @Nullable List<UUID> others, @RequestParam(name = "tittel", defaultValue = "") String title, @ModelAttribute Asked asked, Visit visit,
            RedirectAttributes next) {
        List<PointId> chosen = Stream.ofNullable(others).flatMap(List::stream).map(PointId::new).toList();
        String called = Typed.words(title);
        if (chosen.isEmpty() || called.length() > Likeness.LONGEST_TITLE) {
            Problem wrong = chosen.isEmpty() ? Problem.of("assessment.like.nobody") : Problem.of("form.long", Likeness.LONGEST_TITLE);
            return pages.page(at.at(), asked.point(at.point().called()), Entered.problem(HttpStatus.UNPROCESSABLE_CONTENT, wrong), at.who(), visit);
        }
        String named = !called.isEmpty() ? called : at.point().element() == null ? visit.words().get("assessment.about.all") : RowNames.of(at.point().element(), at.at().view(), visit.words());
        likenesses.join(at.hearing(), at.point().id(), chosen, named, at.author());
        return Assessments.saved(at, asked.point(at.point().called()), "assessment.like.done", at.point(), visit, next);
    }

    @PostMapping("/ut")
    Object leave(AtPoint at, @ModelAttribute Asked asked, Visit visit, RedirectAttributes next) {
        likenesses.leave(at.hearing(), at.point().id(), at.author());
        return Assessments.saved(at, new Asked(asked.show(), asked.statement(), at.point().called(), asked.from(), null, null, null, null), "assessment.like.out", at.point(), visit, next);
    }
}
