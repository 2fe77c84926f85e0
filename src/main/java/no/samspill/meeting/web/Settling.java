package no.samspill.meeting.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.meeting.Correction;
import no.samspill.meeting.Corrections;
import no.samspill.meeting.MeetingMinutes;
import no.samspill.meeting.Minutes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a correction in, as an addendum where the minutes are locked, or says why it is not. */
@Controller
@RequestMapping(Meeting.AT + "/referat/rettelser")
class Settling {
    private final MeetingMinutes minutes;
    private final Corrections corrections;
    private final MinutesPages pages;

    Settling(MeetingMinutes minutes, Corrections corrections, MinutesPages pages) {
        this.minutes = minutes;
        this.corrections = corrections;
        this.pages = pages;
    }

    @PostMapping
    Object settle(
            Meeting at, @RequestParam(name = "id", defaultValue = "") String id, @RequestParam(name = "handling", defaultValue = "") String action,
            @RequestParam(name = "tillegg", defaultValue = "") String addendum, @RequestParam(name = "svar", defaultValue = "") String reply, Visit visit, RedirectAttributes next) {
        UUID correction = Typed.key(id).filter(key -> corrections.list(at.id()).stream().anyMatch(each -> each.id().equals(key))).orElseThrow(() -> Refused.unknown("correct.gone"));
        String text = Typed.words(addendum);
        String answer = Typed.words(reply);
        boolean taken = action.equals("tatt-inn");
        Optional<Problem> wrong = wrong(id, taken, taken && minutes.find(at.id()).orElse(null) instanceof Minutes.Locked, text, answer);
        if (wrong.isPresent()) {
            return pages.wrong(at, MinutesPages.Entered.settling(Map.of("svar-" + id, reply, "tillegg-" + id, addendum)), wrong.get(), visit);
        }
        Optional<? extends Correction> settled = taken
                ? corrections.takeIn(at.view(), at.id(), correction, text, answer.isEmpty() ? null : answer, at.author())
                : corrections.decline(at.view(), at.id(), correction, answer, at.author());
        return settled.isPresent() ? Meeting.saved(at.minutes(), visit, next) : pages.conflict(at, MinutesPages.Entered.NOTHING, Problem.of("correct.settled"), visit);
    }

    /** @param adds whether it becomes an addendum */
    private static Optional<Problem> wrong(String id, boolean taken, boolean adds, String addendum, String answer) {
        if (answer.length() > Correction.LONGEST) {
            return Optional.of(Problem.of("form.long", Correction.LONGEST).at("svar-" + id));
        }
        if (!taken && answer.isEmpty()) {
            return Optional.of(Problem.of("correct.answer.missing").at("svar-" + id));
        }
        return adds && (addendum.isEmpty() || addendum.length() > Minutes.LONGEST) ? Optional.of(Problem.of("input.minutes.addendum.missing").at("tillegg-" + id)) : Optional.empty();
    }
}
