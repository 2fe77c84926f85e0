package no.samspill.adoption.amendment.web;

import java.util.List;
import java.util.Optional;
import no.samspill.adoption.amendment.Amendment;
import no.samspill.adoption.amendment.Amendments;
import no.samspill.adoption.amendment.Departures;
import no.samspill.frame.Caution;
import no.samspill.frame.Message;
import no.samspill.frame.Visit;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.PlanViews;
import org.springframework.stereotype.Component;

/** Says wherever a plan's text is changed that it has been adopted, and what lets anybody change it. */
@Component
class AdoptedCaution implements Caution {
    private static final List<String> WHERE = List.of("/tabell", "/import", "/om", "/vedtak", "/versjoner");

    private final PlanViews plans;
    private final Departures departures;
    private final Amendments amendments;

    AdoptedCaution(PlanViews plans, Departures departures, Amendments amendments) {
        this.plans = plans;
        this.departures = departures;
        this.amendments = amendments;
    }

    @Override
    public Optional<Message> on(Visit visit) {
        return visit.plan() == null || !visit.address().startsWith("/arbeid/") ? Optional.empty() : plans.shown().filter(view -> changes(view, visit.address())).flatMap(view -> on(view, visit.words()));
    }

    private static boolean changes(PlanView view, String address) {
        return WHERE.stream().map(each -> "/arbeid" + view.address() + each).anyMatch(each -> address.equals(each) || address.startsWith(each + "/"));
    }

    private Optional<Message> on(PlanView view, Words w) {
        return departures.of(view).map(departure -> {
            Optional<Amendment> open = amendments.open(view.id(), departure.holds());
            String version = AdoptedInWords.number(departure);
            String said = open.map(one -> w.get("adopted.caution." + one.kind(), version, String.valueOf(one.number()))).orElseGet(() -> w.get("adopted.caution", version));
            return new Message(open.isPresent() ? Message.Tone.WARNING : Message.Tone.INFO, said, AdoptedInWords.desk(view), w.get("adopted.caution.more"));
        });
    }
}
