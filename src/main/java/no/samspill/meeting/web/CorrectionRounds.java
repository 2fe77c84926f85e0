package no.samspill.meeting.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.input.web.InputDesk;
import no.samspill.meeting.Deadline;
import no.samspill.meeting.LayingOut;
import no.samspill.meeting.MeetingMinutes;
import no.samspill.progress.TimeOfDay;
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
    Object layOut(
            Meeting at, @RequestParam(name = "frist", defaultValue = "") String until, @RequestParam(name = "klokka", defaultValue = "") String clock,
            @RequestParam(name = "likevel", defaultValue = "false") boolean anyway, Visit visit, RedirectAttributes next) {
        MinutesPages.Entered typed = MinutesPages.Entered.until(until, clock);
        Optional<LocalDate> day = Typed.day(until).filter(found -> !found.isBefore(desk.today()));
        Optional<LocalTime> time = time(clock);
        if (day.isEmpty()) {
            return pages.wrong(at, typed, Problem.of("input.minutes.until.wrong").at("frist"), visit);
        }
        if (time.isEmpty() && !Typed.words(clock).isEmpty()) {
            return pages.wrong(at, typed, Problem.of("input.minutes.clock.wrong").at("klokka"), visit);
        }
        return switch (minutes.layOut(at.view(), at.step(), Deadline.at(day.get(), time.orElse(null)), anyway, at.author())) {
            case LayingOut.LaidOut out -> Meeting.saved(at.minutes(), visit, next);
            case LayingOut.Unchanged unchanged -> Meeting.saved(at.minutes(), visit, next);
            case LayingOut.NotHeld notHeld -> pages.wrong(at, typed, Problem.of("input.minutes.notHeld").at("likevel"), visit);
            case LayingOut.TooEarly early -> pages.wrong(at, typed, Problem.of("input.minutes.clock.over").at("klokka"), visit);
            case LayingOut.NotYet notYet -> pages.conflict(at, MinutesPages.Entered.NOTHING, Problem.of("input.minutes.notYet"), visit);
            case LayingOut.IsLocked locked -> pages.conflict(at, MinutesPages.Entered.NOTHING, Problem.of("input.minutes.isLocked"), visit);
        };
    }

    /** As a browser sends it, 14:00, or as people write it: 14.00, kl. 14. */
    private static Optional<LocalTime> time(String clock) {
        return TimeOfDay.alone(Typed.words(clock)).filter(read -> read.to() == null).map(TimeOfDay::from);
    }
}
