package no.samspill.meeting.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspill.frame.Field;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.input.Contributions;
import no.samspill.input.Sender;
import no.samspill.input.web.Choice;
import no.samspill.input.web.InputDesk;
import no.samspill.kernel.Words;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import no.samspill.meeting.Attendance;
import no.samspill.meeting.InputMeeting;
import no.samspill.meeting.InputMeetings;
import no.samspill.meeting.MeetingMinutes;
import no.samspill.meeting.Minutes;
import no.samspill.meeting.Registration;
import no.samspill.people.Organisation;
import no.samspill.people.OrganisationId;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Working;
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

/** The input meetings in the workspace: what each is about, who is invited, who comes, who came. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/moter")
class WorkMeetings {
    private final InputDesk desk;
    private final InputMeetings meetings;
    private final MeetingMinutes minutes;
    private final Contributions contributions;

    WorkMeetings(InputDesk desk, InputMeetings meetings, MeetingMinutes minutes, Contributions contributions) {
        this.desk = desk;
        this.meetings = meetings;
        this.minutes = minutes;
        this.contributions = contributions;
    }

    /** What was typed about a meeting; with {@code oppmote}, only how many came. */
    record Form(
            @Nullable String agenda, @Nullable String sted, @Nullable String lenke, @Nullable Set<String> invitert, @Nullable String andre, @Nullable String plasser, @Nullable Boolean pamelding,
            @Nullable String start, @Nullable String slett, @Nullable String kom) {

        static Form of(InputMeeting meeting, List<Attendance> attendance, InputDesk desk) {
            return new Form(
                    meeting.agenda(), meeting.place(), meeting.link(), meeting.organisations().stream().map(OrganisationId::toString).collect(Collectors.toSet()), meeting.invited(),
                    meeting.capacity() == null ? null : String.valueOf(meeting.capacity()), meeting.takesRegistrations(),
                    meeting.starts() == null ? null : meeting.starts().atZone(desk.zone()).toLocalDateTime().toString(), meeting.keptUntil() == null ? null : meeting.keptUntil().toString(),
                    attendance.stream().map(each -> each.organisation() + ": " + each.people()).collect(Collectors.joining("\n")));
        }

        List<Problem> problems(LocalDate today) {
            List<Problem> problems = new ArrayList<>();
            tooLong(problems, "agenda", agenda, InputMeeting.LONGEST_AGENDA);
            tooLong(problems, "sted", sted, InputMeeting.LONGEST);
            tooLong(problems, "andre", andre, InputMeeting.LONGEST);
            String link = Typed.words(lenke);
            if (!link.isEmpty() && (link.length() > InputMeeting.LONGEST || !link.matches("https?://[^\\s\"<>]+"))) {
                problems.add(Problem.of("input.meeting.link.wrong").at("lenke"));
            }
            String seats = Typed.words(plasser);
            if (!seats.isEmpty() && !(seats.matches("[0-9]{1,5}") && Integer.parseInt(seats) >= 1 && Integer.parseInt(seats) <= 10_000)) {
                problems.add(Problem.of("input.meeting.capacity.wrong").at("plasser"));
            }
            if (!Typed.words(start).isEmpty() && starts().isEmpty()) {
                problems.add(Problem.of("input.meeting.starts.wrong").at("start"));
            }
            if (!Typed.words(slett).isEmpty() && kept().filter(today::isBefore).isEmpty()) {
                problems.add(Problem.of("input.privacy.until.wrong").at("slett"));
            }
            return problems;
        }

        Optional<LocalDateTime> starts() {
            try {
                return Optional.of(LocalDateTime.parse(Typed.words(start)));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        Optional<LocalDate> kept() {
            try {
                return Optional.of(LocalDate.parse(Typed.words(slett)));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        InputMeeting meeting(PlanView view, Step step, InputDesk desk) {
            Set<OrganisationId> invited = MeetingsAt.organisations(view).map(Organisation::id).filter(id -> invitert != null && invitert.contains(id.toString())).collect(Collectors.toSet());
            String seats = Typed.words(plasser);
            return new InputMeeting(
                    step.id(), none(agenda), none(sted), none(lenke), invited, none(andre), seats.isEmpty() ? null : Integer.valueOf(seats), Boolean.TRUE.equals(pamelding),
                    starts().map(at -> at.atZone(desk.zone()).toInstant()).orElse(null), kept().orElse(null));
        }

        /** "Gratangen kommune: 4" on each line; empty where a line says something else. */
        Optional<List<Attendance>> attendance() {
            Map<String, Integer> came = new LinkedHashMap<>();
            for (String line : Typed.words(kom).lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
                int at = line.lastIndexOf(':');
                String people = at < 1 ? "" : line.substring(at + 1).strip();
                if (!people.matches("[0-9]{1,5}") || Integer.parseInt(people) < 1 || Integer.parseInt(people) > 10_000 || at > Sender.LONGEST) {
                    return Optional.empty();
                }
                came.merge(line.substring(0, at).strip(), Integer.parseInt(people), Integer::sum);
            }
            return Optional.of(came.entrySet().stream().map(each -> new Attendance(each.getKey(), Math.min(each.getValue(), 10_000))).toList());
        }

        private static @Nullable String none(@Nullable String typed) {
            String text = Typed.words(typed);
            return text.isEmpty() ? null : text;
        }

        private static void tooLong(List<Problem> problems, String field, @Nullable String typed, int most) {
            if (Typed.words(typed).length() > most) {
                problems.add(Problem.of("form.long", most).at(field));
            }
        }
    }

    @GetMapping
    Page list(@Working PlanView view, Person who, Visit visit) {
        Words w = visit.words();
        return new WorkMeetingsPage(
                MeetingsAt.shell(visit, view, w.get("input.meetings.work")),
                view,
                MeetingsAt.work(view),
                who.keeps(view.region().id()),
                meetings.steps(view).stream().map(step -> row(view, step, w)).toList());
    }

    @GetMapping("/{step}")
    Page show(@Working PlanView view, @PathVariable String step, Visit visit) {
        Step meeting = find(view, step);
        return page(view, meeting, Form.of(meetings.get(meeting.id()), meetings.attendance(meeting.id()), desk), List.of(), visit);
    }

    @PostMapping("/{step}")
    Object save(
            @Working PlanView view, @PathVariable String step, @RequestParam(name = "handling", defaultValue = "oppsett") String action, @ModelAttribute Form form, Person who, Visit visit, RedirectAttributes next) {
        Step meeting = find(view, step);
        Author author = who.author(view.region().id(), Through.TABLE);
        if (action.equals("oppmote")) {
            Optional<List<Attendance>> came = form.attendance();
            if (came.isEmpty()) {
                Form stands = Form.of(meetings.get(meeting.id()), List.of(), desk);
                Form both = new Form(stands.agenda(), stands.sted(), stands.lenke(), stands.invitert(), stands.andre(), stands.plasser(), stands.pamelding(), stands.start(), stands.slett(), form.kom());
                return page(view, meeting, both, List.of(Problem.of("input.meeting.attendance.wrong").at("kom")), visit);
            }
            meetings.attended(view, meeting.id(), came.get(), author);
        } else {
            List<Problem> problems = form.problems(desk.today());
            if (!problems.isEmpty()) {
                return page(view, meeting, form, problems, visit);
            }
            meetings.save(view, form.meeting(view, meeting, desk), author);
        }
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("input.one.saved")));
        return "redirect:" + MeetingsAt.work(view) + "/" + meeting.id();
    }

    private Step find(PlanView view, String step) {
        return meetings.step(view, step).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, Problem.of("input.meeting.unknown")));
    }

    private WorkMeetingsPage.Row row(PlanView view, Step step, Words w) {
        String stands = minutes.find(step.id()).map(found -> switch (found) {
            case Minutes.Draft draft -> "draft";
            case Minutes.InCorrection out -> "out";
            case Minutes.Locked locked -> "locked";
        }).orElse("none");
        int coming = (int) meetings.registrations(step.id()).stream().filter(each -> !each.waiting()).count();
        return new WorkMeetingsPage.Row(step.id().toString(), step.title(), MeetingsAt.when(step, w), coming, contributions.ofMeeting(view.id(), step.id().value()).size(), w.get("input.minutes.is." + stands));
    }

    private Page page(PlanView view, Step step, Form form, List<Problem> problems, Visit visit) {
        Words w = visit.words();
        List<Registration> coming = meetings.registrations(step.id());
        String address = MeetingsAt.work(view) + "/" + step.id();
        return new WorkMeetingPage(
                MeetingsAt.shell(visit, view, step.title(), new Crumb(step.title(), address)),
                view,
                address,
                InputDesk.meeting(view, step),
                MeetingsAt.when(step, w),
                field("agenda", "input.meeting.agenda", form.agenda(), problems, w).helped(w.get("input.meeting.agenda.help")),
                field("sted", "input.meeting.place", form.sted(), problems, w),
                field("lenke", "input.meeting.link.field", form.lenke(), problems, w).helped(w.get("input.meeting.link.help")),
                MeetingsAt.organisations(view).map(each -> new Choice(each.id().toString(), each.name(), form.invitert() != null && form.invitert().contains(each.id().toString()))).toList(),
                field("andre", "input.meeting.others", form.andre(), problems, w).helped(w.get("input.meeting.others.help")),
                field("plasser", "input.meeting.capacity", form.plasser(), problems, w).of("number", "off").helped(w.get("input.meeting.capacity.help")),
                field("pamelding", "input.meeting.takes", String.valueOf(Boolean.TRUE.equals(form.pamelding())), problems, w),
                field("start", "input.meeting.starts", form.start(), problems, w).of("datetime-local", "off").helped(w.get("input.meeting.starts.help")),
                field("slett", "input.meeting.kept", form.slett(), problems, w).of("date", "off").helped(w.get("input.meeting.kept.help")),
                coming,
                field("kom", "input.meeting.attendance", form.kom(), problems, w).helped(w.get("input.meeting.attendance.help")),
                problems);
    }

    private static Field field(String name, String key, @Nullable String typed, List<Problem> problems, Words w) {
        return Field.text(name, w.get(key)).optional().holding(Objects.requireNonNullElse(typed, "")).with(problems);
    }
}
