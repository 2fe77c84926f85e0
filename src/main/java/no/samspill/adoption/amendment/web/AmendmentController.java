package no.samspill.adoption.amendment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.samspill.adoption.amendment.Amendment;
import no.samspill.adoption.amendment.Amendments;
import no.samspill.adoption.amendment.Departures.Departure;
import no.samspill.adoption.amendment.Departures;
import no.samspill.adoption.amendment.Opening;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.ledger.Entry;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Through;
import no.samspill.people.People;
import no.samspill.people.Person;
import no.samspill.people.PersonId;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Goes;
import no.samspill.plan.web.HistoryPage;
import no.samspill.plan.web.JournalTellers;
import no.samspill.plan.web.Working;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Leave to change a text that has been adopted: why, by whose authority, and what was changed under it. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/vedtatt")
class AmendmentController {
    private static final int GOES = 30;

    private final Amendments amendments;
    private final Departures departures;
    private final Journal journal;
    private final JournalTellers tellers;
    private final People people;
    private final Clock clock;

    AmendmentController(Amendments amendments, Departures departures, Journal journal, JournalTellers tellers, People people, Clock clock) {
        this.amendments = amendments;
        this.departures = departures;
        this.journal = journal;
        this.tellers = tellers;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping
    Page show(@Working PlanView view, Person who, Visit visit) {
        return page(view, AmendmentForm.EMPTY, List.of(), HttpStatus.OK, who, visit);
    }

    @PostMapping
    Object open(@Working PlanView view, @ModelAttribute AmendmentForm form, Person who, Visit visit, RedirectAttributes next) {
        if (!form.problems().isEmpty()) {
            return page(view, form, form.problems(), HttpStatus.UNPROCESSABLE_CONTENT, who, visit);
        }
        return switch (amendments.open(view.id(), form.wanted(), who.author(view.region().id(), Through.TABLE))) {
            case Opening.Opened(var made) -> done(view, "adopted.done.opened", title(made, visit.words()), visit, next);
            case Opening.NotAdopted no -> page(view, form, List.of(Problem.of("adopted.form.not-adopted")), HttpStatus.CONFLICT, who, visit);
            case Opening.Already(var open) -> page(view, form, List.of(Problem.of("adopted.form.already", title(open, visit.words()))), HttpStatus.CONFLICT, who, visit);
            case Opening.InTheFuture(var today) ->
                page(view, form, List.of(Problem.of("adopted.form.dated.future", NorwegianDates.of(visit.words().language()).date(today)).at("dated")), HttpStatus.UNPROCESSABLE_CONTENT, who, visit);
        };
    }

    @PostMapping("/avslutt")
    Object close(@Working PlanView view, @RequestParam(defaultValue = "") String number, Person who, Visit visit, RedirectAttributes next) {
        boolean closed = number.matches("[0-9]{1,6}") && amendments.close(view.id(), Integer.parseInt(number), who.author(view.region().id(), Through.TABLE));
        return closed
                ? done(view, "adopted.done.closed", "", visit, next)
                : page(view, AmendmentForm.EMPTY, List.of(Problem.of("adopted.form.closed-already")), HttpStatus.CONFLICT, who, visit);
    }

    private static String done(PlanView view, String key, String title, Visit visit, RedirectAttributes next) {
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get(key, title)));
        return "redirect:" + AdoptedInWords.desk(view);
    }

    private Page page(PlanView view, AmendmentForm form, List<Problem> problems, HttpStatus status, Person who, Visit visit) {
        Words w = visit.words();
        Optional<Departure> holds = departures.of(view);
        AdoptedInWords said = new AdoptedInWords(w);
        Optional<Amendment> open = holds.flatMap(departure -> amendments.open(view.id(), departure.holds()));
        boolean keeps = who.keeps(view.region().id());
        return new AmendmentsPage(
                Shell.of(
                        visit, w.get(holds.isPresent() ? "adopted.title" : "adopted.title.not"), new Crumb(w.get("signin.workspace"), "/arbeid"), new Crumb(view.plan().title(), view.address()),
                        new Crumb(w.get("adopted.caution.more"), AdoptedInWords.desk(view))),
                view, holds.map(departure -> w.get("adopted.lead", AdoptedInWords.number(departure), said.since(departure))).orElseGet(() -> w.get("adopted.lead.not")),
                holds.map(said::otherwise).orElse(null), holds.filter(departure -> !departure.none()).isPresent(), open.map(one -> told(one, view, w)).orElse(null), keeps && holds.isPresent() && open.isEmpty() ? form : null, keeps,
                amendments.list(view.id()).stream().filter(one -> open.filter(one::equals).isEmpty()).map(one -> told(one, view, w)).toList(), problems, status.value());
    }

    private AmendmentsPage.Told told(Amendment one, PlanView view, Words w) {
        List<Entry> entries = new ArrayList<>();
        amendments.goes(one, GOES).forEach(batch -> entries.addAll(journal.ofBatch(batch)));
        List<HistoryPage.Go> goes = new Goes(tellers.of(view, w, entries), w, entry -> false, entry -> false).of(entries);
        return new AmendmentsPage.Told(one.number(), title(one, w), one.why(), ground(one, w), times(one, w), goes, amendments.count(one) - goes.size());
    }

    static String title(Amendment one, Words w) {
        return w.get("adopted.kind." + one.kind(), String.valueOf(one.number()));
    }

    static String ground(Amendment one, Words w) {
        return w.get("adopted.ground.of", one.authority(), NorwegianDates.of(w.language()).date(one.dated()));
    }

    private String times(Amendment one, Words w) {
        NorwegianDates dates = NorwegianDates.of(w.language());
        String by = one.by().person() == null ? String.valueOf(one.by().system()) : people.names(List.of(new PersonId(one.by().person()))).getOrDefault(new PersonId(one.by().person()), w.get("history.forgotten"));
        String opened = w.get("adopted.opened", dates.date(LocalDate.ofInstant(one.opened(), clock.getZone())), by);
        return one.closed() == null ? opened : opened + " " + w.get("adopted.closed", dates.date(LocalDate.ofInstant(one.closed(), clock.getZone())));
    }
}
