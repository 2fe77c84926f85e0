package no.samspill.progress.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.ledger.Author;
import no.samspill.ledger.Book;
import no.samspill.ledger.Clash;
import no.samspill.ledger.Conflicts;
import no.samspill.ledger.Deed;
import no.samspill.ledger.Entry;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Ledger;
import no.samspill.ledger.Through;
import no.samspill.people.Organisation;
import no.samspill.people.OrganisationId;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.progress.ProgressDeeds;
import no.samspill.progress.ProgressPlan;
import no.samspill.progress.ProgressPlans;
import no.samspill.progress.Step;
import no.samspill.progress.StepId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the forms about a progress plan have in common. */
@Component
class ProgressDesk {
    private final ProgressPlans progress;
    private final Ledger ledger;
    private final Journal journal;
    private final Clock clock;

    ProgressDesk(ProgressPlans progress, Ledger ledger, Journal journal, Clock clock) {
        this.progress = progress;
        this.ledger = ledger;
        this.journal = journal;
        this.clock = clock;
    }

    /** How the progress plan's desk stands open to somebody: asked before what stands on it, so that no news is missed. */
    Opened opened(PlanView view, Person who) {
        return opened(view, progress.book(view.id()), ProgressDeeds.OF_PROGRESS, who);
    }

    /** As {@link #opened(PlanView, Person)}, for any book of a plan. @param told all that is told of it */
    Opened opened(PlanView view, Book book, Set<Deed> told, Person who) {
        long since = journal.last(view.id().value(), told).map(Entry::id).orElse(0L);
        return new Opened(ledger.within(book, who.reach(view.region().id())), since, false);
    }

    Optional<ProgressPlan> plan(PlanView view) {
        return progress.find(view);
    }

    /** @throws Refused where there is no such step, or it has been taken out */
    Step step(PlanView view, StepId id) {
        Optional<ProgressPlan> plan = progress.find(view);
        Optional<Step> found = plan.flatMap(steps -> steps.find(id));
        boolean removed = plan.isPresent() && plan.get().removed().stream().anyMatch(step -> step.id().equals(id));
        return found.orElseThrow(() -> new Refused(removed ? HttpStatus.GONE : HttpStatus.NOT_FOUND, Problem.of("progress.form.gone")));
    }

    /** The place below a step, from 0; first where none is chosen. Empty where that step is not there. */
    OptionalInt below(PlanView view, @Nullable String after) {
        if (after == null || after.isBlank()) {
            return OptionalInt.of(0);
        }
        List<StepId> order = progress.find(view).stream().flatMap(all -> all.steps().stream()).map(Step::id).toList();
        int above = StepId.find(after).map(order::indexOf).orElse(-1);
        return above < 0 ? OptionalInt.empty() : OptionalInt.of(above + 1);
    }

    Page desk(Visit visit, Person who, PlanView view, AddForm add, NoteForm note, List<Problem> problems, HttpStatus status) {
        Opened opened = opened(view, who);
        return DeskPage.of(shell(visit, view), view, opened, progress.find(view).orElse(null), view.day(LocalDate.now(clock)), add, note, problems, status.value());
    }

    /** The desk, with why something could not be done there. */
    Page refused(Visit visit, Person who, PlanView view, List<Clash> clashes) {
        return desk(visit, who, view, AddForm.BLANK, NoteForm.BLANK, problems(clashes), Conflicts.status(clashes));
    }

    static List<Problem> problems(List<Clash> clashes) {
        return problems(clashes, StepForm::problem);
    }

    /** What is not theirs is said once, however much of it there is. */
    static List<Problem> problems(List<Clash> clashes, Function<Clash, Problem> why) {
        long most = clashes.getFirst().reason() == Clash.Reason.NOT_YOURS ? 1 : clashes.size();
        return clashes.stream().limit(most).map(why).distinct().toList();
    }

    static Shell shell(Visit visit, PlanView view, Crumb... more) {
        Crumb here = new Crumb(visit.words().get("progress.desk"), Places.of(view).desk());
        String title = more.length == 0 ? here.text() : more[more.length - 1].text();
        return Shell.of(visit, title, List.of(new Crumb(visit.words().get("signin.workspace"), "/arbeid"), here), more);
    }

    /** The name of the council, a member or one it works with; null for none of these. */
    static @Nullable String party(PlanView view, @Nullable OrganisationId id) {
        return view.region().all().filter(one -> one.id().equals(id)).map(Organisation::name).findFirst().orElse(null);
    }

    static Author author(Person who, PlanView view) {
        return who.author(view.region().id(), Through.TABLE);
    }

    static String back(PlanView view, Visit visit, RedirectAttributes next, String key) {
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get(key)));
        return "redirect:" + Places.of(view).desk();
    }
}
