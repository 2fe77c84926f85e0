package no.samspill.input.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.input.Contribution;
import no.samspill.input.ContributionId;
import no.samspill.input.Contributions;
import no.samspill.input.InputMeeting;
import no.samspill.input.InputMeetings;
import no.samspill.input.MeetingMinutes;
import no.samspill.input.NewContribution;
import no.samspill.input.Note;
import no.samspill.input.Sender;
import no.samspill.journal.Through;
import no.samspill.kernel.Words;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.progress.Step;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Writing down what people say, as fast as they say it: Enter sends, and the next one can begin. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/moter/{step}/bord")
class MeetingDesk {
    private static final int SHOWN = 100;

    private final InputDesk desk;
    private final InputMeetings meetings;
    private final MeetingMinutes minutes;
    private final Contributions contributions;

    MeetingDesk(InputDesk desk, InputMeetings meetings, MeetingMinutes minutes, Contributions contributions) {
        this.desk = desk;
        this.meetings = meetings;
        this.minutes = minutes;
        this.contributions = contributions;
    }

    @GetMapping
    Page show(@PathVariable String region, @PathVariable String plan, @PathVariable String step, @RequestParam(name = "gruppe", defaultValue = "") String circle, Person who, Visit visit) {
        PlanView view = desk.work(who, region, plan);
        return page(view, find(view, step), "", circle, "", "", UUID.randomUUID().toString(), List.of(), visit);
    }

    @PostMapping
    Object capture(
            @PathVariable String region, @PathVariable String plan, @PathVariable String step, Person who, Visit visit,
            @RequestParam(name = "tekst", defaultValue = "") String words, @RequestParam(name = "gruppe", defaultValue = "") String circle, @RequestParam(name = "sending", defaultValue = "") String sending) {
        PlanView view = desk.work(who, region, plan);
        Step meeting = find(view, step);
        String text = GiveForm.typed(words);
        String group = GiveForm.typed(circle);
        if (text.isEmpty() || text.length() > NewContribution.LONGEST || group.length() > Sender.LONGEST) {
            Problem wrong = text.isEmpty()
                    ? Problem.of("input.desk.missing").at("tekst")
                    : group.length() > Sender.LONGEST ? Problem.of("form.long", Sender.LONGEST).at("gruppe") : Problem.of("input.give.text.long", NewContribution.LONGEST, text.length()).at("tekst");
            return page(view, meeting, words, circle, "", "", sending, List.of(wrong), visit);
        }
        UUID sent = new GiveForm(null, null, null, null, null, null, sending, null).sent();
        NewContribution said = NewContribution.said(sent, meeting.id().value(), group.isEmpty() ? null : group, text, InputDesk.areaOf(view, meeting));
        contributions.take(view, said, who.author(view.region().id(), Through.TABLE));
        return "redirect:" + UriComponentsBuilder.fromPath(address(view, meeting)).queryParam("gruppe", "{group}").encode().buildAndExpand(group).toUriString();
    }

    /** Takes back what was mistyped, as long as nobody has done anything with it. */
    @PostMapping("/angring")
    String takeBack(@PathVariable String region, @PathVariable String plan, @PathVariable String step, @RequestParam(name = "id", defaultValue = "") String id, Person who) {
        PlanView view = desk.work(who, region, plan);
        Step meeting = find(view, step);
        contributions.ofMeeting(view.id(), meeting.id().value()).stream()
                .filter(each -> each.id().toString().equals(id))
                .map(Contribution::id)
                .findFirst()
                .ifPresent((ContributionId found) -> contributions.takeBack(view, found, who.author(view.region().id(), Through.TABLE)));
        return "redirect:" + address(view, meeting);
    }

    @PostMapping("/notat")
    Object note(
            @PathVariable String region, @PathVariable String plan, @PathVariable String step, Person who, Visit visit,
            @RequestParam(name = "notat", defaultValue = "") String note, @RequestParam(name = "notatgruppe", defaultValue = "") String circle) {
        PlanView view = desk.work(who, region, plan);
        Step meeting = find(view, step);
        String text = GiveForm.typed(note);
        String group = GiveForm.typed(circle);
        if (text.isEmpty() || text.length() > Note.LONGEST || group.length() > Sender.LONGEST) {
            Problem wrong = text.isEmpty() ? Problem.of("input.one.note.missing").at("notat") : Problem.of("form.long", text.length() > Note.LONGEST ? Note.LONGEST : Sender.LONGEST).at(text.length() > Note.LONGEST ? "notat" : "notatgruppe");
            return page(view, meeting, "", "", note, circle, UUID.randomUUID().toString(), List.of(wrong), visit);
        }
        minutes.note(view, meeting.id(), group.isEmpty() ? null : group, text, who.id().value());
        return "redirect:" + address(view, meeting);
    }

    private Step find(PlanView view, String step) {
        return meetings.step(view, step).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, Problem.of("input.meeting.unknown")));
    }

    private static String address(PlanView view, Step step) {
        return InputDesk.meetingsAddress(view) + "/" + step.id() + "/bord";
    }

    private Page page(PlanView view, Step step, String words, String circle, String note, String noteCircle, String sending, List<Problem> problems, Visit visit) {
        Words w = visit.words();
        InputMeeting meeting = meetings.get(step.id());
        List<Contribution> said = contributions.ofMeeting(view.id(), step.id().value());
        return new DeskPage(
                InputDesk.meetings(visit, view, step.title(), new Crumb(w.get("input.desk.title"), address(view, step))),
                view,
                address(view, step),
                InputDesk.when(step, w),
                meeting.agenda() == null ? List.of() : meeting.agenda().lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
                Field.text("tekst", w.get("input.desk.capture")).helped(w.get("input.desk.capture.help")).holding(words).with(problems),
                Field.text("gruppe", w.get("input.desk.circle")).optional().helped(w.get("input.desk.circle.help")).holding(circle).with(problems),
                sending,
                said.size(),
                said.reversed().stream().limit(SHOWN).map(each -> line(each, w)).toList(),
                Field.text("notat", w.get("input.desk.note")).holding(note).with(problems),
                Field.text("notatgruppe", w.get("input.desk.note.circle")).optional().holding(noteCircle).with(problems),
                minutes.notes(step.id()).stream().map(each -> new DeskPage.Noted(Objects.requireNonNullElse(each.circle(), ""), each.words())).toList(),
                problems);
    }

    private static DeskPage.Line line(Contribution each, Words w) {
        return new DeskPage.Line(each.id().toString(), each.number(), Objects.requireNonNullElse(each.words(), w.get("input.erased")), Objects.requireNonNullElse(each.circle(), ""), each.read() == null);
    }
}
