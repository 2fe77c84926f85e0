package no.samspill.hearing.assessment.web;

import java.util.stream.Collectors;
import no.samspill.frame.Message;
import no.samspill.frame.Problem;
import no.samspill.frame.Visit;
import no.samspill.hearing.assessment.Concluded;
import no.samspill.hearing.assessment.Concluding;
import no.samspill.hearing.assessment.Point;
import no.samspill.hearing.web.HearingView;
import no.samspill.people.Person;
import no.samspill.plan.web.Working;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Laying out what came of a hearing. */
@Controller
class Conclusions {
    private final AssessmentPages pages;
    private final Concluding concluding;

    Conclusions(AssessmentPages pages, Concluding concluding) {
        this.pages = pages;
        this.concluding = concluding;
    }

    @PostMapping(AtPoint.DESK + "/framlegging")
    Object conclude(@Working HearingView at, Person who, @ModelAttribute Asked asked, Visit visit, RedirectAttributes next) {
        return switch (concluding.conclude(at.view(), at.hearing(), at.author(who))) {
            case Concluded.Done(var letters) -> done(at, "assessment.concluded", letters, visit, next);
            case Concluded.Before before -> done(at, "assessment.concluded.before", 0, visit, next);
            case Concluded.NotOver notOver -> pages.page(at, asked, Entered.problem(HttpStatus.CONFLICT, Problem.of("assessment.conclude.notOver")), who, visit);
            case Concluded.Unanswered(var first, var all) -> {
                String named = first.stream().map(Point::called).collect(Collectors.joining(", ")) + (all > first.size() ? " …" : "");
                yield pages.page(at, asked, Entered.problem(HttpStatus.CONFLICT, Problem.of("assessment.conclude.unanswered", all, named)), who, visit);
            }
        };
    }

    private static String done(HearingView at, String key, int letters, Visit visit, RedirectAttributes next) {
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get(key, letters)));
        return "redirect:" + AtPoint.desk(at);
    }
}
