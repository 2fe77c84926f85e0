package no.samspill.hearing.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.samspill.hearing.HearingInWords;
import no.samspill.hearing.Hearings;
import no.samspill.hearing.Track;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Here;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** While everybody is heard, that is what a reader can do first of all. */
@Component
@Order(90)
class HearingNow implements Here.Caller {
    private final Hearings hearings;
    private final Clock clock;

    HearingNow(Hearings hearings, Clock clock) {
        this.hearings = hearings;
        this.clock = clock;
    }

    @Override
    public Optional<Here.Call> now(PlanView plan, Words words, LocalDate today) {
        Instant now = clock.instant();
        return hearings.seen(plan).stream()
                .filter(hearing -> !hearing.returningOnly() && hearing.open(Track.EVERYBODY, now))
                .findFirst()
                .map(hearing -> new Here.Call(words.get("here.call.hearing", new HearingInWords(words).day(hearing.main().deadline())), new HearingView(plan, hearing).address()));
    }
}
