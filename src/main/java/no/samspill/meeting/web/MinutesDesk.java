package no.samspill.meeting.web;

import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Visit;
import no.samspill.meeting.MeetingMinutes;
import no.samspill.meeting.Minutes;
import no.samspill.meeting.Writing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing minutes. */
@Controller
@RequestMapping(Meeting.AT + "/referat")
class MinutesDesk {
    private final MeetingMinutes minutes;
    private final MinutesPages pages;

    MinutesDesk(MeetingMinutes minutes, MinutesPages pages) {
        this.minutes = minutes;
        this.pages = pages;
    }

    @GetMapping
    Page show(Meeting at, Visit visit) {
        return pages.show(at, visit);
    }

    @PostMapping
    Object write(Meeting at, @RequestParam(name = "referat", defaultValue = "") String words, @RequestParam(name = "sett", defaultValue = "0") String seen, Visit visit, RedirectAttributes next) {
        String text = words.replace("\0", "").replace("\r\n", "\n").strip();
        if (text.isEmpty() || text.length() > Minutes.LONGEST) {
            Problem wrong = text.isEmpty() ? Problem.of("input.minutes.missing") : Problem.of("form.long", Minutes.LONGEST);
            return pages.wrong(at, MinutesPages.Entered.words(words, null), wrong.at("referat"), visit);
        }
        return switch (minutes.write(at.view(), at.id(), text, seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0, at.author())) {
            case Writing.Written written -> Meeting.saved(at.minutes(), visit, next);
            case Writing.Unchanged unchanged -> Meeting.saved(at.minutes(), visit, next);
            case Writing.Overtaken(var stands) -> pages.conflict(at, MinutesPages.Entered.words(words, stands), Problem.of("input.minutes.overtaken").at("referat"), visit);
            case Writing.IsLocked locked -> pages.conflict(at, MinutesPages.Entered.NOTHING, Problem.of("input.minutes.isLocked"), visit);
        };
    }
}
