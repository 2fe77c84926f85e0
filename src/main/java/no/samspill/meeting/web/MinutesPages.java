package no.samspill.meeting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.PublicAddress;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.input.Contribution;
import no.samspill.input.Contributions;
import no.samspill.input.web.InputDesk;
import no.samspill.kernel.Words;
import no.samspill.meeting.Attendance;
import no.samspill.meeting.Correction;
import no.samspill.meeting.Corrections;
import no.samspill.meeting.Deadline;
import no.samspill.meeting.InputMeeting;
import no.samspill.meeting.InputMeetings;
import no.samspill.meeting.MeetingMinutes;
import no.samspill.meeting.MeetingNote;
import no.samspill.meeting.Minutes;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Makes the page where minutes are written, as they stand or with what somebody typed and what was wrong with it. */
@Component
class MinutesPages {
    private static final int DAYS = 14;

    private final InputDesk desk;
    private final InputMeetings meetings;
    private final MeetingMinutes minutes;
    private final Contributions contributions;
    private final Corrections corrections;
    private final DeskPages desks;
    private final PublicAddress address;

    MinutesPages(InputDesk desk, InputMeetings meetings, MeetingMinutes minutes, Contributions contributions, Corrections corrections, DeskPages desks, PublicAddress address) {
        this.desk = desk;
        this.meetings = meetings;
        this.minutes = minutes;
        this.contributions = contributions;
        this.corrections = corrections;
        this.desks = desks;
        this.address = address;
    }

    /**
     * What was typed; null for what was not.
     *
     * @param overtaken what somebody else has written meanwhile
     * @param settling what was typed about corrections, by the field's name
     */
    record Entered(@Nullable String words, @Nullable String overtaken, @Nullable String until, @Nullable String clock, String addendum, Map<String, String> settling) {
        static final Entered NOTHING = new Entered(null, null, null, null, "", Map.of());

        static Entered words(String words, @Nullable String overtaken) {
            return new Entered(words, overtaken, null, null, "", Map.of());
        }

        static Entered until(String until, String clock) {
            return new Entered(null, null, until, clock, "", Map.of());
        }

        static Entered addendum(String addendum) {
            return new Entered(null, null, null, null, addendum, Map.of());
        }

        static Entered settling(Map<String, String> settling) {
            return new Entered(null, null, null, null, "", settling);
        }
    }

    Page show(Meeting at, Visit visit) {
        return page(at, Entered.NOTHING, List.of(), HttpStatus.OK, visit);
    }

    Page wrong(Meeting at, Entered typed, Problem problem, Visit visit) {
        return page(at, typed, List.of(problem), HttpStatus.UNPROCESSABLE_CONTENT, visit);
    }

    /** It could not be done as the minutes stand now. */
    Page conflict(Meeting at, Entered typed, Problem problem, Visit visit) {
        return page(at, typed, List.of(problem), HttpStatus.CONFLICT, visit);
    }

    private Page page(Meeting at, Entered typed, List<Problem> problems, HttpStatus status, Visit visit) {
        Words w = visit.words();
        Minutes stands = minutes.find(at.id()).orElse(null);
        String title = w.get("input.minutes.of", at.step().title());
        return new MinutesPage(
                MeetingsAt.shell(visit, at.view(), title, new Crumb(w.get("input.minutes.title"), at.minutes())),
                at.view(),
                at.minutes(),
                stands,
                note(stands, w),
                text(at, stands, typed, problems, w),
                round(at, stands, typed, problems, w),
                new MinutesPage.Addenda(
                        MeetingsAt.addenda(stands, w),
                        Field.text("tillegg", w.get("input.minutes.addendum.new")).helped(w.get("input.minutes.addendum.help")).holding(typed.addendum()).with(problems)),
                desks.photos(at, w),
                problems,
                status.value());
    }

    private MinutesPage.Text text(Meeting at, @Nullable Minutes stands, Entered typed, List<Problem> problems, Words w) {
        String words = typed.words() != null && !(stands instanceof Minutes.Locked) ? typed.words() : stands == null ? begun(at, w) : stands.words();
        String help = w.get(stands == null ? "input.minutes.words.begun" : "input.minutes.words.help");
        return new MinutesPage.Text(Field.text("referat", w.get("input.minutes.words")).helped(help).holding(words).with(problems), stands == null ? 0 : stands.revision(), typed.overtaken());
    }

