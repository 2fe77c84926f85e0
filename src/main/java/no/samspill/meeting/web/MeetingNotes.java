package no.samspill.meeting.web;

import java.util.List;
import java.util.Optional;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.input.Note;
import no.samspill.input.Sender;
import no.samspill.meeting.MeetingMinutes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What those who run a meeting note for its minutes. */
@Controller
@RequestMapping(Meeting.AT + "/bord/notat")
class MeetingNotes {
    private final MeetingMinutes minutes;
    private final DeskPages pages;

    MeetingNotes(MeetingMinutes minutes, DeskPages pages) {
        this.minutes = minutes;
        this.pages = pages;
    }

    @PostMapping
    Object note(Meeting at, @RequestParam(name = "notat", defaultValue = "") String note, @RequestParam(name = "notatgruppe", defaultValue = "") String circle, Visit visit) {
        String text = Typed.words(note);
        String group = Typed.words(circle);
        Optional<Problem> wrong = wrong(text, group);
        if (wrong.isPresent()) {
            return pages.page(at, DeskPages.Entered.note(note, circle), List.of(wrong.get()), visit);
        }
        minutes.note(at.view(), at.id(), group.isEmpty() ? null : group, text, at.who().id().value());
        return "redirect:" + at.desk();
    }

    private static Optional<Problem> wrong(String text, String circle) {
        if (text.isEmpty()) {
            return Optional.of(Problem.of("input.one.note.missing").at("notat"));
        }
        if (text.length() > Note.LONGEST) {
            return Optional.of(Problem.of("form.long", Note.LONGEST).at("notat"));
        }
        return circle.length() > Sender.LONGEST ? Optional.of(Problem.of("form.long", Sender.LONGEST).at("notatgruppe")) : Optional.empty();
    }
}
