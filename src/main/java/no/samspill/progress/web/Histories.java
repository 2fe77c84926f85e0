package no.samspill.progress.web;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import no.samspill.frame.Message;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.ledger.Conflicts;
import no.samspill.ledger.Deed;
import no.samspill.ledger.Entry;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Ledger;
import no.samspill.ledger.Outcome;
import no.samspill.ledger.Reach;
import no.samspill.ledger.Through;
import no.samspill.ledger.Within;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Goes;
import no.samspill.plan.web.HistoryPage;
import no.samspill.plan.web.JournalTellers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The histories of what is kept at desks. */
@Component
class Histories {
    private static final int GOES_ON_A_PAGE = 50;

    private final Ledger ledger;
    private final Journal journal;
    private final JournalTellers tellers;

    Histories(Ledger ledger, Journal journal, JournalTellers tellers) {
        this.ledger = ledger;
        this.journal = journal;
        this.tellers = tellers;
    }

    HistoryPage page(Desk desk, Person who, Visit visit, @Nullable Long before, List<Problem> problems, int status) {
        PlanView view = desk.view();
        List<Entry> entries = journal.latest(view.id().value(), null, desk.told(), before == null ? Long.MAX_VALUE : before, GOES_ON_A_PAGE);
        Within within = ledger.within(desk.book(), who.reach(view.region().id()));
        long kept = journal.first(view.id().value(), changes(desk)).map(Entry::id).orElse(Long.MAX_VALUE);
        Predicate<Entry> undone = entry -> entry.author().through() != Through.SYSTEM && within.undoes(entry.event());
        List<HistoryPage.Go> shown = new Goes(tellers.of(desk.naming(), view.region(), visit.words(), entries), visit.words(), undone, entry -> entry.id() >= kept).of(entries);
        String title = visit.words().get("history.of", desk.at().text());
        String earlier = shown.size() < GOES_ON_A_PAGE ? null : desk.history() + "?for=" + shown.getLast().last();
        return new HistoryPage(desk.shell(visit, title), view, desk.history(), null, title, shown, earlier, null, problems, status);
    }

    /** The book as it stood with an entry; a 404 where there is none such, or it is from before anything could be made again. */
    PastListPage past(Desk desk, long entry, Visit visit) {
        List<Entry> then = journal.ofPlan(desk.view().id().value(), entry).stream().filter(one -> desk.told().contains(one.event().deed())).toList();
        if (then.isEmpty() || then.getLast().id() != entry) {
            throw Refused.unknown("history.none");
        }
        if (then.stream().noneMatch(one -> changes(desk).contains(one.event().deed()))) {
            throw Refused.unknown("history.before");
        }
        String when = tellers.of(desk.view(), visit.words()).when(then.getLast().at());
        String title = visit.words().get("history.past.of", desk.at().text());
        return new PastListPage(desk.shell(visit, title, new Crumb(when, "")), desk.view(), when, desk.at(), desk.history(), desk.then().apply(then));
    }

    /** @throws Refused where nothing of it was done in that go */
    Object undo(Desk desk, UUID batch, Person who, Visit visit, RedirectAttributes next) {
        return switch (reverted(desk, batch, who)) {
            case Outcome.Done done -> {
                next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("grid.undone")));
                yield "redirect:" + desk.history();
            }
            case Outcome.Conflict(var clashes) ->
                page(desk, who, visit, null, ProgressDesk.problems(clashes, desk.why()), Conflicts.status(clashes).value());
        };
    }

    private Outcome reverted(Desk desk, UUID batch, Person who) {
        if (journal.ofBatch(batch).stream().anyMatch(entry -> entry.author().through() == Through.SYSTEM)) {
            throw Refused.unknown("history.none");
        }
        Reach reach = who.reach(desk.view().region().id());
        try {
            return ledger.revert(desk.book(), batch, ProgressDesk.author(who, desk.view()), reach);
        } catch (NoSuchElementException unknown) {
            throw Refused.unknown("history.none");
        }
    }

    private static Set<Deed> changes(Desk desk) {
        return desk.naming().deeds().all();
    }
}