    private MinutesPage.Round round(Meeting at, @Nullable Minutes stands, Entered typed, List<Problem> problems, Words w) {
        Deadline due = due(stands);
        String until = typed.until() == null ? due.day().toString() : typed.until();
        String clock = typed.clock() == null ? Objects.toString(due.time(), "") : typed.clock();
        return new MinutesPage.Round(
                Field.text("frist", w.get("input.minutes.until")).of("date", "off").helped(w.get("input.minutes.until.help")).holding(until).with(problems),
                Field.text("klokka", w.get("input.minutes.clock")).of("time", "off").optional().helped(w.get("input.minutes.clock.help")).holding(clock).with(problems),
                minutes.isHeld(at.step()) ? null : Field.text("likevel", w.get("input.minutes.anyway", MeetingsAt.when(at.step(), w))).with(problems),
                stands instanceof Minutes.InCorrection out && out.until().over(desk.now()),
                stands == null || stands instanceof Minutes.Draft ? null : corrections.key(at.id()).map(key -> address.of(InputDesk.meeting(at.view(), at.step()) + "/referat?nokkel=" + key)).orElse(null),
                corrections.list(at.id()).stream().map(each -> correction(each, stands instanceof Minutes.Locked, typed.settling(), problems, w)).toList());
    }

    private static MinutesPage.Corrected correction(Correction each, boolean locked, Map<String, String> typed, List<Problem> problems, Words w) {
        CorrectPage.Said said = CorrectPages.said(each, w);
        String from = each.name() == null ? w.get("correct.from.nobody", InputDesk.day(each.received(), w)) : w.get("correct.from", each.name(), InputDesk.day(each.received(), w));
        Field addendum = Field.text("tillegg-" + each.id(), w.get("correct.addendum")).helped(w.get("input.minutes.addendum.help")).holding(typed.getOrDefault("tillegg-" + each.id(), each.words())).with(problems);
        Field reply = Field.text("svar-" + each.id(), w.get("correct.answer")).helped(w.get("correct.answer.help")).holding(typed.getOrDefault("svar-" + each.id(), "")).with(problems);
        return new MinutesPage.Corrected(each.id().toString(), said, from, locked ? addendum : null, reply);
    }

    private Deadline due(@Nullable Minutes stands) {
        return stands instanceof Minutes.InCorrection out && !out.until().over(desk.now()) ? out.until() : Deadline.at(desk.today().plusDays(DAYS), null);
    }

    private static String note(@Nullable Minutes stands, Words w) {
        return switch (stands) {
            case null -> w.get("input.minutes.is.none");
            case Minutes.Draft draft -> w.get("input.minutes.is.draft");
            case Minutes.InCorrection out -> w.get("input.minutes.out", out.until().through(w));
            case Minutes.Locked locked -> w.get("input.minutes.locked", InputDesk.day(locked.at(), w));
        };
    }

    /** What the desk and the meeting already hold, to write on from; nothing is saved by looking at it. */
    private String begun(Meeting at, Words w) {
        InputMeeting meeting = meetings.get(at.id());
        List<String> lines = new ArrayList<>(List.of(at.step().title(), MeetingsAt.when(at.step(), w)));
        List<Attendance> came = meetings.attendance(at.id());
        if (!came.isEmpty()) {
            lines.add(w.get("input.meeting.came", came.stream().mapToInt(Attendance::people).sum()) + ": " + String.join(", ", came.stream().map(each -> each.organisation() + " " + each.people()).toList()));
        }
        if (meeting.agenda() != null) {
            lines.addAll(List.of("", heading(w.get("input.meeting.agenda")), meeting.agenda()));
        }
        for (MeetingNote note : minutes.notes(at.id())) {
            lines.addAll(List.of("", heading(Objects.requireNonNullElse(note.circle(), w.get("input.desk.note"))), note.words()));
        }
        List<Contribution> said = contributions.ofMeeting(at.view().id(), at.id().value());
        if (!said.isEmpty()) {
            lines.addAll(List.of("", heading(w.get("input.meeting.said", said.size()))));
            said.stream().filter(each -> each.words() != null).forEach(each -> lines.add("- " + each.words().replace("\n", "\n  ")));
        }
        return String.join("\n", lines);
    }

    private static String heading(String words) {
        return "## " + words;
    }
}
