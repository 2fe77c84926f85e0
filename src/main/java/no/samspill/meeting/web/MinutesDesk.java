package no.samspill.meeting.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.samspill.frame.Field;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.PublicAddress;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.input.Contribution;
import no.samspill.input.Contributions;
import no.samspill.input.web.InputDesk;
import no.samspill.kernel.Words;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import no.samspill.meeting.Attendance;
import no.samspill.meeting.Correction;
import no.samspill.meeting.Corrections;
import no.samspill.meeting.InputMeeting;
import no.samspill.meeting.InputMeetings;
import no.samspill.meeting.MeetingMinutes;
import no.samspill.meeting.MeetingNote;
import no.samspill.meeting.MeetingPhotos;
import no.samspill.meeting.Minutes;
import no.samspill.meeting.Minuting;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Working;
import no.samspill.progress.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing minutes, laying them out for correction, locking them, and adding to them afterwards. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/moter/{step}/referat")
class MinutesDesk {
    private static final int DAYS = 14;

    private final InputDesk desk;
    private final InputMeetings meetings;
    private final MeetingMinutes minutes;
    private final Contributions contributions;
    private final Corrections corrections;
    private final MeetingPhotos photos;
    private final PublicAddress address;

    MinutesDesk(InputDesk desk, InputMeetings meetings, MeetingMinutes minutes, Contributions contributions, Corrections corrections, MeetingPhotos photos, PublicAddress address) {
        this.photos = photos;
        this.corrections = corrections;
        this.address = address;
        this.desk = desk;
        this.meetings = meetings;
        this.minutes = minutes;
        this.contributions = contributions;
    }

    private record At(PlanView view, Step step, Author author) {
        String address() {
            return MeetingsAt.minutes(view, step);
        }
    }

