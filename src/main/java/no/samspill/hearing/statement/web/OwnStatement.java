package no.samspill.hearing.statement.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samspill.files.web.Sent;
import no.samspill.frame.Field;
import no.samspill.frame.LetterCode;
import no.samspill.frame.Message;
import no.samspill.frame.OnDevice;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.hearing.statement.Behalf;
import no.samspill.hearing.statement.Senders;
import no.samspill.hearing.statement.Statement;
import no.samspill.hearing.statement.StatementContact;
import no.samspill.hearing.statement.StatementFile;
import no.samspill.hearing.statement.Statements;
import no.samspill.hearing.web.HearingPages;
import no.samspill.hearing.web.HearingView;
import no.samspill.input.Receipt;
import no.samspill.input.Sender;
import no.samspill.input.Showing;
import no.samspill.kernel.Words;
import no.samspill.plan.web.Public;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A sender's own page about what they sent: whoever has the receipt is taken for its sender. Nothing happens by opening a link. */
@Controller
@RequestMapping(HearingView.AT)
class OwnStatement {
    private final Statements statements;
    private final Senders senders;
    private final HeardTexts texts;
    private final ObjectProvider<CameOfIt> came;

    OwnStatement(Statements statements, Senders senders, HeardTexts texts, ObjectProvider<CameOfIt> came) {
        this.statements = statements;
        this.senders = senders;
        this.texts = texts;
        this.came = came;
    }

    /** From a number that somebody has kept to its page. */
    @GetMapping("/kvittering")
    String follow(@Public HearingView at, @RequestParam(defaultValue = "") String nummer, Visit visit, RedirectAttributes next) {
        return find(at, nummer).map(one -> "redirect:" + Hall.receipt(at, one)).orElseGet(() -> unknown(at, nummer, visit, next));
    }

    @GetMapping("/svar/{receipt}")
    Object show(@Public HearingView at, @PathVariable String receipt, Visit visit, HttpServletRequest request, HttpServletResponse response, RedirectAttributes next) {
        return find(at, receipt).<Object>map(one -> page(at, one, null, "", List.of(), visit, request, response)).orElseGet(() -> unknown(at, receipt, visit, next));
    }

    /** Where the link in the letter leads. Programs open links and press buttons: to confirm, somebody types the code that stands below it. */
    @GetMapping("/svar/{receipt}/e-post")
    Object ask(
            @Public HearingView at, @PathVariable String receipt, @RequestParam(name = "nokkel", defaultValue = "") String key, Visit visit, HttpServletRequest request, HttpServletResponse response,
            RedirectAttributes next) {
        return find(at, receipt).<Object>map(one -> page(at, one, key, "", List.of(), visit, request, response)).orElseGet(() -> unknown(at, receipt, visit, next));
    }

    @PostMapping("/svar/{receipt}/e-post")
    Object confirm(
            @Public HearingView at, @PathVariable String receipt, @RequestParam(name = "nokkel", defaultValue = "") String key, @RequestParam(name = LetterCode.NAME, defaultValue = "") String code, Visit visit,
            HttpServletRequest request, HttpServletResponse response, RedirectAttributes next) {
        Statement one = get(at, receipt);
        if (Typed.key(key).isPresent() && !LetterCode.read(key, code)) {
            return page(at, one, key, code, List.of(LetterCode.wrong()), visit, request, response);
        }
        boolean confirmed = Typed.key(key).filter(found -> senders.confirm(one, found)).isPresent();
        return done(at, one, confirmed ? Message.Tone.SUCCESS : Message.Tone.WARNING, !confirmed ? "input.email.notConfirmed" : at.hearing().concluded() == null ? "statement.email.confirmed" : "statement.email.confirmed.late", visit, next);
    }

    @PostMapping("/svar/{receipt}/navn")
    Object name(
            @Public HearingView at, @PathVariable String receipt, @RequestParam(name = "navn", defaultValue = "") String name, Visit visit, HttpServletRequest request, HttpServletResponse response,
            RedirectAttributes next) {
        Statement one = get(at, receipt);
        String typed = Typed.words(name);
        if (typed.length() > Sender.LONGEST) {
            return page(at, one, null, "", List.of(Problem.of("form.long", Sender.LONGEST).at("navn")), visit, request, response);
        }
        if (one.behalf() instanceof Behalf.Own) {
            senders.name(at.hearing(), one, typed.isEmpty() ? null : typed, visit.words().language(), Hall.FORM);
        }
        return done(at, one, Message.Tone.SUCCESS, typed.isEmpty() ? "statement.name.none" : "statement.name.done", visit, next);
    }

