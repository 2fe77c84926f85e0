package no.samspill.adoption.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.samspill.adoption.Adoption;
import no.samspill.adoption.Decision;
import no.samspill.adoption.Decisions;
import no.samspill.adoption.RouteStep;
import no.samspill.adoption.Task;
import no.samspill.adoption.Verdict;
import no.samspill.adoption.WhenBodiesMeet;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.ledger.Reach;
import no.samspill.people.Person;
import no.samspill.plan.Element;
import no.samspill.plan.FrozenPlan;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.PlanView;
import no.samspill.plan.version.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Makes the pages where decisions are registered. */
@Component
class DecidingDesk {
    private final Decisions decisions;
    private final Versions versions;
    private final WhenBodiesMeet meet;
    private final Heirs heirs;

    DecidingDesk(Decisions decisions, Versions versions, WhenBodiesMeet meet, Heirs heirs) {
        this.heirs = heirs;
        this.meet = meet;
        this.decisions = decisions;
        this.versions = versions;
    }

    static Shell shell(Visit visit, PlanView view, String title) {
        return Shell.of(
                visit, title, new Crumb(visit.words().get("signin.workspace"), "/arbeid"), new Crumb(view.plan().title(), view.address()),
                new Crumb(visit.words().get("adoption.crumb"), AdoptionAt.desk(view)));
    }

    DeskPage desk(PlanView view, Person who, Visit visit) {
        Words w = visit.words();
        Optional<Adoption> adoption = decisions.adoption(view.id());
        Reach reach = who.registers(view.region().id());
        Function<RouteStep, @Nullable String> when = meet.of(view, w);
        String finding = adoption.map(new AdoptionInWords(w)::finding).orElseGet(() -> w.get("adoption.is.nowhere"));
        return new DeskPage(
                shell(visit, view, finding), view, finding, adoption.map(told -> told.route().steps().stream().map(step -> turn(told, step, reach, who.keeps(view.region().id()), view, when, w)).toList()).orElse(List.of()),
                who.keeps(view.region().id()) ? AdoptionAt.desk(view) + "/vei" : null,
                who.keeps(view.region().id()) && adoption.filter(told -> !told.differing().isEmpty() || told.reconciled()).isPresent() ? AdoptionAt.reconciliation(view) : null,
                adoption.filter(told -> !told.differing().isEmpty()).isPresent());
    }

    private DeskPage.Turn turn(Adoption adoption, RouteStep step, Reach reach, boolean keeps, PlanView view, Function<RouteStep, @Nullable String> when, Words w) {
        Optional<Decision> last = adoption.latest(step);
        boolean theirs = Decisions.mayRegister(reach, step.body());
        boolean open = last.filter(decision -> decision.verdict().last() && (adoption.version().orElse(decision.version()) == decision.version() || whole(adoption, step))).isEmpty();
        // A version that has been frozen since may be on some table before it is on its way.
        int newest = versions.latest(view.id()).map(PlanVersion::number).orElse(0);
        boolean newer = !open && step.task() == Task.DECIDES && newest > adoption.version().orElse(newest) && heirs.stands(step, view);
        String at = AdoptionAt.desk(view) + "/" + step.id();
        return new DeskPage.Turn(
                step.place(), step.body().name(), w.get("adoption.task." + step.task()), whole(adoption, step) ? Verdict.ADOPTED.name() : last.map(decision -> decision.verdict().name()).orElse("WAITING"),
                whole(adoption, step) ? new AdoptionInWords(w).whole(adoption, adoption.takenIn(step.body()).orElseThrow()) : last.map(decision -> w.get("adoption.said.of", w.get("adoption.said." + decision.verdict()), String.valueOf(decision.version()))).orElseGet(() -> w.get("adoption.said.WAITING")),
                last.map(decision -> day(decision, w)).orElseGet(() -> WhenBodiesMeet.first(adoption, step, when)), theirs && (open || newer) ? at : null, !heirs.stands(step, view), newer ? w.get("adoption.desk.register.newer", String.valueOf(newest)) : null,
                theirs ? last.map(decision -> at + "/rett/" + decision.number()).orElse(null) : null,
                adoption.now().orElse(0) == step.place() && heirs.stands(step, view), told(adoption, step, keeps, view, w),
                keeps ? heirs.handOn(adoption, step, view, w) : null, at + "/etterfolger");
    }

    private static String day(Decision last, Words w) {
        return last.putOff() != null ? w.get("adoption.put-off", last.putOff()) : NorwegianDates.of(w.language()).date(last.decided());
    }

    private @Nullable String told(Adoption adoption, RouteStep step, boolean keeps, PlanView view, Words w) {
        @Nullable String duty = keeps ? heirs.duty(adoption, step, view, w) : null;
        return duty == null ? heirs.said(adoption, step, view, w) : duty;
    }

    /** Whether its body need not decide anew. */
    private static boolean whole(Adoption adoption, RouteStep step) {
        return step.task() == Task.DECIDES && adoption.takenIn(step.body()).isPresent();
    }

    DecisionPage decision(PlanView view, RouteStep step, DecisionForm form, @Nullable Decision corrects, List<Problem> problems, HttpStatus status, Visit visit) {
        Words w = visit.words();
        Map<String, String> choices = new LinkedHashMap<>();
        for (PlanVersion version : versions.list(view.id())) {
            choices.put(
                    DecisionForm.text(version.number(), version.print()),
                    w.get("adoption.form.version.one", String.valueOf(version.number()), version.name(), NorwegianDates.of(w.language()).date(version.dated()), version.print().brief().replace('-', ' ')));
        }
        Map<String, String> elements = new LinkedHashMap<>();
        elements.put("", w.get("adoption.form.choose"));
        form.version().flatMap(number -> versions.find(view.id(), number)).ifPresent(frozen -> frozen.view().plan().elements().forEach(element -> add(element, frozen, elements, w)));
        return new DecisionPage(
                shell(visit, view, w.get(corrects == null ? "adoption.form.title" : "adoption.form.title.correct", step.body().name())), view, step, form, corrects, choices, elements, problems, status.value());
    }

    private static void add(Element element, FrozenPlan frozen, Map<String, String> elements, Words w) {
        elements.put(element.id().toString(), w.get("adoption.form.row.one", frozen.view().called(element, w), element.title()));
        element.elements().forEach(inner -> add(inner, frozen, elements, w));
    }
}
