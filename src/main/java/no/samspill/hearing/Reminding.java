package no.samspill.hearing;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.samspill.ledger.Author;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Through;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds consultees who have not answered, before the deadline, if they want it. A reminder is due since a moment, never on a
 * day: a server that stood still sends the newest one when it runs again, and none twice.
 */
@Service
public class Reminding {
    private static final Author SAMSPILL = Author.system("Samspill", Through.SYSTEM);
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** Somebody who presses twice, reminds once. */
    private static final Duration A_PRESS = Duration.ofHours(1);

    private final HearingRepository hearings;
    private final ConsulteeRepository consultees;
    private final HearingLetters letters;
    private final Plans plans;
    private final Journal journal;
    private final Clock clock;
    private final Reminders usual;

    /** @param days before the deadline, such as "7,1", where a hearing says no other */
    Reminding(HearingRepository hearings, ConsulteeRepository consultees, HearingLetters letters, Plans plans, Journal journal, Clock clock, @Value("${samspill.hearing.reminders:7,1}") String days) {
        this.hearings = hearings;
        this.consultees = consultees;
        this.letters = letters;
        this.plans = plans;
        this.journal = journal;
        this.clock = clock;
        this.usual = Reminders.read(days).orElseThrow(() -> new IllegalArgumentException("samspill.hearing.reminders: " + days));
    }

    /** Of a hearing. */
    public Reminders of(Hearing hearing) {
        return Objects.requireNonNullElse(hearing.reminders(), usual);
    }

    /** When the newest reminder that is due was due; empty before the first, and after the deadline. */
    static Optional<Instant> due(Opening opening, Reminders before, Instant now) {
        return opening.phase(now) != Phase.OPEN ? Optional.empty() : moments(opening, before).filter(moment -> !moment.isAfter(now)).max(Instant::compareTo);
    }

    /** When the next one will be; empty where none is left. */
    public Optional<Instant> next(Hearing hearing, Instant now) {
        return hearing.opening(Track.CONSULTEES).stream().flatMap(opening -> moments(opening, of(hearing))).filter(moment -> moment.isAfter(now)).min(Instant::compareTo);
    }

    private static Stream<Instant> moments(Opening opening, Reminders before) {
        return before.days().stream()
                .map(days -> opening.deadline().minusDays(days))
                .filter(day -> !day.isBefore(opening.opens()))
                .map(day -> day.atTime(MORNING).atZone(Opening.NORWAY).toInstant());
    }

    /** Hands over what is due. @return how many letters */
    @Transactional
    public int remind() {
        int sent = 0;
        Instant now = clock.instant();
        for (HearingId id : hearings.going(LocalDate.ofInstant(now, Opening.NORWAY))) {
            hearings.lock(id);
            Hearing hearing = hearings.find(id).orElseThrow();
            Optional<Instant> due = hearing.opening(Track.CONSULTEES).flatMap(opening -> due(opening, of(hearing), now));
            if (due.isPresent() && hearing.open(Track.CONSULTEES, now)) {
                sent += remind(plans.get(hearing.plan()), hearing, before(due.get()), now, SAMSPILL);
            }
        }
        return sent;
    }

    /** Chooses when, once it is announced. False where nobody may be reminded any more. */
    @Transactional
    public boolean choose(PlanView plan, Hearing heard, Reminders reminders, Author author) {
        hearings.lock(heard.id());
        Hearing hearing = hearings.find(heard.id()).orElseThrow();
        if (!hearing.openings().containsKey(Track.CONSULTEES) || hearing.calledOff() != null || hearing.late(Track.CONSULTEES, clock.instant())) {
            return false;
        }
        if (!reminders.equals(of(hearing))) {
            hearings.remind(hearing.id(), reminders);
            journal.append(author, new Event(plan.id().value(), hearing.id().value(), HearingDeeds.CHOOSE_REMINDERS, null, null, reminders.written()));
        }
        return true;
    }

    /** Since somebody presses: all who want it and have not answered. @return how many letters */
    @Transactional
    public int remindNow(PlanView plan, Hearing heard, Author author) {
        Instant now = clock.instant();
        hearings.lock(heard.id());
        Hearing hearing = hearings.find(heard.id()).orElseThrow();
        return hearing.open(Track.CONSULTEES, now) ? remind(plan, hearing, before(now.minus(A_PRESS)), now, author) : 0;
    }

    /** Told and reminded of nothing since. */
    private static Predicate<Consultee> before(Instant moment) {
        return one -> one.told() != null && one.told().isBefore(moment) && (one.reminded() == null || one.reminded().isBefore(moment));
    }

    private int remind(PlanView plan, Hearing hearing, Predicate<Consultee> wanted, Instant now, Author author) {
        List<Consultee> silent = consultees.list(hearing.id()).stream().filter(one -> one.email() != null && one.remind() && one.answered() == null).filter(wanted).toList();
        for (Consultee one : silent) {
            letters.remind(plan, hearing, Consultees.reader(one));
            consultees.reminded(one.id(), now);
        }
        if (!silent.isEmpty()) {
            journal.append(author, new Event(plan.id().value(), hearing.id().value(), HearingDeeds.REMIND, null, null, String.valueOf(silent.size())));
        }
        return silent.size();
    }

    @Configuration(proxyBeanMethods = false)
    static class Job {

        @Bean
        Task<Void> hearingReminders(Reminding reminding) {
            return Tasks.recurring("hearing-reminders", FixedDelay.ofMinutes(30)).execute((job, context) -> reminding.remind());
        }
    }
}
