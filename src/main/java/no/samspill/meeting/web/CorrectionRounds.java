package no.samspill.meeting.web;

import java.time.LocalDate;
import java.util.Optional;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.input.web.InputDesk;
import no.samspill.meeting.LayingOut;
import no.samspill.meeting.MeetingMinutes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Minutes are laid out, for those who were there to say what is wrong. */
@Controller
@RequestMapping(Meeting.AT + "/referat/retting")
class CorrectionRounds {
    private final InputDesk desk;
    private final MeetingMinutes minutes;
    private final MinutesPages pages;

    CorrectionRounds(InputDesk desk, MeetingMinutes minutes, MinutesPages pages) {
        this.desk = desk;
        this.minutes = minutes;
        this.pages = pages;
    }

    @PostMapping
    Object layOut(Meeting at, @RequestParam(name = "frist", defaultValue = "") String until, Visit visit, RedirectAttributes next) {
        Optional<LocalDate> day = Typed.day(until).filter(found -> !found.isBefore(desk.today()));
        if (day.isEmpty()) {
            return pages.wrong(at, MinutesPages.Entered.until(until), Problem.of("input.minutes.until.wrong").at("frist"), visit);
        }
        return switch (minutes.layOut(at.view(), at.step(), day.get(), at.author())) {
            case LayingOut.LaidOut out -> Meeting.saved(at.minutes(), visit, next);
            case LayingOut.Unchanged unchanged -> Meeting.saved(at.minutes(), visit, next);
            case LayingOut.TooEarly early -> pages.wrong(at, MinutesPages.Entered.until(until), Problem.of("input.minutes.until.wrong").at("frist"), visit);
            case LayingOut.NotYet notYet -> pages.conflict(at, MinutesPages.Entered.NOTHING, Problem.of("input.minutes.notYet"), visit);
            case LayingOut.IsLocked locked -> pages.conflict(at, MinutesPages.Entered.NOTHING, Problem.of("input.minutes.isLocked"), visit);
        };
    }
}
