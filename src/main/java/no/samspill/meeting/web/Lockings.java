package no.samspill.meeting.web;

import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Visit;
import no.samspill.meeting.Locking;
import no.samspill.meeting.MeetingMinutes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Minutes are locked for good. */
@Controller
@RequestMapping(Meeting.AT + "/referat/lasing")
class Lockings {
    private final MeetingMinutes minutes;
    private final MinutesPages pages;

    Lockings(MeetingMinutes minutes, MinutesPages pages) {
        this.minutes = minutes;
        this.pages = pages;
    }

    @PostMapping
    Object lock(Meeting at, Visit visit, RedirectAttributes next) {
        return switch (minutes.lock(at.view(), at.id(), at.author())) {
            case Locking.Done done -> Meeting.saved(at.minutes(), visit, next);
            case Locking.TooSoon(var until) -> not(at, Problem.of("input.minutes.tooSoon", until.said(visit.words())), visit);
            case Locking.Unanswered(var waiting) -> not(at, Problem.of("correct.waiting", waiting), visit);
            case Locking.NotYet notYet -> not(at, Problem.of("input.minutes.notYet"), visit);
            case Locking.IsLocked locked -> not(at, Problem.of("input.minutes.isLocked"), visit);
        };
    }

    private Page not(Meeting at, Problem why, Visit visit) {
        return pages.conflict(at, MinutesPages.Entered.NOTHING, why, visit);
    }
}
