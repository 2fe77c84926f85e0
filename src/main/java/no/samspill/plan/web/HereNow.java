package no.samspill.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How far a plan has come on its way today, and what a reader can do: asked of the rooms that know. */
@Component
class HereNow {
    private final List<Here.Teller> way;
    private final ObjectProvider<Here.Caller> callers;
    private final Clock clock;

    HereNow(List<Here.Teller> way, ObjectProvider<Here.Caller> callers, Clock clock) {
        this.way = way;
        this.callers = callers;
        this.clock = clock;
    }

    /** Null where nobody has laid out its way. */
    @Nullable Here of(PlanView plan, Words words) {
        LocalDate today = LocalDate.now(clock);
        Here.Call call = callers.orderedStream().flatMap(room -> room.now(plan, words, today).stream()).findFirst().orElse(null);
        return way.stream().flatMap(teller -> teller.of(plan, words, today).stream()).findFirst().map(here -> here.calling(call)).orElse(null);
    }
}