    @PostMapping("/svar/{receipt}/sletting")
    Object erase(
            @Public HearingView at, @PathVariable String receipt, @RequestParam(name = "sikker", defaultValue = "") String sure, Visit visit, HttpServletRequest request, HttpServletResponse response,
            RedirectAttributes next) {
        Statement one = get(at, receipt);
        if (!sure.equals("true")) {
            return page(at, one, null, "", List.of(Problem.of("statement.erase.unsure").at("sikker")), visit, request, response);
        }
        senders.askToErase(at.hearing(), one, Hall.FORM);
        return done(at, one, Message.Tone.SUCCESS, "statement.erase.asked", visit, next);
    }

    @PostMapping("/svar/{receipt}/sletting/angre")
    String keep(@Public HearingView at, @PathVariable String receipt, Visit visit, RedirectAttributes next) {
        Statement one = get(at, receipt);
        senders.takeBackAsking(at.hearing(), one, Hall.FORM);
        return done(at, one, Message.Tone.SUCCESS, "statement.erase.takenBack", visit, next);
    }

    @GetMapping("/svar/{receipt}/vedlegg/{file}")
    ResponseEntity<byte[]> file(@Public HearingView at, @PathVariable String receipt, @PathVariable UUID file) {
        Statement one = get(at, receipt);
        StatementFile found = statements.file(one.id(), file).orElseThrow(() -> Refused.unknown("input.one.file.gone"));
        return Sent.saved(found.name(), found.type(), statements.content(found));
    }

    private Optional<Statement> find(HearingView at, String receipt) {
        return Receipt.of(receipt).flatMap(found -> statements.find(at.hearing(), found));
    }

    private Statement get(HearingView at, String receipt) {
        return find(at, receipt).orElseThrow(() -> Refused.unknown("statement.receipt.unknown", shortened(receipt)));
    }

    private static String shortened(String typed) {
        return typed.strip().length() > 40 ? typed.strip().substring(0, 40) + "…" : typed.strip();
    }

    /** Back to where a number can be typed again. */
    private static String unknown(HearingView at, String typed, Visit visit, RedirectAttributes next) {
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.WARNING, visit.words().get("statement.receipt.unknown", shortened(typed))));
        return "redirect:" + at.address() + "#folg";
    }

    private static String done(HearingView at, Statement one, Message.Tone tone, String key, Visit visit, RedirectAttributes next) {
        next.addFlashAttribute(Message.FLASH, new Message(tone, visit.words().get(key)));
        return "redirect:" + Hall.receipt(at, one);
    }

    private Page page(HearingView at, Statement one, @Nullable String key, String code, List<Problem> problems, Visit visit, HttpServletRequest request, HttpServletResponse response) {
        // The page is the sender's own: no search engine and no shared cache has any business with it.
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Referrer-Policy", "no-referrer");
        Words w = visit.words();
        Optional<StatementContact> contact = statements.contact(one.id());
        Optional<SentPage.Reached> reached = contact.flatMap(found -> Optional.ofNullable(found.email()).map(email -> new SentPage.Reached(veiled(email.value()), found.confirmed())));
        return new SentPage(
                HearingPages.shell(visit, at, w.get("statement.sent.title", one.receipt().toString()), new Crumb(one.receipt().toString(), Hall.receipt(at, one))),
                at,
                Hall.receipt(at, one),
                one,
                new SentPage.Told(Hall.moment(one.received(), w), Hall.from(one, w), shown(one, w), contact.map(found -> Hall.day(found.keptUntil(), w)).orElse(null)),
                texts.about(at, one, w),
                one.erased() != null ? List.of() : came.orderedStream().flatMap(room -> room.of(at, one, w).stream()).toList(),
                statements.files(one.id()),
                reached.orElse(null),
                Field.text("navn", w.get("statement.person")).of("text", "name").optional().helped(w.get("statement.person.help")).holding(one.behalf() instanceof Behalf.Own ? one.publicName() : "").with(problems),
                reached.filter(found -> !found.confirmed()).map(found -> key).orElse(null),
                LetterCode.field(code, problems, w),
                Field.text("sikker", w.get("statement.erase.sure")).with(problems),
                OnDevice.safe(request),
                problems);
    }

    private static String shown(Statement one, Words w) {
        return w.get(one.erased() != null ? "statement.shown.erased" : one.asked() != null ? "statement.shown.asked" : one.everybodysToRead() ? "statement.shown.yes" : one.showing() == Showing.HIDDEN ? "statement.shown.hidden" : one.mayShow() ? "statement.shown.later" : "statement.shown.no");
    }

    /** "k…@harstad.kommune.no": enough for its owner to know it again. */
    private static String veiled(String email) {
        return email.charAt(0) + "…" + email.substring(email.lastIndexOf('@'));
    }
}
