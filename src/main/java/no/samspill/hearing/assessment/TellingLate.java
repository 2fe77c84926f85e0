package no.samspill.hearing.assessment;

import java.time.Clock;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.Hearings;
import no.samspill.hearing.statement.SenderConfirmed;
import no.samspill.plan.Plans;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those of the result who say that an address is theirs only when it is laid out already: once for all they have sent. */
@Component
class TellingLate {
    private final Hearings hearings;
    private final ToldRepository told;
    private final ResultLetters letters;
    private final Plans plans;
    private final Clock clock;

    TellingLate(Hearings hearings, ToldRepository told, ResultLetters letters, Plans plans, Clock clock) {
        this.hearings = hearings;
        this.told = told;
        this.letters = letters;
        this.plans = plans;
        this.clock = clock;
    }

    @EventListener
    void confirmed(SenderConfirmed confirmed) {
        Hearing hearing = hearings.get(confirmed.statement().hearing());
        if (hearing.concluded() != null) {
            told.late(confirmed.statement().id()).ifPresent(to -> letters.tell(plans.get(hearing.plan()), hearing, to));
            told.toldLate(confirmed.statement().id(), clock.instant());
        }
    }
}
