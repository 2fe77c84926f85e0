package no.samspill.plan.table.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.ledger.Conflicts;
import no.samspill.ledger.Deed;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Entry;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Outcome;
import no.samspill.ledger.Reach;
import no.samspill.ledger.Through;
import no.samspill.ledger.Within;
import no.samspill.people.Person;
import no.samspill.plan.Edition;
import no.samspill.plan.Past;
import no.samspill.plan.PlanVersion;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.plan.table.TableAt;
import no.samspill.plan.version.Versions;
import no.samspill.plan.web.Goes;
import no.samspill.plan.web.HistoryPage;
import no.samspill.plan.web.JournalTellers;
import no.samspill.plan.web.LivePlanLinks;
import no.samspill.plan.web.Scene;
import no.samspill.plan.web.View;
import no.samspill.plan.web.Working;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What has happened to a plan, the plan as it was, and the way back. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/historikk")
class HistoryController {
    private static final int GOES_ON_A_PAGE = 50;

    private final Plans plans;
    private final Versions versions;
    private final Journal journal;
    private final Told told;
    private final JournalTellers tellers;
    private final Clock clock;

    HistoryController(Plans plans, Versions versions, Journal journal, Told told, JournalTellers tellers, Clock clock) {
        this.plans = plans;
        this.versions = versions;
        this.journal = journal;
        this.told = told;
        this.tellers = tellers;
        this.clock = clock;
    }

    /** @param before only what ended before this entry */
    @GetMapping
    Object show(
            @Working PlanView view, @RequestParam("rad") @Nullable UUID row, @RequestParam("for") @Nullable Long before,
            @RequestParam("tid") @Nullable String moment, Person who, Visit visit) {
        if (moment != null && !moment.isBlank()) {
            Optional<Entry> last = read(moment).flatMap(time -> journal.lastUntil(view.id().value(), time.atZone(clock.getZone()).toInstant()));
            if (last.isPresent()) {
                return "redirect:" + TableAt.history(view) + "/" + last.get().id();
            }
            String key = read(moment).isEmpty() ? "history.moment.wrong" : "history.moment.early";
            return page(view, row, before, moment, who, visit, List.of(Problem.of(key).at("tid")), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page(view, row, before, "", who, visit, List.of(), HttpStatus.OK);
    }

    @GetMapping("/{entry:[0-9]{1,18}}")
    Page past(@Working PlanView view, @PathVariable long entry, Visit visit) {
        Past past = journal.ofPlan(view.id().value(), entry).isEmpty() ? null : plans.at(view.id(), entry).orElse(null);
        if (past == null || past.last().id() != entry) {
            throw Refused.unknown("history.none");
        }
        String when = tellers.of(view, visit.words()).when(past.last().at());
        var shell = TableAt.shell(
                visit, view, visit.words().get("history.past.title"), new Crumb(visit.words().get("history.title"), TableAt.history(view)),
                new Crumb(when, TableAt.history(view) + "/" + entry));
        PlanVersion latest = versions.list(view.id()).stream().filter(version -> version.entry() <= entry).findFirst().orElse(null);
        Scene scene = Scene.of(Edition.of(past, latest, LocalDate.ofInstant(past.last().at(), clock.getZone()), visit.words()));
        var links = LivePlanLinks.of(view);
        return new PastPage(shell, scene.page(shell, View.TABLE, links), past.view(), when, TableAt.history(view));
    }

    @PostMapping("/{batch}/tilbake")
    Object undo(@Working PlanView view, @PathVariable UUID batch, Person who, Visit visit, RedirectAttributes next) {
        Reach reach = who.reach(view.region().id());
        try {
            return switch (plans.revert(view.id(), batch, who.author(view.region().id(), Through.TABLE), reach)) {
                case Outcome.Done done -> {
                    next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("grid.undone")));
                    yield "redirect:" + TableAt.history(view);
                }
                case Outcome.Conflict(var clashes) -> {
                    PlanView now = plans.get(view.id());
                    List<Problem> problems = clashes.stream().limit(10).map(clash -> told.problem(clash, now, visit.words())).toList();
                    yield page(now, null, null, "", who, visit, problems, Conflicts.status(clashes));
                }
            };
        } catch (NoSuchElementException unknown) {
            throw Refused.unknown("history.none");
        }
    }

    private Set<Deed> told() {
        return Stream.concat(Goes.TOLD.stream(), tellers.alsoTold().stream()).collect(Collectors.toSet());
    }

    private HistoryPage page(
            PlanView view, @Nullable UUID row, @Nullable Long before, String moment, Person who, Visit visit, List<Problem> problems, HttpStatus status) {
        List<Entry> entries = journal.latest(view.id().value(), row, told(), before == null ? Long.MAX_VALUE : before, GOES_ON_A_PAGE);
        if (row != null && entries.isEmpty() && before == null) {
            throw Refused.unknown("grid.row.gone");
        }
        Within within = view.within(who.reach(view.region().id()));
        List<HistoryPage.Go> shown = new Goes(tellers.of(view, visit.words(), entries), visit.words(), entry -> within.undoes(entry.event()), entry -> Goes.TOLD.contains(entry.event().deed())).of(entries);
        String name = row == null ? null : told.row(new ElementId(row), view, visit.words());
        String of = row == null ? "" : "rad=" + row + "&";
        return new HistoryPage(
                TableAt.shell(visit, view, visit.words().get("history.title"), new Crumb(visit.words().get("history.title"), TableAt.history(view))),
                view,
                TableAt.history(view),
                name,
                name == null ? visit.words().get("history.title") : visit.words().get("history.ofRow", name),
                shown,
                shown.size() < GOES_ON_A_PAGE ? null : TableAt.history(view) + "?" + of + "for=" + shown.getLast().last(),
                moment,
                problems,
                status.value());
    }

    private static Optional<LocalDateTime> read(String moment) {
        try {
            return Optional.of(LocalDateTime.parse(moment.length() == 10 ? moment + "T23:59:59" : moment));
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }
}
