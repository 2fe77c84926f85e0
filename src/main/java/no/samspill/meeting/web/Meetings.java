package no.samspill.meeting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.frame.Field;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Stale;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.input.Contribution;
import no.samspill.input.Contributions;
import no.samspill.input.Sender;
import no.samspill.input.web.InputDesk;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Words;
import no.samspill.meeting.Attendance;
import no.samspill.meeting.InputMeeting;
import no.samspill.meeting.InputMeetings;
import no.samspill.meeting.MeetingMinutes;
import no.samspill.meeting.Minutes;
import no.samspill.meeting.Registering;
import no.samspill.meeting.Registration;
import no.samspill.pace.ClientAddress;
import no.samspill.pace.Limit;
import no.samspill.pace.Pace;
import no.samspill.pace.Turn;
import no.samspill.people.Organisation;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Public;
import no.samspill.progress.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An input meeting, for everybody: what it is about, saying that one comes, and what came of it. */
@Controller
@RequestMapping("/{region}/{plan}/innspill/moter/{step}")
class Meetings {
    private static final Limit REGISTERING = new Limit("input-meeting", 500, Duration.ofMinutes(10));

    private final InputDesk desk;
    private final InputMeetings meetings;
    private final MeetingMinutes minutes;
    private final Contributions contributions;
    private final Pace pace;

    Meetings(InputDesk desk, InputMeetings meetings, MeetingMinutes minutes, Contributions contributions, Pace pace) {
        this.desk = desk;
        this.meetings = meetings;
        this.minutes = minutes;
        this.contributions = contributions;
        this.pace = pace;
    }

    /** What somebody who wants to come typed. */
    record Form(@Nullable String navn, @Nullable String organisasjon, @Nullable String epost, @Nullable String sending, @Nullable String nettsted) {

        List<Problem> problems() {
            List<Problem> problems = new ArrayList<>();
            if (Typed.words(navn).isEmpty()) {
                problems.add(Problem.of("input.meeting.name.missing").at("navn"));
            }
            for (String field : List.of("navn", "organisasjon")) {
                if (Typed.words(field.equals("navn") ? navn : organisasjon).length() > Sender.LONGEST) {
                    problems.add(Problem.of("form.long", Sender.LONGEST).at(field));
                }
            }
            if (!Typed.words(epost).isEmpty() && EmailAddress.of(Typed.words(epost)).isEmpty()) {
                problems.add(Problem.of("email.wrong").at("epost"));
            }
            if (!Typed.words(nettsted).isEmpty()) {
                problems.add(Problem.of("input.give.trap").at("nettsted"));
            }
            return problems;
        }

        UUID sent() {
            return Typed.sending(sending);
        }

        Registration registration(no.samspill.kernel.Language language) {
            String organisation = Typed.words(organisasjon);
            return new Registration(sent(), Typed.words(navn), organisation.isEmpty() ? null : organisation, EmailAddress.of(Typed.words(epost)).orElse(null), language, false);
        }
    }

    @GetMapping
    Page show(@Public PlanView view, @PathVariable String step, @RequestParam(defaultValue = "") String nokkel, @ModelAttribute Form form, Visit visit, HttpServletRequest request) {
        Step meeting = find(view, step);
        if (Stale.is(request)) {
            return page(view, meeting, form, null, List.of(Stale.problem()), HttpStatus.FORBIDDEN, visit);
        }
        return page(view, meeting, new Form(null, null, null, null, null), mine(meeting, nokkel).orElse(null), List.of(), HttpStatus.OK, visit);
    }

    @PostMapping
    Object register(
            @Public PlanView view, @PathVariable String step, @ModelAttribute Form form, Visit visit, RedirectAttributes next, HttpServletRequest request) {
        Step meeting = find(view, step);
        List<Problem> problems = form.problems();
        if (!problems.isEmpty()) {
            return page(view, meeting, form, null, problems, HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        Optional<EmailAddress> email = EmailAddress.of(Typed.words(form.epost()));
        if (email.isPresent() && pace.take(InputDesk.WRITING, email.get().key()) instanceof Turn.TooSoon) {
            return page(view, meeting, form, null, List.of(Problem.of("input.give.email.often").at("epost")), HttpStatus.TOO_MANY_REQUESTS, visit);
        }
        pace.insist(REGISTERING, ClientAddress.of(request));
        return switch (meetings.register(view, meeting, form.registration(visit.words().language()))) {
            case Registering.Closed closed -> page(view, meeting, form, null, List.of(Problem.of("input.meeting.closed")), HttpStatus.CONFLICT, visit);
            case Registering.Registered(var registration) -> {
                next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get(registration.waiting() ? "input.meeting.waits" : "input.meeting.registered")));
                yield "redirect:" + InputDesk.meeting(view, meeting) + "?nokkel=" + registration.key();
            }
        };
    }

