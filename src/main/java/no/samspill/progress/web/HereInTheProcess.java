package no.samspill.progress.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Here;
import no.samspill.progress.InWords;
import no.samspill.progress.Outlook;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.Sight;
import org.springframework.stereotype.Component;

/** Tells a plan's page which phase it is in, and what comes next. */
@Component
class HereInTheProcess implements Here.Teller {
    private final ProgressPlans progress;

    HereInTheProcess(ProgressPlans progress) {
        this.progress = progress;
    }

    @Override
    public Optional<Here> of(PlanView plan, Words words, LocalDate today) {
        return progress.drawn(plan, new Told(today, words.language()), () -> told(plan, words, today));
    }

    private record Told(LocalDate today, Language language) {}

    private Optional<Here> told(PlanView plan, Words words, LocalDate today) {
        InWords said = new InWords(words);
        return progress.seen(plan, today).filter(outlook -> outlook.phase() != null).map(outlook -> new Here(
                words.get("here.phase", outlook.phaseNumber(), outlook.phases().size()),
                java.util.Objects.requireNonNull(outlook.phase()).step().title(),
                outlook.next().isEmpty() ? null : said.when(outlook.next().getFirst().step()) + ": " + outlook.next().getFirst().step().title(),
                stages(outlook, said),
                Places.of(plan).process(),
                null));
    }

    private static List<Here.Stage> stages(Outlook outlook, InWords said) {
        return outlook.phases().stream().map((Sight sight) -> new Here.Stage(sight.step().title(), said.when(sight.step()), sight.equals(outlook.phase()), sight.step().tentative())).toList();
    }
}
