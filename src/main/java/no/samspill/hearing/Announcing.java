package no.samspill.hearing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samspill.ledger.Author;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.plan.PlanView;
import no.samspill.post.Letter;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes hearings known, gives them more time, and calls them off: each in one transaction with its letters and its step. */
@Service
public class Announcing {
    /** What stands for a key in a letter that is only looked at. */
    public static final UUID NOBODYS = new UUID(0, 0);

    private final HearingRepository hearings;
    private final ConsulteeRepository asked;
    private final Consultees consultees;
    private final HearingLetters letters;
    private final HearingStep step;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Announcing(
            HearingRepository hearings, ConsulteeRepository asked, Consultees consultees, HearingLetters letters, HearingStep step, Journal journal, ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.hearings = hearings;
        this.asked = asked;
        this.consultees = consultees;
        this.letters = letters;
        this.step = step;
        this.journal = journal;
        this.clock = clock;
    }

    /** What must be there before it can be announced. */
    public List<Announcement.Lack> lacks(PlanView plan, Hearing hearing) {
        List<Announcement.Lack> lacks = new ArrayList<>();
        if (Preparing.dissolved(plan, LocalDate.now(clock))) {
            lacks.add(Announcement.Lack.DISSOLVED);
        }
        if (!plan.header().visible()) {
            lacks.add(Announcement.Lack.HIDDEN);
        }
        if (hearing.opening(Track.CONSULTEES).isPresent() && asked.list(hearing.id()).isEmpty()) {
            lacks.add(Announcement.Lack.NO_CONSULTEES);
        }
        return lacks;
    }

    /** Those who are written to besides the consultees: who took part in the round before, where this one is for them. */
    public int returning(Hearing hearing) {
        return returners(hearing).size();
    }

    /** The letter that one of those with an address will get, but for the key of their link. */
    public Letter example(PlanView plan, Hearing hearing, Consultee one) {
        HearingLetters.Reader to = Consultees.reader(one);
        return letters.announcement(plan, hearing, new HearingLetters.Reader(to.email(), to.language(), NOBODYS, to.name(), Track.CONSULTEES));
    }

    /** @param seen the revision that its author saw */
    @Transactional
    public Announcement announce(PlanView plan, Hearing heard, long seen, Author author) {
        hearings.lock(heard.id());
        Hearing now = hearings.find(heard.id()).orElse(null);
        if (now == null) {
            return new Announcement.Gone();
        }
        if (now.announced() != null) {
            return new Announcement.Already(now);
        }
        if (now.revision() != seen) {
            return new Announcement.Moved(now);
        }
        List<Announcement.Lack> lacks = lacks(plan, now);
        if (!lacks.isEmpty()) {
            return new Announcement.NotYet(lacks);
        }
        hearings.announce(now.id(), clock.instant());
        Hearing announced = hearings.find(now.id()).orElseThrow();
        step.takesDays(plan, announced, author);
        int written = 0;
        for (Consultee one : announced.opening(Track.CONSULTEES).isEmpty() ? List.<Consultee>of() : asked.list(now.id())) {
            written += consultees.tell(plan, announced, one) ? 1 : 0;
        }
        for (HearingLetters.Reader one : returners(announced)) {
            letters.announced(plan, announced, one);
            written++;
        }
        events.publishEvent(new Announced(plan.id(), announced));
        journal.append(author, new Event(plan.id().value(), now.id().value(), HearingDeeds.ANNOUNCE, null, null, announced.all().deadline().toString()));
        return new Announcement.Announced(announced, written);
    }

    /** Those of the round before who proved their address and are no consultees now. */
    private List<HearingLetters.Reader> returners(Hearing hearing) {
        if (!hearing.returningOnly() || hearing.follows() == null) {
            return List.of();
        }
        Set<String> known = readers(hearing).stream().map(reader -> reader.email().key()).collect(Collectors.toSet());
        return asked.tookPart(hearing.follows()).stream().filter(one -> !known.contains(one.email().key())).toList();
    }

    private List<HearingLetters.Reader> readers(Hearing hearing) {
        return hearing.opening(Track.CONSULTEES).isEmpty() ? List.of() : asked.list(hearing.id()).stream().filter(one -> one.email() != null).map(Consultees::reader).toList();
    }

    /** Gives these tracks time until another day, and tells those who were asked. Nobody gets less. */
    @Transactional
    public Prolonging prolong(PlanView plan, Hearing heard, Set<Track> tracks, LocalDate until, String reason, Author author) {
        Hearing now = locked(heard);
        if (now.announced() == null || now.calledOff() != null || now.concluded() != null) {
            return new Prolonging.Ended(now);
        }
        Optional<Opening> late = tracks.stream().flatMap(track -> now.opening(track).stream()).filter(opening -> !until.isAfter(opening.deadline())).findFirst();
        if (late.isPresent()) {
            return new Prolonging.NotLater(late.get().deadline());
        }
        Instant at = clock.instant();
        for (Track track : tracks) {
            Opening before = now.opening(track).orElseThrow();
            hearings.prolong(now.id(), new Prolonging.Done(track, at, before.deadline(), until, reason));
            journal.append(author, new Event(plan.id().value(), now.id().value(), HearingDeeds.PROLONG, track.name(), before.deadline().toString(), until.toString()));
        }
        Hearing longer = hearings.find(now.id()).orElseThrow();
        step.takesDays(plan, longer, author);
        List<HearingLetters.Reader> to = new ArrayList<>(tracks.contains(Track.CONSULTEES) ? readers(now) : List.of());
        to.addAll(tracks.contains(Track.EVERYBODY) ? returners(now) : List.of());
        to.forEach(one -> letters.prolonged(plan, longer, one, now.opening(tracks.contains(Track.CONSULTEES) ? Track.CONSULTEES : Track.EVERYBODY).orElseThrow().deadline(), reason));
        events.publishEvent(new HearingMoved(plan.id(), longer, HearingMoved.What.PROLONGED));
        return new Prolonging.Prolonged(longer, to.size());
    }

    /** Says that it is not held, and why. What was said already is kept. */
    @Transactional
    public CallingOff callOff(PlanView plan, Hearing heard, String why, Author author) {
        Hearing now = locked(heard);
        if (now.announced() == null || now.calledOff() != null || now.concluded() != null) {
            return new CallingOff.NotNow(now);
        }
        hearings.callOff(now.id(), clock.instant(), why);
        Hearing off = hearings.find(now.id()).orElseThrow();
        step.isCalledOff(plan, off, why, author);
        List<HearingLetters.Reader> to = new ArrayList<>(readers(now));
        to.addAll(returners(now));
        to.forEach(one -> letters.calledOff(plan, off, one, why));
        events.publishEvent(new HearingMoved(plan.id(), off, HearingMoved.What.CALLED_OFF));
        journal.append(author, new Event(plan.id().value(), now.id().value(), HearingDeeds.CALL_OFF, null, null, null));
        return new CallingOff.CalledOff(off, to.size());
    }

    private Hearing locked(Hearing heard) {
        hearings.lock(heard.id());
        return hearings.find(heard.id()).orElseThrow();
    }
}
