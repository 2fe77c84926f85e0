package no.samspill.input.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.samspill.files.Examined;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Visit;
import no.samspill.input.Attachment;
import no.samspill.input.Collected;
import no.samspill.input.Contribution;
import no.samspill.input.Contributions;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Period;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import no.samspill.progress.Kind;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.Step;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Makes the page where everybody gives input, blank or with what somebody typed and what was wrong with it. */
@Component
class GivePages {
    /** Contributions on the page, at most; the report has all. */
    private static final int SHOWN = 20;

    private final InputDesk desk;
    private final Contributions contributions;
    private final ProgressPlans progress;

    GivePages(InputDesk desk, Contributions contributions, ProgressPlans progress) {
        this.desk = desk;
        this.contributions = contributions;
        this.progress = progress;
    }

    Page page(PlanView view, GiveForm form, List<Problem> problems, HttpStatus status, Visit visit) {
        Words w = visit.words();
        return new GivePage(
                InputDesk.open(visit, view, w.get("input.title")),
                view,
                InputDesk.input(view),
                form(view, form, problems, w),
                progress.seen(view).stream().flatMap(found -> found.steps().stream()).filter(this::mayBeMet).map(step -> meeting(step, view, w)).toList(),
                received(view, w),
                problems,
                status.value());
    }

    private GivePage.Form form(PlanView view, GiveForm form, List<Problem> problems, Words w) {
        return new GivePage.Form(
                Field.text("tekst", w.get("input.give.text")).helped(w.get("input.give.text.help")).holding(form.text()).with(problems),
                Field.text("omrade", w.get("input.give.area")).holding(form.area()).with(problems),
                InputDesk.areas(view),
                Field.text("epost", w.get("input.give.email")).of("email", "email").optional().helped(w.get("input.give.email.help")).holding(form.email()).with(problems),
                Field.text("fil", w.get("input.give.file")).of("file", "off").optional().helped(w.get("input.give.file.help", Attachment.MOST_AT_ONCE, Examined.LARGEST >> 20)).with(problems),
                Field.text("vis", w.get("input.give.show")).holding(String.valueOf(form.shows())),
                Field.text("navn", w.get("input.give.name")).of("text", "name").optional().holding(form.name()).with(problems),
                Field.text("visnavn", w.get("input.give.showName")).holding(String.valueOf(form.showsName())),
                Field.text("nettsted", w.get("input.give.trap.label")).optional().holding(form.trap()).with(problems),
                form.sent().toString(),
                InputDesk.day(contributions.keptUntil(view.id()), w));
    }

    /** An input meeting that has not been, as far as anybody knows. */
    private boolean mayBeMet(Step step) {
        boolean over = step.when().period().map(Period::to).filter(last -> last.isBefore(desk.today())).isPresent();
        return step.kind() == Kind.INPUT_MEETING && !step.cancelled() && !over;
    }

    private static GivePage.Meeting meeting(Step step, PlanView view, Words w) {
        String when = step.when().period().filter(period -> period.precision() != null)
                .map(NorwegianDates.of(w.language())::period)
                .orElse(w.get("input.meeting.undated"));
        String title = step.focusArea() == null ? step.title() : view.plan().find(step.focusArea()).map(area -> area.title()).orElse(step.title());
        return new GivePage.Meeting(title, when, step.when().dated(), InputDesk.meeting(view, step));
    }

    private GivePage.Received received(PlanView view, Words w) {
        List<Contribution> shown = contributions.shown(view.id(), SHOWN);
        Collected around = contributions.around(shown);
        Telling telling = desk.telling(view, w);
        Map<UUID, String> meetings = desk.meetings(view);
        return new GivePage.Received(contributions.counts(view.id()), shown.stream().map(each -> shown(each, view, telling.of(around, each), meetings, w)).toList());
    }

    private static GivePage.Shown shown(Contribution each, PlanView view, Told told, Map<UUID, String> meetings, Words w) {
        String about = each.area() == null ? "" : view.plan().find(each.area()).map(area -> area.title()).orElse("");
        return new GivePage.Shown(each.number(), Objects.requireNonNull(each.words()), about, InputDesk.from(each, meetings, w), told);
    }
}
