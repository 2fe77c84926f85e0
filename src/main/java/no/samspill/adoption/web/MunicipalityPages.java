package no.samspill.adoption.web;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import no.samspill.adoption.Bound;
import no.samspill.adoption.Decision;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.people.Chronicle;
import no.samspill.people.Life;
import no.samspill.people.Lives;
import no.samspill.people.Told;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of municipalities. */
@Component
class MunicipalityPages {
    private static final String HOME = "/kommune";
    private final Clock clock;

    MunicipalityPages(Clock clock) {
        this.clock = clock;
    }

    /** The numbers of those that have a number or a name, or had it where nobody has it now; however it is written. */
    List<String> called(String asked, Lives lives) {
        if (lives.numbered(asked).isPresent()) {
            return List.of(asked);
        }
        List<Life> named = lives.all().stream().filter(life -> !life.numbers().isEmpty() && life.names().stream().anyMatch(name -> name.name().equalsIgnoreCase(asked))).toList();
        List<Life> now = named.stream().filter(life -> life.stands(today())).toList();
        return (now.isEmpty() ? named : now).stream().map(MunicipalityPages::lastNumber).toList();
    }

    MunicipalitiesPage all(Lives lives, String asked, List<Problem> problems, Visit visit) {
        return new MunicipalitiesPage(
                Shell.of(visit, visit.words().get("municipality.title"), new Crumb(visit.words().get("brand"), "/"), new Crumb(visit.words().get("municipality.title"), HOME)), asked, problems,
                listed(lives, life -> life.stands(today())), listed(lives, life -> !life.stands(today())));
    }

    private static List<MunicipalitiesPage.Of> listed(Lives lives, Predicate<Life> which) {
        return lives.all().stream()
                .filter(life -> !life.numbers().isEmpty())
                .filter(which)
                .map(life -> new MunicipalitiesPage.Of(life.lastName(), lastNumber(life), HOME + "/" + lastNumber(life)))
                .sorted(Comparator.comparing(MunicipalitiesPage.Of::name, Collator.getInstance(Locale.of("nb"))))
                .toList();
    }

    /** @param number the one it was asked for by */
    MunicipalityPage one(Life life, String number, List<Bound> plans, Lives lives, Visit visit) {
        Words w = visit.words();
        String name = life.name(today()).orElseGet(life::lastName);
        Shell shell = Shell.of(
                visit, w.get("municipality.plans", name), new Crumb(w.get("brand"), "/"), new Crumb(w.get("municipality.title"), HOME), new Crumb(name, HOME + "/" + lastNumber(life)));
        Optional<String> ended = life.ended().filter(end -> !end.isAfter(today())).map(end -> w.get("municipality.ended", name, NorwegianDates.of(w.language()).date(end)));
        List<MunicipalityPage.Link> heirs = ended.isEmpty() ? List.of() : lives.heirs(life.id(), today()).stream()
                .filter(heir -> !heir.numbers().isEmpty())
                .map(heir -> new MunicipalityPage.Link(heir.lastName(), HOME + "/" + lastNumber(heir)))
                .toList();
        return new MunicipalityPage(
                shell, name, life.name(today(), Life.SAMI).orElse(null), number(life, number, w), ended.orElse(null), heirs,
                Arrays.stream(Bound.Tie.values()).map(tie -> group(tie, plans, w)).filter(group -> !group.plans().isEmpty()).toList(), Told.of(Chronicle.of(life.id(), lives), w), HOME + "/" + lastNumber(life) + "/folg.atom");
    }

    /** "Kommunenummer 5503", and of another that was asked for, when that was. */
    private static String number(Life life, String asked, Words w) {
        String last = lastNumber(life);
        return asked.equals(last) ? w.get("municipality.number", last) : w.get("municipality.number.before", last, asked);
    }

    private static String lastNumber(Life life) {
        return life.numbers().getLast().number();
    }

    private MunicipalityPage.Group group(Bound.Tie tie, List<Bound> all, Words w) {
        List<MunicipalityPage.Of> plans = all.stream().filter(each -> each.tie() == tie).map(each -> plan(each, w)).toList();
        return new MunicipalityPage.Group("h-" + tie.name().toLowerCase(Locale.ROOT), w.get("municipality.tie." + tie), w.get("municipality.tie." + tie + ".lead"), plans);
    }

    private MunicipalityPage.Of plan(Bound bound, Words w) {
        PlanView plan = bound.plan();
        String come = bound.adoption().map(new AdoptionInWords(w)::finding).orElseGet(() -> w.get("adoption.is.nowhere"));
        return new MunicipalityPage.Of(
                plan.plan().title(), plan.plan().language(), plan.address(), new MunicipalityPage.Link(plan.region().name(), "/" + plan.region().slug()),
                bound.said().stream().map(said -> said(said, plan, w)).toList(), come, bound.adoption().map(adoption -> adoption.route().note()).orElse(null), bound.adoption().isEmpty() ? null : AdoptionAt.everybody(plan));
    }

    private static MunicipalityPage.Said said(Bound.Said said, PlanView plan, Words w) {
        if (said.adopted().isEmpty()) {
            return said.last()
                    .map(last -> new MunicipalityPage.Said(last.verdict().name(), happened(said, last, w), null, null, null))
                    .orElseGet(() -> new MunicipalityPage.Said("WAITING", w.get("municipality.said.WAITING", said.body().name()), null, null, null));
        }
        Decision adopted = said.adopted().get();
        return new MunicipalityPage.Said(
                adopted.verdict().name(), happened(said, adopted, w),
                w.get("municipality.text", String.valueOf(adopted.version()), w.get("adoption.text." + adopted.verdict())), AdoptionAt.version(plan, adopted.version()), after(said, adopted, w));
    }

    private static @Nullable String after(Bound.Said said, Decision adopted, Words w) {
        return said.last().filter(last -> !last.id().equals(adopted.id())).map(last -> happened(said, last, w) + ".").orElse(null);
    }

    /** "Vedtatt av Gratangen kommunestyre 14. desember 2017" */
    private static String happened(Bound.Said said, Decision decision, Words w) {
        return w.get("municipality.said", w.get("adoption.said." + decision.verdict()), said.body().name(), NorwegianDates.of(w.language()).date(decision.decided()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
