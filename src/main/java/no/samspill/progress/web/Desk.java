package no.samspill.progress.web;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.ledger.Book;
import no.samspill.ledger.Clash;
import no.samspill.ledger.Deed;
import no.samspill.ledger.Entry;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Naming;

/**
 * A desk where one of a plan's books is kept: the progress plan, or the shared year.
 *
 * @param at what it is called, and its address
 * @param told all that is told of it
 * @param why a change could not be made, in words
 * @param then what the book said when these had happened
 */
record Desk(
        PlanView view, Book book, Crumb at, Set<Deed> told, Naming naming, Function<Clash, Problem> why, Function<List<Entry>, List<PastListPage.Line>> then) {

    String history() {
        return at.href() + "/historikk";
    }

    Shell shell(Visit visit, String title, Crumb... more) {
        Crumb here = new Crumb(visit.words().get("history.title"), history());
        return Shell.of(visit, title, List.of(new Crumb(visit.words().get("signin.workspace"), "/arbeid"), at, here), more);
    }
}