    private At at(PlanView view, String step, Person who) {
        Step found = meetings.step(view, step).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, Problem.of("input.meeting.unknown")));
        return new At(view, found, who.author(view.region().id(), Through.TABLE));
    }

    @GetMapping
    Page show(@Working PlanView view, @PathVariable String step, Person who, Visit visit) {
        return page(at(view, step, who), null, null, "", null, List.of(), HttpStatus.OK, visit);
    }

    @PostMapping
    Object write(
            @Working PlanView view, @PathVariable String step, Person who, Visit visit, RedirectAttributes next,
            @RequestParam(name = "referat", defaultValue = "") String words, @RequestParam(name = "sett", defaultValue = "0") String seen) {
        At at = at(view, step, who);
        String text = words.replace("\0", "").replace("\r\n", "\n").strip();
        if (text.isEmpty() || text.length() > Minutes.LONGEST) {
            return page(at, words, null, "", null, List.of((text.isEmpty() ? Problem.of("input.minutes.missing") : Problem.of("form.long", Minutes.LONGEST)).at("referat")), HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        return answer(at, minutes.write(at.view(), at.step().id(), text, seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0, at.author()), words, "", visit, next);
    }

    @PostMapping("/retting")
    Object layOut(@Working PlanView view, @PathVariable String step, @RequestParam(name = "frist", defaultValue = "") String until, Person who, Visit visit, RedirectAttributes next) {
        At at = at(view, step, who);
        Optional<LocalDate> day = Typed.day(until).filter(found -> !found.isBefore(desk.today()));
        if (day.isEmpty()) {
            return page(at, null, until, "", null, List.of(Problem.of("input.minutes.until.wrong").at("frist")), HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        return answer(at, minutes.layOut(at.view(), at.step(), day.get(), at.author()), null, "", visit, next);
    }

    /** Takes a correction in, as an addendum where the minutes are locked, or says why it is not. */
    @PostMapping("/rettelser")
    Object settle(
            @Working PlanView view, @PathVariable String step, Person who, Visit visit, RedirectAttributes next, @RequestParam(name = "id", defaultValue = "") String id,
            @RequestParam(name = "handling", defaultValue = "") String action, @RequestParam(name = "tillegg", defaultValue = "") String addendum, @RequestParam(name = "svar", defaultValue = "") String reply) {
        At at = at(view, step, who);
        UUID correction = Typed.key(id).filter(key -> corrections.list(at.step().id()).stream().anyMatch(each -> each.id().equals(key))).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, Problem.of("correct.gone")));
        String text = Typed.words(addendum);
        String answer = Typed.words(reply);
        boolean taken = action.equals("tatt-inn");
        boolean locked = minutes.find(at.step().id()).orElse(null) instanceof Minutes.Locked;
        Problem wrong = answer.length() > Correction.LONGEST
                ? Problem.of("form.long", Correction.LONGEST).at("svar-" + id)
                : !taken && answer.isEmpty() ? Problem.of("correct.answer.missing").at("svar-" + id) : taken && locked && (text.isEmpty() || text.length() > Minutes.LONGEST) ? Problem.of("input.minutes.addendum.missing").at("tillegg-" + id) : null;
        if (wrong != null) {
            return page(at, null, null, "", null, Map.of("svar-" + id, reply, "tillegg-" + id, addendum), List.of(wrong), HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        Minuting came = taken
                ? corrections.takeIn(at.view(), at.step().id(), correction, text, answer.isEmpty() ? null : answer, at.author())
                : corrections.decline(at.view(), at.step().id(), correction, answer, at.author());
        return came instanceof Minuting.NotYet
                ? page(at, null, null, "", null, Map.of(), List.of(Problem.of("correct.settled")), HttpStatus.CONFLICT, visit)
                : answer(at, came, null, "", visit, next);
    }

    @PostMapping("/lasing")
    Object lock(@Working PlanView view, @PathVariable String step, Person who, Visit visit, RedirectAttributes next) {
        At at = at(view, step, who);
        return answer(at, minutes.lock(at.view(), at.step().id(), at.author()), null, "", visit, next);
    }

    @PostMapping("/tillegg")
    Object add(@Working PlanView view, @PathVariable String step, @RequestParam(name = "tillegg", defaultValue = "") String words, Person who, Visit visit, RedirectAttributes next) {
        At at = at(view, step, who);
        String text = Typed.words(words);
        if (text.isEmpty() || text.length() > Minutes.LONGEST) {
            return page(at, null, null, words, null, List.of((text.isEmpty() ? Problem.of("input.minutes.addendum.missing") : Problem.of("form.long", Minutes.LONGEST)).at("tillegg")), HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        return answer(at, minutes.add(at.view(), at.step().id(), text, at.author()), null, words, visit, next);
    }

    private Object answer(At at, Minuting came, @Nullable String words, String addendum, Visit visit, RedirectAttributes next) {
        return switch (came) {
            case Minuting.Done done -> {
                next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("input.one.saved")));
                yield "redirect:" + at.address();
            }
            case Minuting.Overtaken(var stands) -> page(at, words, null, addendum, stands, List.of(Problem.of("input.minutes.overtaken").at("referat")), HttpStatus.CONFLICT, visit);
            case Minuting.IsLocked locked -> page(at, null, null, addendum, null, List.of(Problem.of("input.minutes.isLocked")), HttpStatus.CONFLICT, visit);
            case Minuting.TooSoon(var until) -> page(at, words, null, addendum, null, List.of(Problem.of("input.minutes.tooSoon", InputDesk.day(until, visit.words()))), HttpStatus.CONFLICT, visit);
            case Minuting.Unanswered(var waiting) -> page(at, words, null, addendum, null, List.of(Problem.of("correct.waiting", waiting)), HttpStatus.CONFLICT, visit);
            case Minuting.NotYet notYet -> page(at, words, null, addendum, null, List.of(Problem.of("input.minutes.notYet")), HttpStatus.CONFLICT, visit);
        };
    }

    private Page page(At at, @Nullable String typed, @Nullable String until, String addendum, @Nullable String overtaken, List<Problem> problems, HttpStatus status, Visit visit) {
        return page(at, typed, until, addendum, overtaken, Map.of(), problems, status, visit);
    }

    /** @param settling what was typed about corrections, by the field's name */
    private Page page(At at, @Nullable String typed, @Nullable String until, String addendum, @Nullable String overtaken, Map<String, String> settling, List<Problem> problems, HttpStatus status, Visit visit) {
        Words w = visit.words();
        Minutes stands = minutes.find(at.step().id()).orElse(null);
        String title = w.get("input.minutes.of", at.step().title());
        String words = typed != null && !(stands instanceof Minutes.Locked) ? typed : stands == null ? begun(at, w) : stands.words();
        return new MinutesPage(
                MeetingsAt.shell(visit, at.view(), title, new Crumb(w.get("input.minutes.title"), at.address())),
                at.view(),
                at.address(),
                stands,
                note(stands, w),
                Field.text("referat", w.get("input.minutes.words")).helped(w.get(stands == null ? "input.minutes.words.begun" : "input.minutes.words.help")).holding(words).with(problems),
                stands == null ? 0 : stands.revision(),
                overtaken,
                Field.text("frist", w.get("input.minutes.until")).of("date", "off").helped(w.get("input.minutes.until.help")).holding(until == null ? due(stands).toString() : until).with(problems),
                stands instanceof Minutes.InCorrection out && out.mayLock(desk.today()),
                Field.text("tillegg", w.get("input.minutes.addendum.new")).helped(w.get("input.minutes.addendum.help")).holding(addendum).with(problems),
                stands instanceof Minutes.Locked locked ? locked.addenda().stream().map(each -> InputDesk.day(each.at(), w) + "\n" + each.words()).toList() : List.of(),
                stands == null || stands instanceof Minutes.Draft ? null : corrections.key(at.step().id()).map(key -> address.of(InputDesk.meeting(at.view(), at.step()) + "/referat?nokkel=" + key)).orElse(null),
                corrections.list(at.step().id()).stream().map(each -> correction(each, stands instanceof Minutes.Locked, settling, problems, w)).toList(),
                MeetingDesk.shown(photos.list(at.step().id()), MeetingsAt.desk(at.view(), at.step()), w),
                problems,
                status.value());
    }

    private static MinutesPage.Corrected correction(Correction each, boolean locked, Map<String, String> typed, List<Problem> problems, Words w) {
        CorrectPage.Said said = Correct.said(each, w);
        String from = each.name() == null ? w.get("correct.from.nobody", InputDesk.day(each.received(), w)) : w.get("correct.from", each.name(), InputDesk.day(each.received(), w));
        Field addendum = Field.text("tillegg-" + each.id(), w.get("correct.addendum")).helped(w.get("input.minutes.addendum.help")).holding(typed.getOrDefault("tillegg-" + each.id(), each.words())).with(problems);
        Field reply = Field.text("svar-" + each.id(), w.get("correct.answer")).helped(w.get("correct.answer.help")).holding(typed.getOrDefault("svar-" + each.id(), "")).with(problems);
        return new MinutesPage.Corrected(each.id().toString(), said, from, locked ? addendum : null, reply);
    }

    private LocalDate due(@Nullable Minutes stands) {
        return stands instanceof Minutes.InCorrection out && !out.until().isBefore(desk.today()) ? out.until() : desk.today().plusDays(DAYS);
    }

    private static String note(@Nullable Minutes stands, Words w) {
        return switch (stands) {
            case null -> w.get("input.minutes.is.none");
            case Minutes.Draft draft -> w.get("input.minutes.is.draft");
            case Minutes.InCorrection out -> w.get("input.minutes.out", InputDesk.day(out.until(), w));
            case Minutes.Locked locked -> w.get("input.minutes.locked", InputDesk.day(locked.at(), w));
        };
    }

    /** What the desk and the meeting already hold, to write on from; nothing is saved by looking at it. */
    private String begun(At at, Words w) {
        InputMeeting meeting = meetings.get(at.step().id());
        List<String> lines = new ArrayList<>(List.of(at.step().title(), MeetingsAt.when(at.step(), w)));
        List<Attendance> came = meetings.attendance(at.step().id());
        if (!came.isEmpty()) {
            lines.add(w.get("input.meeting.came", came.stream().mapToInt(Attendance::people).sum()) + ": " + String.join(", ", came.stream().map(each -> each.organisation() + " " + each.people()).toList()));
        }
        if (meeting.agenda() != null) {
            lines.addAll(List.of("", w.get("input.meeting.agenda"), meeting.agenda()));
        }
        for (MeetingNote note : minutes.notes(at.step().id())) {
            lines.addAll(List.of("", Objects.requireNonNullElse(note.circle(), w.get("input.desk.note")), note.words()));
        }
        List<Contribution> said = contributions.ofMeeting(at.view().id(), at.step().id().value());
        if (!said.isEmpty()) {
            lines.addAll(List.of("", w.get("input.meeting.said", said.size())));
            said.stream().filter(each -> each.words() != null).forEach(each -> lines.add("– " + each.words()));
        }
        return String.join("\n", lines);
    }
}
