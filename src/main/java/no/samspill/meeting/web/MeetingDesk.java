package no.samspill.meeting.web;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import no.samspill.files.web.Sent;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.input.Contribution;
import no.samspill.input.ContributionId;
import no.samspill.input.Contributions;
import no.samspill.input.NewContribution;
import no.samspill.input.Note;
import no.samspill.input.Sender;
import no.samspill.input.web.InputDesk;
import no.samspill.kernel.Words;
import no.samspill.ledger.Through;
import no.samspill.meeting.InputMeeting;
import no.samspill.meeting.InputMeetings;
import no.samspill.meeting.MeetingMinutes;
import no.samspill.meeting.MeetingPhotos;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Working;
import no.samspill.progress.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriComponentsBuilder;

/** Writing down what people say, as fast as they say it: Enter sends, and the next one can begin. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/moter/{step}/bord")
class MeetingDesk {
    private static final int SHOWN = 100;

    private final InputDesk desk;
    private final InputMeetings meetings;
    private final MeetingMinutes minutes;
    private final MeetingPhotos photos;
    private final Contributions contributions;

    MeetingDesk(InputDesk desk, InputMeetings meetings, MeetingMinutes minutes, MeetingPhotos photos, Contributions contributions) {
        this.photos = photos;
        this.desk = desk;
        this.meetings = meetings;
        this.minutes = minutes;
        this.contributions = contributions;
    }

    @GetMapping
    Page show(@Working PlanView view, @PathVariable String step, @RequestParam(name = "gruppe", defaultValue = "") String circle, Visit visit) {
        return page(view, find(view, step), "", circle, "", "", UUID.randomUUID().toString(), List.of(), visit);
    }

    @PostMapping
    Object capture(
            @Working PlanView view, @PathVariable String step, Person who, Visit visit,
            @RequestParam(name = "tekst", defaultValue = "") String words, @RequestParam(name = "gruppe", defaultValue = "") String circle, @RequestParam(name = "sending", defaultValue = "") String sending) {
        Step meeting = find(view, step);
        String text = Typed.words(words);
        String group = Typed.words(circle);
        if (text.isEmpty() || text.length() > NewContribution.LONGEST || group.length() > Sender.LONGEST) {
            Problem wrong = text.isEmpty()
                    ? Problem.of("input.desk.missing").at("tekst")
                    : group.length() > Sender.LONGEST ? Problem.of("form.long", Sender.LONGEST).at("gruppe") : Problem.of("input.give.text.long", NewContribution.LONGEST, text.length()).at("tekst");
            return page(view, meeting, words, circle, "", "", sending, List.of(wrong), visit);
        }
        UUID sent = Typed.sending(sending);
        NewContribution said = NewContribution.said(sent, meeting.id().value(), group.isEmpty() ? null : group, text, InputDesk.areaOf(view, meeting));
        contributions.take(view, said, who.author(view.region().id(), Through.TABLE));
        return "redirect:" + UriComponentsBuilder.fromPath(address(view, meeting)).queryParam("gruppe", "{group}").encode().buildAndExpand(group).toUriString();
    }

    /** Takes back what was mistyped, as long as nobody has done anything with it. */
    @PostMapping("/angring")
    String takeBack(@Working PlanView view, @PathVariable String step, @RequestParam(name = "id", defaultValue = "") String id, Person who) {
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
            @Working PlanView view, @PathVariable String step, Person who, Visit visit,
            @RequestParam(name = "notat", defaultValue = "") String note, @RequestParam(name = "notatgruppe", defaultValue = "") String circle) {
        Step meeting = find(view, step);
        String text = Typed.words(note);
        String group = Typed.words(circle);
        if (text.isEmpty() || text.length() > Note.LONGEST || group.length() > Sender.LONGEST) {
            Problem wrong = text.isEmpty() ? Problem.of("input.one.note.missing").at("notat") : Problem.of("form.long", text.length() > Note.LONGEST ? Note.LONGEST : Sender.LONGEST).at(text.length() > Note.LONGEST ? "notat" : "notatgruppe");
            return page(view, meeting, "", "", note, circle, UUID.randomUUID().toString(), List.of(wrong), visit);
        }
        minutes.note(view, meeting.id(), group.isEmpty() ? null : group, text, who.id().value());
        return "redirect:" + address(view, meeting);
    }

    /** Photos of what hangs on the wall. */
    @PostMapping("/bilder")
    Object photos(
            @Working PlanView view, @PathVariable String step, Person who, Visit visit,
            @RequestParam(name = "bilde", required = false) @Nullable List<MultipartFile> sent, @RequestParam(name = "bildegruppe", defaultValue = "") String circle)
            throws IOException {
        Step meeting = find(view, step);
        String group = Typed.words(circle);
        List<MultipartFile> chosen = Sent.chosen(sent);
        if (chosen.isEmpty() || group.length() > Sender.LONGEST) {
            Problem wrong = chosen.isEmpty() ? Problem.of("input.desk.photo.missing").at("bilde") : Problem.of("form.long", Sender.LONGEST).at("bildegruppe");
            return page(view, meeting, "", group, "", "", UUID.randomUUID().toString(), List.of(wrong), visit);
        }
        Sent.Files files = Sent.examined(chosen, MeetingPhotos.MOST_AT_ONCE, "bilde");
        List<Problem> problems = !files.problems().isEmpty()
                ? files.problems()
                : photos.add(view, meeting.id(), group.isEmpty() ? null : group, files.fit(), who.author(view.region().id(), Through.TABLE)).map(why -> Sent.problem(why).at("bilde")).stream().toList();
        return problems.isEmpty() ? "redirect:" + address(view, meeting) : page(view, meeting, "", group, "", "", UUID.randomUUID().toString(), problems, visit);
    }

    @GetMapping("/bilder/{file}")
    ResponseEntity<byte[]> photo(@Working PlanView view, @PathVariable String step, @PathVariable String file) {
        Step meeting = find(view, step);
        MeetingPhotos.Photo photo = Typed.key(file).flatMap(id -> photos.find(meeting.id(), id)).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, Problem.of("input.one.file.gone")));
        return Sent.shown(photo.type(), photos.content(photo));
    }

    @PostMapping("/bilder/{file}/sletting")
    String removePhoto(@Working PlanView view, @PathVariable String step, @PathVariable String file, Person who) {
        Step meeting = find(view, step);
        Typed.key(file).ifPresent(id -> photos.remove(view, meeting.id(), id, who.author(view.region().id(), Through.TABLE)));
        return "redirect:" + address(view, meeting);
    }

    private Step find(PlanView view, String step) {
        return meetings.step(view, step).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, Problem.of("input.meeting.unknown")));
    }

    private static String address(PlanView view, Step step) {
        return MeetingsAt.desk(view, step);
    }

    private Page page(PlanView view, Step step, String words, String circle, String note, String noteCircle, String sending, List<Problem> problems, Visit visit) {
        Words w = visit.words();
        InputMeeting meeting = meetings.get(step.id());
        List<Contribution> said = contributions.ofMeeting(view.id(), step.id().value());
        return new DeskPage(
                MeetingsAt.shell(visit, view, step.title(), new Crumb(w.get("input.desk.title"), address(view, step))),
                view,
                address(view, step),
                MeetingsAt.when(step, w),
                meeting.agenda() == null ? List.of() : meeting.agenda().lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
                Field.text("tekst", w.get("input.desk.capture")).helped(w.get("input.desk.capture.help")).holding(words).with(problems),
                Field.text("gruppe", w.get("input.desk.circle")).optional().helped(w.get("input.desk.circle.help")).holding(circle).with(problems),
                sending,
                said.size(),
                said.reversed().stream().limit(SHOWN).map(each -> line(each, w)).toList(),
                Field.text("notat", w.get("input.desk.note")).holding(note).with(problems),
                Field.text("notatgruppe", w.get("input.desk.note.circle")).optional().holding(noteCircle).with(problems),
                minutes.notes(step.id()).stream().map(each -> new DeskPage.Noted(Objects.requireNonNullElse(each.circle(), ""), each.words())).toList(),
                Field.text("bilde", w.get("input.desk.photo")).of("file", "off").helped(w.get("input.desk.photo.help", MeetingPhotos.MOST_AT_ONCE)).with(problems),
                Field.text("bildegruppe", w.get("input.desk.photo.circle")).optional().holding(circle).with(problems),
                shown(photos.list(step.id()), address(view, step), w),
                problems);
    }

    /** Each photo with what it is called where it cannot be seen. */
    static List<DeskPage.Photo> shown(List<MeetingPhotos.Photo> photos, String address, Words w) {
        return IntStream.range(0, photos.size())
                .mapToObj(at -> {
                    String circle = photos.get(at).circle();
                    String number = String.valueOf(at + 1);
                    return new DeskPage.Photo(address + "/bilder/" + photos.get(at).id(), circle == null ? w.get("input.desk.photo.alt", number) : w.get("input.desk.photo.alt.circle", number, circle));
                })
                .toList();
    }

    private static DeskPage.Line line(Contribution each, Words w) {
        return new DeskPage.Line(each.id().toString(), each.number(), Objects.requireNonNullElse(each.words(), w.get("input.erased")), Objects.requireNonNullElse(each.circle(), ""), each.read() == null);
    }
}
