package no.samspill.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How far a plan has come on its way on the day its pages tell of, and what a reader can do today: asked of the rooms that know. */
@Component
class HereNow {
    private final List<Here.Teller> way;
    private final ObjectProvider<Here.Caller> callers;
    private final ObjectProvider<Here.Ahead> ahead;
    private final Clock clock;

    HereNow(List<Here.Teller> way, ObjectProvider<Here.Caller> callers, ObjectProvider<Here.Ahead> ahead, Clock clock) {
        this.ahead = ahead;
        this.way = way;
        this.callers = callers;
        this.clock = clock;
    }

    /** Null where nobody has laid out its way. */
    @Nullable Here of(PlanView plan, Words words) {
        LocalDate today = LocalDate.now(clock);
        Here.Call call = callers.orderedStream().flatMap(room -> room.now(plan, words, today).stream()).findFirst().orElse(null);
        return way.stream().flatMap(teller -> teller.of(plan, words, plan.day(today)).stream()).findFirst()
                .map(here -> here.coming(ahead.orderedStream().flatMap(room -> room.of(plan, words, plan.day(today)).stream()).findFirst().orElse(null)).calling(call)).orElse(null);
    }
}
