package no.samspill.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samspill.frame.Problem;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.input.Contributions;
import no.samspill.input.NewContribution;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Takes what a device at the meeting has waiting, in the order it was said. Each has an id from the device: what comes twice, since the answer
 * was lost on its way, is still said once.
 */
@Controller
@RequestMapping(Meeting.AT + "/bord/ko")
class MeetingQueue {
    /** So many at one go; the others stay with the device and come again. */
    static final int MOST = 50;

    private final Contributions contributions;

    MeetingQueue(Contributions contributions) {
        this.contributions = contributions;
    }

    /**
     * What came of it.
     *
     * @param took those that are said now, or were before
     */
    record Answer(List<String> took, List<No> refused) {}

    record No(String sending, String why) {}

    @PostMapping
    @ResponseBody
    Answer take(Meeting at, @RequestParam MultiValueMap<String, String> form, Visit visit) {
        List<String> sendings = form.getOrDefault("sending", List.of());
        List<String> words = form.getOrDefault("tekst", List.of());
        List<String> circles = form.getOrDefault("gruppe", List.of());
        Answer answer = new Answer(new ArrayList<>(), new ArrayList<>());
        List<NewContribution> said = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, Math.min(sendings.size(), Math.min(words.size(), circles.size()))); i++) {
            String sending = sendings.get(i);
            Optional<Problem> wrong = Typed.key(sending).isEmpty() ? Optional.of(Problem.of("input.desk.sending")) : Spoken.wrong(Typed.words(words.get(i)), Typed.words(circles.get(i)));
            wrong.ifPresentOrElse(problem -> answer.refused.add(new No(sending, problem.text(visit.words()))), () -> answer.took.add(sending));
            if (wrong.isEmpty()) {
                said.add(Spoken.contribution(at, Typed.sending(sending), Typed.words(words.get(i)), Typed.words(circles.get(i))));
            }
        }
        contributions.take(at.view(), said, at.author());
        return answer;
    }
}
