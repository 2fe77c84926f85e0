package no.samspill.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samspill.input.Privacy;
import no.samspill.ledger.Author;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.plan.PlanView;
import no.samspill.progress.Kind;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.Step;
import no.samspill.progress.StepId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The input meetings of the progress plan: what they are about, who comes, who came. */
@Service
public class InputMeetings {
    private static final int MONTHS_KEPT = 1;

    private final MeetingRepository meetings;
    private final ProgressPlans progress;
    private final MeetingLetters letters;
    private final Privacy privacy;
    private final Journal journal;
    private final Clock clock;

    InputMeetings(MeetingRepository meetings, ProgressPlans progress, MeetingLetters letters, Privacy privacy, Journal journal, Clock clock) {
        this.meetings = meetings;
        this.progress = progress;
        this.letters = letters;
        this.privacy = privacy;
        this.journal = journal;
        this.clock = clock;
    }

    /** Every input meeting that the progress plan has, in its order. */
    public List<Step> steps(PlanView plan) {
        return progress.find(plan).stream().flatMap(found -> found.steps().stream()).filter(step -> step.kind() == Kind.INPUT_MEETING).toList();
    }

    /** A step of this plan that is an input meeting; empty for all else. */
    public Optional<Step> step(PlanView plan, StepId id) {
        return steps(plan).stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** What is set about a meeting; plain where nothing is. */
    public InputMeeting get(StepId step) {
        return meetings.find(step).orElseGet(() -> InputMeeting.plain(step));
    }

    @Transactional
    public void save(PlanView plan, InputMeeting meeting, Author author) {
        meetings.lock(plan.id(), meeting.step());
        if (!meetings.find(meeting.step()).filter(meeting::equals).isPresent()) {
            meetings.save(meeting);
            if (meeting.keptUntil() != null) {
                privacy.keepMeetingUntil(meeting.step().value(), meeting.keptUntil());
            }
            journal.append(author, new Event(plan.id().value(), meeting.step().value(), MeetingDeeds.ARRANGE, null, null, meeting.keptUntil() == null ? null : meeting.keptUntil().toString()));
        }
    }

    /**
     * Registers somebody, last in line. Those beyond the seats wait, and move up when others cancel.
     *
     * @param wanted its key is the same each time one form is sent, so that two presses of a button are one registration
     */
    @Transactional
    public Registering register(PlanView plan, Step step, Registration wanted) {
        meetings.lock(plan.id(), step.id());
        InputMeeting meeting = get(step.id());
        if (!meeting.takesRegistrations()) {
            return new Registering.Closed();
        }
        LocalDate kept = Optional.ofNullable(meeting.keptUntil()).orElseGet(() -> step.when().last().filter(day -> day.isAfter(LocalDate.now(clock))).orElse(LocalDate.now(clock)).plusMonths(MONTHS_KEPT));
        boolean fresh = meetings.register(step.id(), wanted, kept);
        Registration made = find(step.id(), wanted.key()).orElseThrow();
        if (fresh && made.email() != null) {
            letters.registered(plan, step, made);
        }
        return new Registering.Registered(made);
    }

    public List<Registration> registrations(StepId step) {
        return meetings.registrations(step);
    }

    public Optional<Registration> find(StepId step, UUID key) {
        return meetings.registrations(step).stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** Gives the seat to the first who waits, and tells them. */
    @Transactional
    public boolean cancel(PlanView plan, Step step, UUID key) {
        meetings.lock(plan.id(), step.id());
        List<UUID> waited = meetings.registrations(step.id()).stream().filter(Registration::waiting).map(Registration::key).toList();
        boolean gone = meetings.cancel(step.id(), key);
        meetings.registrations(step.id()).stream()
                .filter(each -> !each.waiting() && waited.contains(each.key()) && each.email() != null)
                .forEach(each -> letters.seat(plan, step, each));
        return gone;
    }

    /** Tells how many came, by organisation. Names are never kept. */
    @Transactional
    public void attended(PlanView plan, StepId step, List<Attendance> attendance, Author author) {
        meetings.lock(plan.id(), step);
        meetings.attended(step, attendance);
        int people = attendance.stream().mapToInt(Attendance::people).sum();
        journal.append(author, new Event(plan.id().value(), step.value(), MeetingDeeds.COUNT, null, null, String.valueOf(people)));
    }

    public List<Attendance> attendance(StepId step) {
        return meetings.attendance(step);
    }
}
