package no.samspill.meeting.web;

import java.util.List;
import java.util.Optional;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.input.Contribution;
import no.samspill.input.ContributionId;
import no.samspill.input.Contributions;
import no.samspill.input.Correcting;
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
        Optional<Problem> wrong = Spoken.wrong(text, group);
        if (wrong.isPresent()) {
            return pages.page(at, DeskPages.Entered.said(words, circle, sending), List.of(wrong.get()), visit);
        }
        contributions.take(at.view(), Spoken.contribution(at, Typed.sending(sending), text, group), at.author());
        return desk(at, group);
    }

    /** Mends what was misheard, or which group it was said in, as long as nobody has done anything with it. */
    @PostMapping("/endring")
    Object correct(
            Meeting at, @RequestParam(name = "id", defaultValue = "") String id, @RequestParam(name = "ord", defaultValue = "") String words,
            @RequestParam(name = "ordgruppe", defaultValue = "") String circle, @RequestParam(name = "sett", defaultValue = "") String seen, Visit visit) {
        String text = Typed.words(words);
        String group = Typed.words(circle);
        DeskPages.Entered typed = DeskPages.Entered.correcting(id, words, circle);
        Optional<Problem> wrong = Spoken.wrong(text, group);
        if (wrong.isPresent()) {
            return pages.page(at, typed, List.of(wrong.get().at(("gruppe".equals(wrong.get().field()) ? "ordgruppe-" : "ord-") + id)), visit);
        }
        return switch (said(at, id).map(found -> contributions.correct(at.view(), found, Typed.words(seen), text, group.isEmpty() ? null : group, at.author())).orElse(new Correcting.Gone())) {
            case Correcting.Done done -> desk(at, group);
            case Correcting.Overtaken(var stands) -> pages.conflict(at, typed, Problem.of("input.desk.overtaken", stands).at("ord-" + id), visit);
            case Correcting.Gone gone -> pages.conflict(at, typed, Problem.of("input.desk.gone", text), visit);
        };
    }

    /** Takes back what was mistyped, as long as nobody has done anything with it. */
    @PostMapping("/angring")
    String takeBack(Meeting at, @RequestParam(name = "id", defaultValue = "") String id) {
        said(at, id).ifPresent(found -> contributions.takeBack(at.view(), found, at.author()));
        return "redirect:" + at.desk();
    }

    private Optional<ContributionId> said(Meeting at, String id) {
        return contributions.ofMeeting(at.view().id(), at.id().value()).stream().map(Contribution::id).filter(each -> each.toString().equals(id)).findFirst();
    }

    private static String desk(Meeting at, String circle) {
        return "redirect:" + UriComponentsBuilder.fromPath(at.desk()).queryParam("gruppe", "{group}").encode().buildAndExpand(circle).toUriString();
    }
}
