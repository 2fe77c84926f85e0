package no.samspill.hearing.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.HearingInWords;
import no.samspill.hearing.Hearings;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.StepId;
import no.samspill.progress.calendar.Happening;
import no.samspill.progress.web.AlsoInCalendars;
import no.samspill.progress.web.StepPages;
import org.springframework.stereotype.Component;

/** Hearings in the progress plan and in calendars: a step that is a hearing leads to it, and every deadline is a day of its own. */
@Component
class PagesOfHearings implements StepPages, AlsoInCalendars {
    private final Hearings hearings;
    private final ProgressPlans progress;

    PagesOfHearings(Hearings hearings, ProgressPlans progress) {
        this.hearings = hearings;
        this.progress = progress;
    }

    @Override
    public Map<StepId, String> of(PlanView plan) {
        return hearings.seen(plan).stream().filter(one -> one.step() != null).collect(Collectors.toMap(one -> new StepId(Objects.requireNonNull(one.step())), one -> new HearingView(plan, one).address(), (newer, older) -> newer));
    }

    /** The days of one that is a step, the step says. */
    @Override
    public List<Happening> happenings(PlanView plan, Words words, String host) {
        return hearings.seen(plan).stream().flatMap(one -> happenings(plan, one, words, host, step(plan, one))).toList();
    }

    /** One hearing: its days, and the deadline by itself, since that is the day people must remember. */
    static Stream<Happening> happenings(PlanView plan, Hearing one, Words words, String host, boolean deadlineAlone) {
        HearingInWords said = new HearingInWords(words);
        String title = plan.plan().title();
        String off = one.calledOff() == null ? "" : ".off";
        List<Happening> all = new ArrayList<>();
        if (!deadlineAlone) {
            all.add(happening(plan, one, "", one.all().opens(), one.all().deadline(), words.get("hearing.calendar.days" + off, title), said, host));
        }
        one.openings().values().stream().map(opening -> opening.deadline()).distinct().sorted().forEach(deadline -> all.add(
                happening(plan, one, "-" + deadline, deadline, deadline, words.get("hearing.calendar.deadline" + off, title), said, host)));
        return all.stream();
    }

    private static Happening happening(PlanView plan, Hearing one, String which, LocalDate from, LocalDate to, String title, HearingInWords said, String host) {
        return new Happening(
                "horing-" + one.id() + which, from, to, null, title, description(one, said, to), URI.create(host + new HearingView(plan, one).address()),
                one.calledOff() == null ? Happening.Certainty.CONFIRMED : Happening.Certainty.CANCELLED, (int) one.revision(), Objects.requireNonNullElse(one.calledOff(), Objects.requireNonNull(one.announced())));
    }

    /** The deadline to the second, which a calendar's day does not tell, and what is asked. */
    private static String description(Hearing one, HearingInWords said, LocalDate deadline) {
        return HearingInWords.upper(said.wholeDeadline(deadline)) + (one.introduction() == null ? "" : "\n\n" + one.introduction());
    }

    private boolean step(PlanView plan, Hearing one) {
        UUID step = one.step();
        return step != null && progress.seen(plan).flatMap(all -> all.find(new StepId(step))).isPresent();
    }
}
