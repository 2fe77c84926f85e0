package no.samspill.meeting.web;

import java.util.List;
import java.util.Optional;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.input.Contribution;
import no.samspill.input.Contributions;
import no.samspill.input.NewContribution;
import no.samspill.input.Sender;
import no.samspill.input.web.InputDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Writing down what people say, as fast as they say it: Enter sends, and the next one can begin. */
@Controller
@RequestMapping(Meeting.AT + "/bord")
class MeetingDesk {
    private final Contributions contributions;
    private final DeskPages pages;

    MeetingDesk(Contributions contributions, DeskPages pages) {
        this.contributions = contributions;
        this.pages = pages;
    }

    @GetMapping
    Page show(Meeting at, @RequestParam(name = "gruppe", defaultValue = "") String circle, Visit visit) {
        return pages.page(at, DeskPages.Entered.nothing(circle), List.of(), visit);
    }

    @PostMapping
    Object capture(
            Meeting at, @RequestParam(name = "tekst", defaultValue = "") String words, @RequestParam(name = "gruppe", defaultValue = "") String circle,
            @RequestParam(name = "sending", defaultValue = "") String sending, Visit visit) {
        String text = Typed.words(words);
        String group = Typed.words(circle);
        Optional<Problem> wrong = wrong(text, group);
        if (wrong.isPresent()) {
            return pages.page(at, DeskPages.Entered.said(words, circle, sending), List.of(wrong.get()), visit);
        }
        contributions.take(at.view(), NewContribution.said(Typed.sending(sending), at.id().value(), group.isEmpty() ? null : group, text, InputDesk.areaOf(at.view(), at.step())), at.author());
        return "redirect:" + UriComponentsBuilder.fromPath(at.desk()).queryParam("gruppe", "{group}").encode().buildAndExpand(group).toUriString();
    }

    private static Optional<Problem> wrong(String text, String circle) {
        if (text.isEmpty()) {
            return Optional.of(Problem.of("input.desk.missing").at("tekst"));
        }
        if (circle.length() > Sender.LONGEST) {
            return Optional.of(Problem.of("form.long", Sender.LONGEST).at("gruppe"));
        }
        return text.length() > NewContribution.LONGEST ? Optional.of(Problem.of("input.give.text.long", NewContribution.LONGEST, text.length()).at("tekst")) : Optional.empty();
    }

    /** Takes back what was mistyped, as long as nobody has done anything with it. */
    @PostMapping("/angring")
    String takeBack(Meeting at, @RequestParam(name = "id", defaultValue = "") String id) {
        contributions.ofMeeting(at.view().id(), at.id().value()).stream()
                .map(Contribution::id)
                .filter(each -> each.toString().equals(id))
                .findFirst()
                .ifPresent(found -> contributions.takeBack(at.view(), found, at.author()));
        return "redirect:" + at.desk();
    }
}