    @PostMapping("/avmelding")
    String cancel(@Public PlanView view, @PathVariable String step, @RequestParam(defaultValue = "") String nokkel, Visit visit, RedirectAttributes next) {
        Step meeting = find(view, step);
        boolean gone = mine(meeting, nokkel).filter(mine -> meetings.cancel(view, meeting, UUID.fromString(mine.key()))).isPresent();
        next.addFlashAttribute(Message.FLASH, new Message(gone ? Message.Tone.SUCCESS : Message.Tone.WARNING, visit.words().get(gone ? "input.meeting.gone" : "input.meeting.notThere")));
        return "redirect:" + InputDesk.meeting(view, meeting);
    }

    private Step find(PlanView view, String step) {
        return meetings.step(view, step).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, Problem.of("input.meeting.unknown")));
    }

    private Optional<MeetingPage.Mine> mine(Step meeting, String key) {
        return Typed.key(key).flatMap(typed -> meetings.find(meeting.id(), typed)).map(found -> new MeetingPage.Mine(found.key().toString(), found.name(), found.waiting()));
    }

    private Page page(PlanView view, Step step, Form form, MeetingPage.@Nullable Mine mine, List<Problem> problems, HttpStatus status, Visit visit) {
        Words w = visit.words();
        InputMeeting meeting = meetings.get(step.id());
        List<Registration> coming = meetings.registrations(step.id());
        List<Contribution> said = contributions.ofMeeting(view.id(), step.id().value());
        List<Contribution> shown = said.stream().filter(Contribution::everybodysToRead).toList();
        List<Attendance> attendance = meetings.attendance(step.id());
        Minutes written = minutes.find(step.id()).filter(found -> !(found instanceof Minutes.Draft)).orElse(null);
        boolean readable = written instanceof Minutes.Locked;
        return new MeetingPage(
                InputDesk.open(visit, view, step.title(), new Crumb(step.title(), InputDesk.meeting(view, step))),
                view,
                InputDesk.meeting(view, step),
                MeetingsAt.when(step, w),
                step.cancelled(),
                meeting,
                meeting.agenda() == null ? List.of() : meeting.agenda().lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
                invited(view, meeting, w),
                (int) coming.stream().filter(each -> !each.waiting()).count(),
                meeting.capacity() == null ? null : Math.max(0, meeting.capacity() - coming.size()),
                Field.text("navn", w.get("input.meeting.name")).of("text", "name").holding(form.navn()).with(problems),
                Field.text("organisasjon", w.get("input.meeting.organisation")).of("text", "organization").optional().holding(form.organisasjon()).with(problems),
                Field.text("epost", w.get("input.meeting.email")).of("email", "email").optional().helped(w.get("input.meeting.email.help")).holding(form.epost()).with(problems),
                Field.text("nettsted", w.get("input.give.trap.label")).optional().holding(form.nettsted()).with(problems),
                form.sent().toString(),
                mine,
                said.size(),
                desk.shown(view, shown, w),
                attendance,
                attendance.stream().mapToInt(Attendance::people).sum(),
                readable ? written : null,
                note(written, w),
                written == null || mine == null || mine.waiting() ? null : InputDesk.meeting(view, step) + "/referat?nokkel=" + mine.key(),
                written instanceof Minutes.Locked locked ? locked.addenda().stream().map(each -> InputDesk.day(each.at(), w) + "\n" + each.words()).toList() : List.of(),
                problems,
                status.value());
    }

    private static @Nullable String note(@Nullable Minutes written, Words w) {
        return switch (written) {
            case null -> null;
            case Minutes.Draft draft -> null;
            case Minutes.InCorrection out -> w.get("correct.there", InputDesk.day(out.until(), w));
            case Minutes.Locked locked -> w.get("input.minutes.locked", InputDesk.day(locked.at(), w));
        };
    }

    private static String invited(PlanView view, InputMeeting meeting, Words w) {
        Stream<String> organisations = MeetingsAt.organisations(view).filter(each -> meeting.organisations().contains(each.id())).map(Organisation::name);
        String all = Stream.concat(organisations, Stream.ofNullable(meeting.invited())).collect(Collectors.joining(", "));
        return all.isEmpty() ? w.get("input.meeting.invited.all") : all;
    }
}
