package no.samspill.hearing.statement.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.samspill.frame.Typed;
import no.samspill.hearing.Consultees;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.HearingInWords;
import no.samspill.hearing.Opening;
import no.samspill.hearing.Phase;
import no.samspill.hearing.Track;
import no.samspill.hearing.statement.Behalf;
import no.samspill.hearing.statement.Statement;
import no.samspill.hearing.web.HearingView;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import no.samspill.pace.Limit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages where people speak at a hearing have in common: who speaks, on which track, whether they may now, and how it is said. */
@Component
class Hall {
    static final Author FORM = Author.system("Høringsskjemaet", Through.TABLE);

    /** A whole village may sit behind one address. */
    static final Limit SPEAKING = new Limit("statement", 3_000, Duration.ofMinutes(10));

    /** Painting a picture takes the time of many words. */
    static final Limit FILING = new Limit("statement-file", 300, Duration.ofMinutes(10));

    private final Consultees consultees;
    private final Clock clock;

    Hall(Consultees consultees, Clock clock) {
        this.consultees = consultees;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), Opening.NORWAY);
    }

    /** The consultee whose link it is; empty where it is nobody's. */
    Optional<Behalf.Proven> proven(Hearing hearing, @Nullable String key) {
        return Typed.key(key).flatMap(found -> consultees.find(hearing, found)).map(found -> new Behalf.Proven(found.id(), found.name()));
    }

    static Behalf behalf(Optional<Behalf.Proven> proven, @Nullable String name) {
        String typed = Typed.words(name);
        return proven.<Behalf>map(found -> found).orElseGet(() -> typed.isEmpty() ? new Behalf.Own() : new Behalf.Claimed(typed));
    }

    static Track track(Hearing hearing, Behalf behalf) {
        return behalf instanceof Behalf.Proven && hearing.opening(Track.CONSULTEES).isPresent() ? Track.CONSULTEES : Track.EVERYBODY;
    }

    /** Whether somebody may speak who holds this key, or none: in a round for those who took part before, only they may. */
    boolean invited(Hearing hearing, @Nullable String key) {
        return !hearing.returningOnly() || Typed.key(key).filter(found -> consultees.mayReturn(hearing, found)).isPresent();
    }

    boolean open(Hearing hearing, Behalf behalf) {
        return hearing.open(track(hearing, behalf), now());
    }

    /** Why somebody cannot speak now, in a sentence; null where they can. */
    @Nullable String shut(Hearing hearing, Behalf behalf, boolean invited, Words w) {
        if (open(hearing, behalf)) {
            return invited ? null : w.get("statement.shut.invited");
        }
        return shut(hearing, track(hearing, behalf), hearing.opening(track(hearing, behalf)).map(opening -> opening.phase(now())).orElse(Phase.OPEN), w);
    }

    static String shut(Hearing hearing, Track track, Phase phase, Words w) {
        if (hearing.calledOff() != null) {
            return w.get("statement.shut.off");
        }
        Opening opening = hearing.opening(track).orElse(null);
        if (opening == null || phase == Phase.OPEN) {
            return w.get("statement.shut.invited");
        }
        HearingInWords said = new HearingInWords(w);
        return phase == Phase.BEFORE ? w.get("statement.shut.before", said.day(opening.opens())) : w.get("statement.shut.after", said.wholeDeadline(opening.deadline()));
    }

    /** Until when, with weekday, clock and zone. */
    static String deadline(Hearing hearing, Behalf behalf, Words w) {
        return hearing.opening(track(hearing, behalf)).map(opening -> new HearingInWords(w).wholeDeadline(opening.deadline())).orElse("");
    }

    /** Who says it, where everybody may know: never more than they let be known. */
    static String from(Statement one, Words w) {
        return switch (one.behalf()) {
            case Behalf.Own own -> one.publicName() == null ? w.get("statement.from.nobody") : one.publicName();
            case Behalf.Proven(var consultee, var name) -> name;
            case Behalf.Claimed(var name) -> w.get("statement.from.claimed", name);
        };
    }

    static String day(Instant at, Words w) {
        return day(LocalDate.ofInstant(at, Opening.NORWAY), w);
    }

    static String day(LocalDate day, Words w) {
        return NorwegianDates.of(w.language()).date(day);
    }

    static String moment(Instant at, Words w) {
        return NorwegianDates.of(w.language()).moment(at.atZone(Opening.NORWAY));
    }

    static String writing(HearingView at) {
        return at.address() + "/uttalelse";
    }

    static String receipt(HearingView at, Statement one) {
        return at.address() + "/svar/" + one.receipt();
    }

    static String statements(HearingView at) {
        return at.address() + "/uttalelser";
    }
}
