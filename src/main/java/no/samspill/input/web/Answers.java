package no.samspill.input.web;

import no.samspill.frame.Problem;
import no.samspill.frame.Visit;
import no.samspill.input.Answer;
import no.samspill.input.Following;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the secretariat answers; nothing takes the answer back. */
@Controller
@RequestMapping(Handled.AT)
class Answers {
    private final Following following;
    private final OneContribution pages;

    Answers(Following following, OneContribution pages) {
        this.following = following;
        this.pages = pages;
    }

    @PostMapping("/svar")
    Object answer(Handled at, @RequestParam(name = "svar", defaultValue = "") String answer, Visit visit, RedirectAttributes next) {
        if (answer.length() > Answer.LONGEST) {
            return pages.wrong(at, "svar", answer, Problem.of("form.long", Answer.LONGEST), visit);
        }
        if (answer.isBlank()) {
            following.takeBackAnswer(at.view(), at.one().id(), at.author());
        } else {
            following.answer(at.view(), at.one().id(), answer.strip(), at.author());
        }
        return pages.done(at, answer.isBlank() ? "input.one.unanswered" : "input.one.answered", visit, next);
    }
}
