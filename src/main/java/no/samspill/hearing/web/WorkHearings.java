package no.samspill.hearing.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.frame.Field;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.HearingInWords;
import no.samspill.hearing.Hearings;
import no.samspill.hearing.Preparation;
import no.samspill.hearing.Preparing;
import no.samspill.kernel.Words;
import no.samspill.ledger.Through;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Working;
import no.samspill.progress.Kind;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.Standing;
import no.samspill.progress.Step;
import no.samspill.progress.StepId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The hearings of a plan in the workspace, and the beginning of a new one. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/horing")
class WorkHearings {
    private final Hearings hearings;
    private final Preparing preparing;
    private final HearingDesk desk;
    private final ProgressPlans progress;
    private final Clock clock;

    WorkHearings(Hearings hearings, Preparing preparing, HearingDesk desk, ProgressPlans progress, Clock clock) {
        this.hearings = hearings;
        this.preparing = preparing;
        this.desk = desk;
        this.progress = progress;
        this.clock = clock;
    }

    @GetMapping
    Page list(@Working PlanView view, Visit visit) {
        return page(view, "", List.of(), HttpStatus.OK, visit);
    }

    @PostMapping
    Object prepare(@Working PlanView view, @RequestParam(defaultValue = "") String versjon, Person who, Visit visit, RedirectAttributes next) {
        int version = versjon.strip().matches("[1-9][0-9]{0,5}") ? Integer.parseInt(versjon.strip()) : 0;
        return answer(view, versjon, preparing.prepare(view, version, step(view), who.author(view.region().id(), Through.TABLE)), visit, next);
    }

    private Object answer(PlanView view, String typed, Preparation came, Visit visit, RedirectAttributes next) {
        return switch (came) {
            case Preparation.Prepared(var hearing) -> HearingDesk.onward(view, hearing, "hearing.done.prepared", visit, next);
            case Preparation.Already(var hearing) -> {
                next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.WARNING, visit.words().get("hearing.prepare.already")));
                yield "redirect:" + new HearingView(view, hearing).desk();
            }
            case Preparation.Dissolved gone -> page(view, typed, List.of(Problem.of("hearing.lack.DISSOLVED", view.region().name())), HttpStatus.CONFLICT, visit);
            default -> page(view, typed, List.of(Problem.of("hearing.form.version.unknown").at(SetupForm.VERSION)), HttpStatus.UNPROCESSABLE_CONTENT, visit);
        };
    }

    /** The progress plan's own hearing, where it has one that no hearing has taken yet; else one that is made when it is announced. */
    private StepId step(PlanView view) {
        List<Hearing> all = hearings.list(view.id());
        return progress.find(view).stream()
                .flatMap(found -> found.steps().stream())
                .filter(step -> step.kind() == Kind.HEARING && !step.cancelled() && !(step.standing() instanceof Standing.Done))
                .map(Step::id)
                .filter(id -> all.stream().noneMatch(hearing -> id.value().equals(hearing.step())))
                .findFirst()
                .orElseGet(StepId::random);
    }

    private Page page(PlanView view, String typed, List<Problem> problems, HttpStatus status, Visit visit) {
        Words w = visit.words();
        HearingInWords said = new HearingInWords(w);
        List<Hearing> all = hearings.list(view.id());
        Optional<String> prepared = all.stream().filter(one -> one.announced() == null).findFirst().map(one -> new HearingView(view, one).desk());
        return new WorkHearingsPage(
                shell(visit, view),
                view,
                all.stream().map(one -> new WorkHearingsPage.Row(
                        one.number(), new HearingView(view, one).desk(), said.finding(one, clock.instant()), said.days(one.all()), w.get("version.number", String.valueOf(one.version())), one.announced() == null)).toList(),
                Field.text(SetupForm.VERSION, w.get("hearing.form.version")).helped(w.get("hearing.form.version.help")).holding(typed).with(problems),
                desk.versions(view, w),
                prepared.orElse(null),
                desk.newestHeard(view).map(String::valueOf).orElse(null),
                view.region().on().isBefore(LocalDate.now(clock)),
                problems,
                status.value());
    }

    /** A page of the workspace below the list of hearings; that list itself where no more is told. */
    static Shell shell(Visit visit, PlanView view, Crumb... more) {
        Crumb here = new Crumb(visit.words().get("hearing.work"), "/arbeid" + HearingView.all(view));
        List<Crumb> way = List.of(new Crumb(visit.words().get("signin.workspace"), "/arbeid"), new Crumb(view.plan().title(), view.address()), here);
        return Shell.of(visit, more.length == 0 ? here.text() : more[more.length - 1].text(), way, more);
    }
}
