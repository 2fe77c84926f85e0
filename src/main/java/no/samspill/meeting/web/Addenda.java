package no.samspill.meeting.web;

import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.meeting.MeetingMinutes;
import no.samspill.meeting.Minutes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What stands beside locked minutes. */
@Controller
@RequestMapping(Meeting.AT + "/referat/tillegg")
class Addenda {
    private final MeetingMinutes minutes;
    private final MinutesPages pages;

    Addenda(MeetingMinutes minutes, MinutesPages pages) {
        this.minutes = minutes;
        this.pages = pages;
    }

    @PostMapping
    Object add(Meeting at, @RequestParam(name = "tillegg", defaultValue = "") String words, Visit visit, RedirectAttributes next) {
        String text = Typed.words(words);
        if (text.isEmpty() || text.length() > Minutes.LONGEST) {
            Problem wrong = text.isEmpty() ? Problem.of("input.minutes.addendum.missing") : Problem.of("form.long", Minutes.LONGEST);
            return pages.wrong(at, MinutesPages.Entered.addendum(words), wrong.at("tillegg"), visit);
        }
        return minutes.add(at.view(), at.id(), text, at.author())
                ? Meeting.saved(at.minutes(), visit, next)
                : pages.conflict(at, MinutesPages.Entered.addendum(words), Problem.of("input.minutes.notYet"), visit);
    }
}
