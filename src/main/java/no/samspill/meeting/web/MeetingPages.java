package no.samspill.meeting.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.input.Contribution;
import no.samspill.input.Contributions;
import no.samspill.input.web.InputDesk;
import no.samspill.kernel.Words;
import no.samspill.meeting.Attendance;
import no.samspill.meeting.InputMeeting;
import no.samspill.meeting.InputMeetings;
import no.samspill.meeting.MeetingMinutes;
import no.samspill.meeting.Minutes;
import no.samspill.people.Organisation;
import no.samspill.plan.PlanView;
import no.samspill.progress.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Makes the page of an input meeting that everybody may see. */
@Component
class MeetingPages {
    private final InputDesk desk;
    private final InputMeetings meetings;
    private final MeetingMinutes minutes;
    private final Contributions contributions;

    MeetingPages(InputDesk desk, InputMeetings meetings, MeetingMinutes minutes, Contributions contributions) {
        this.desk = desk;
        this.meetings = meetings;
        this.minutes = minutes;
        this.contributions = contributions;
    }

    Page page(PlanView view, Step step, Coming form, MeetingPage.@Nullable Mine mine, List<Problem> problems, HttpStatus status, Visit visit) {
        Words w = visit.words();
        return new MeetingPage(
                InputDesk.open(visit, view, step.title(), new Crumb(step.title(), InputDesk.meeting(view, step))),
                view,
                InputDesk.meeting(view, step),
                about(view, step, w),
                signing(step, form, problems, w),
                mine,
                said(view, step, w),
                written(view, step, mine, w),
                problems,
                status.value());
    }

    private MeetingPage.About about(PlanView view, Step step, Words w) {
        InputMeeting meeting = meetings.get(step.id());
        List<Attendance> attendance = meetings.attendance(step.id());
        return new MeetingPage.About(
                MeetingsAt.when(step, w), step.cancelled(), meeting, MeetingsAt.points(meeting), invited(view, meeting, w), attendance, attendance.stream().mapToInt(Attendance::people).sum());
    }

    private MeetingPage.Signing signing(Step step, Coming form, List<Problem> problems, Words w) {
        Integer capacity = meetings.get(step.id()).capacity();
        return new MeetingPage.Signing(
                capacity == null ? null : Math.max(0, capacity - meetings.registrations(step.id()).size()),
                Field.text("navn", w.get("input.meeting.name")).of("text", "name").holding(form.name()).with(problems),
                Field.text("organisasjon", w.get("input.meeting.organisation")).of("text", "organization").optional().holding(form.organisation()).with(problems),
                Field.text("epost", w.get("input.meeting.email")).of("email", "email").optional().helped(w.get("input.meeting.email.help")).holding(form.email()).with(problems),
                Field.text("nettsted", w.get("input.give.trap.label")).optional().holding(form.trap()).with(problems),
                form.sent().toString());
    }

    private MeetingPage.Said said(PlanView view, Step step, Words w) {
        List<Contribution> said = contributions.ofMeeting(view.id(), step.id().value());
        return new MeetingPage.Said(said.size(), desk.shown(view, said.stream().filter(Contribution::everybodysToRead).toList(), w));
    }

    private MeetingPage.Written written(PlanView view, Step step, MeetingPage.@Nullable Mine mine, Words w) {
        Minutes stands = minutes.find(step.id()).filter(found -> !(found instanceof Minutes.Draft)).orElse(null);
        return new MeetingPage.Written(
                stands instanceof Minutes.Locked ? stands : null,
                note(stands, w),
                stands == null || mine == null || mine.waiting() ? null : InputDesk.meeting(view, step) + "/referat?nokkel=" + mine.key(),
                MeetingsAt.addenda(stands, w));
    }

    private static @Nullable String note(@Nullable Minutes written, Words w) {
        return switch (written) {
            case null -> null;
            case Minutes.Draft draft -> null;
            case Minutes.InCorrection out -> w.get("correct.there", out.until().through(w));
            case Minutes.Locked locked -> w.get("input.minutes.locked", InputDesk.day(locked.at(), w));
        };
    }

    private static String invited(PlanView view, InputMeeting meeting, Words w) {
        Stream<String> organisations = MeetingsAt.organisations(view).filter(each -> meeting.organisations().contains(each.id())).map(Organisation::name);
        String all = Stream.concat(organisations, Stream.ofNullable(meeting.invited())).collect(Collectors.joining(", "));
        return all.isEmpty() ? w.get("input.meeting.invited.all") : all;
    }
}
