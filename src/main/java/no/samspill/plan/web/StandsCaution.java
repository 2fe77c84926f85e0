package no.samspill.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.frame.Caution;
import no.samspill.frame.Message;
import no.samspill.frame.Visit;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import org.springframework.stereotype.Component;

/** Says of an example that is shown on a day of its own which day that is, wherever something is told by the day. */
@Component
class StandsCaution implements Caution {
    private static final List<String> WORK = List.of("/fremdrift", "/arshjul", "/status");

    private final PlanViews plans;

    StandsCaution(PlanViews plans) {
        this.plans = plans;
    }

    @Override
    public Optional<Message> on(Visit visit) {
        return visit.plan() == null || !tellsByTheDay(visit) ? Optional.empty() : plans.shown().flatMap(view -> of(view, visit.words())).map(said -> new Message(Message.Tone.QUIET, said));
    }

    private static boolean tellsByTheDay(Visit visit) {
        String work = "/arbeid/" + visit.region() + "/" + visit.plan();
        return !visit.address().startsWith("/arbeid/") || WORK.stream().anyMatch(each -> visit.address().startsWith(work + each));
    }

    static Optional<String> of(PlanView view, Words words) {
        return Optional.ofNullable(view.header().stands()).map(day -> said(day, words));
    }

    private static String said(LocalDate day, Words words) {
        return words.get("plan.stands", NorwegianDates.of(words.language()).date(day));
    }
}
