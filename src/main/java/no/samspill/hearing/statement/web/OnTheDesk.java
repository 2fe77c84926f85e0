package no.samspill.hearing.statement.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspill.files.web.Sent;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.hearing.statement.PublicStatements;
import no.samspill.hearing.statement.Seal;
import no.samspill.hearing.statement.Seals;
import no.samspill.hearing.statement.Sorting;
import no.samspill.hearing.statement.Statement;
import no.samspill.hearing.statement.StatementContact;
import no.samspill.hearing.statement.StatementFile;
import no.samspill.hearing.statement.StatementPrivacy;
import no.samspill.hearing.statement.Statements;
import no.samspill.input.HideReason;
import no.samspill.input.web.Choice;
import no.samspill.kernel.Words;
import no.samspill.ledger.Entry;
import no.samspill.ledger.Journal;
import no.samspill.plan.web.JournalTeller;
import no.samspill.plan.web.JournalTellers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One statement on the desk. Each button is an address of its own; opening it says nothing. */
@Controller
@RequestMapping(Incoming.AT)
class OnTheDesk {
    private final Statements statements;
    private final Sorting sorting;
    private final StatementPrivacy privacy;
    private final PublicStatements shown;
    private final HeardTexts texts;
    private final Seals seals;
    private final Journal journal;
    private final JournalTellers tellers;

    OnTheDesk(Statements statements, Sorting sorting, StatementPrivacy privacy, PublicStatements shown, HeardTexts texts, Seals seals, Journal journal, JournalTellers tellers) {
        this.statements = statements;
        this.sorting = sorting;
        this.privacy = privacy;
        this.shown = shown;
        this.texts = texts;
        this.seals = seals;
        this.journal = journal;
        this.tellers = tellers;
    }

    @GetMapping
    Page show(Incoming in, Visit visit) {
        Words w = visit.words();
        Statement one = in.one();
        String title = w.get("statement.number.long", String.valueOf(one.number()));
        return new IncomingPage(
                Inboxes.shell(visit, in.at(), title, new Crumb(title, in.address())),
                in.at(),
                in.address(),
                one,
                Inboxes.came(one, Hall.from(one, w), w),
                Inboxes.late(in.at(), one, w),
                texts.about(in.at(), one, w),
                who(one, w),
                shown.supports(List.of(one)).getOrDefault(one.id(), 0),
                Inboxes.state(one, w) + (one.hiddenWhy() == null ? "" : ": " + w.get("input.hide." + one.hiddenWhy())),
                Stream.of(HideReason.values()).map(reason -> new Choice(reason.name(), w.get("input.hide." + reason), reason == HideReason.SPAM)).toList(),
                statements.files(one.id()),
                seals.of(one).stream().map(seal -> sealed(seal, one, w)).toList(),
                happened(in, w));
    }

    private IncomingPage.Who who(Statement one, Words w) {
        Optional<StatementContact> contact = statements.contact(one.id());
        String person = contact.map(StatementContact::name).orElse(null);
        return new IncomingPage.Who(
                Hall.from(one, w), Objects.equals(person, one.publicName()) ? null : person, contact.map(StatementContact::email).map(email -> email.value()).orElse(null),
                contact.filter(StatementContact::confirmed).isPresent(), contact.map(found -> Hall.day(found.keptUntil(), w)).orElse(null));
    }

    private List<String> happened(Incoming in, Words w) {
        List<Entry> entries = journal.ofElement(in.one().id().value());
        JournalTeller teller = tellers.of(in.at().view(), w, entries);
        return entries.stream().map(entry -> teller.sentence(entry) + (entry.author().person() == null ? "" : ", " + teller.who(entry.author()))).toList();
    }

    @PostMapping("/visning")
    String lay(Incoming in, Visit visit, RedirectAttributes next) {
        int laid = sorting.show(in.at().hearing(), List.of(in.one()), in.author());
        return done(in, laid == 1 ? "statement.one.shown" : in.one().mayShow() ? "statement.one.before" : "statement.one.closed", visit, next);
    }

    @PostMapping("/skjuling")
    String hide(Incoming in, @RequestParam(name = "grunn", defaultValue = "SPAM") HideReason reason, Visit visit, RedirectAttributes next) {
        sorting.hide(in.at().hearing(), in.one(), reason, in.author());
        return done(in, "statement.one.hidden", visit, next);
    }

    private IncomingPage.Sealed sealed(Seal seal, Statement one, Words w) {
        UUID file = seal.file();
        String what = file == null ? w.get("statement.seal.all") : statements.file(one.id(), file).map(StatementFile::name).orElseGet(() -> w.get("statement.seal.gone"));
        return new IncomingPage.Sealed(what, file == null ? "" : file.toString(), seal.ground());
    }

    /** Exempts it from public disclosure, by a ground in law. */
    @PostMapping("/skjerming")
    String seal(Incoming in, @RequestParam(name = "hva", defaultValue = "") String what, @RequestParam(name = "hjemmel", defaultValue = "") String ground, Visit visit, RedirectAttributes next) {
        if (!Seal.fits(ground)) {
            return done(in, "statement.seal.ground.closed", visit, next);
        }
        return done(in, known(what) && seals.seal(in.at().hearing(), in.one(), file(what), ground, in.author()) ? "statement.seal.done" : "statement.seal.closed", visit, next);
    }

    @PostMapping("/skjerming/slutt")
    String lift(Incoming in, @RequestParam(name = "hva", defaultValue = "") String what, Visit visit, RedirectAttributes next) {
        return done(in, known(what) && seals.lift(in.at().hearing(), in.one(), file(what), in.author()) ? "statement.seal.lifted" : "statement.seal.closed", visit, next);
    }

    private static boolean known(String what) {
        return what.isEmpty() || what.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    private static @Nullable UUID file(String what) {
        return what.isEmpty() ? null : UUID.fromString(what);
    }

    @PostMapping("/lest")
    String read(Incoming in, Visit visit, RedirectAttributes next) {
        sorting.read(in.one());
        return done(in, "statement.one.read", visit, next);
    }

    /** As its sender has asked: there is no other reason to erase what was received. */
    @PostMapping("/sletting")
    String erase(Incoming in, Visit visit, RedirectAttributes next) {
        if (in.one().asked() == null) {
            return done(in, "statement.one.notAsked", visit, next);
        }
        privacy.erase(in.at().view(), in.at().hearing(), in.one(), in.author());
        return done(in, "statement.one.erased", visit, next);
    }

    @GetMapping("/vedlegg/{file}")
    ResponseEntity<byte[]> file(Incoming in, @PathVariable UUID file) {
        StatementFile found = statements.file(in.one().id(), file).orElseThrow(() -> Refused.unknown("input.one.file.gone"));
        return Sent.saved(found.name(), found.type(), statements.content(found));
    }

    private static String done(Incoming in, String key, Visit visit, RedirectAttributes next) {
        next.addFlashAttribute(Message.FLASH, new Message(key.endsWith("notAsked") || key.endsWith("closed") ? Message.Tone.WARNING : Message.Tone.SUCCESS, visit.words().get(key)));
        return "redirect:" + in.address();
    }
}
