package no.samspill.progress.web;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.samspill.frame.Message;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.ledger.Clash;
import no.samspill.ledger.Conflicts;
import no.samspill.ledger.Deed;
import no.samspill.ledger.Entry;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Outcome;
import no.samspill.ledger.Reach;
import no.samspill.ledger.Through;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Goes;
import no.samspill.plan.web.HistoryPage;
import no.samspill.plan.web.JournalTellers;
import no.samspill.plan.web.Naming;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the histories of the progress plan and of the shared year have in common. */
@Component
class Histories {
    private static final int GOES_ON_A_PAGE = 50;

    private final Journal journal;
    private final JournalTellers tellers;

    Histories(Journal journal, JournalTellers tellers) {
        this.journal = journal;
        this.tellers = tellers;
    }

    /**
     * One history.
     *
     * @param desk what it is the history of, and its address
     * @param told all that is told of it
     */
    record Of(PlanView view, Crumb desk, Set<Deed> told, Naming naming) {

        String at() {
            return desk.href() + "/historikk";
        }

        Shell shell(Visit visit, String title, Crumb... more) {
            Crumb here = new Crumb(visit.words().get("history.title"), at());
            return Shell.of(visit, title, List.of(new Crumb(visit.words().get("signin.workspace"), "/arbeid"), desk, here), more);
        }
    }

    HistoryPage page(Of of, Person who, Visit visit, @Nullable Long before, List<Problem> problems, int status) {
        PlanView view = of.view();
        List<Entry> entries = journal.latest(view.id().value(), null, of.told(), before == null ? Long.MAX_VALUE : before, GOES_ON_A_PAGE);
        boolean mayUndo = !(who.reach(view.region().id()) instanceof Reach.Nothing);
        List<HistoryPage.Go> shown =
                Goes.of(entries, tellers.of(of.naming(), view.region(), visit.words(), entries), of.naming().deeds(), visit.words(), mayUndo);
        String title = visit.words().get("history.of", of.desk().text());
        String earlier = shown.size() < GOES_ON_A_PAGE ? null : of.at() + "?for=" + shown.getLast().last();
        return new HistoryPage(of.shell(visit, title), view, of.at(), null, title, shown, earlier, null, problems, status);
    }

    /** What was told up to and with an entry; a 404 where it is none of these, or from before anything could be made again. */
    List<Entry> until(Of of, long entry) {
        List<Entry> then = journal.ofPlan(of.view().id().value(), entry).stream().filter(one -> of.told().contains(one.event().deed())).toList();
        Set<Deed> changes = of.naming().deeds().all();
        if (then.isEmpty() || then.getLast().id() != entry) {
            throw Refused.unknown("history.none");
        }
        if (then.stream().noneMatch(one -> changes.contains(one.event().deed()))) {
            throw Refused.unknown("history.before");
        }
        return then;
    }

    String when(Of of, Entry entry, Visit visit) {
        return tellers.of(of.view(), visit.words()).when(entry.at());
    }

    Object undone(Of of, Outcome outcome, Person who, Visit visit, Function<Clash, Problem> why, RedirectAttributes next) {
        return switch (outcome) {
            case Outcome.Done done -> {
                next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("grid.undone")));
                yield "redirect:" + of.at();
            }
            case Outcome.Conflict(var clashes) ->
                page(of, who, visit, null, clashes.stream().map(why).distinct().toList(), Conflicts.status(clashes).value());
        };
    }

    /** @throws Refused where nothing of it was done in that go */
    Outcome reverted(Function<UUID, Outcome> revert, UUID batch) {
        if (journal.ofBatch(batch).stream().anyMatch(entry -> entry.author().through() == Through.SYSTEM)) {
            throw Refused.unknown("history.none");
        }
        try {
            return revert.apply(batch);
        } catch (NoSuchElementException unknown) {
            throw Refused.unknown("history.none");
        }
    }
}
