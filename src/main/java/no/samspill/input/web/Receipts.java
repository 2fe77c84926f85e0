package no.samspill.input.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samspill.files.web.Sent;
import no.samspill.frame.LetterCode;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.input.Attachment;
import no.samspill.input.Attachments;
import no.samspill.input.Collected;
import no.samspill.input.Contact;
import no.samspill.input.Contribution;
import no.samspill.input.Contributions;
import no.samspill.input.Credit;
import no.samspill.input.Receipt;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Public;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a contributor sees under the receipt number. Whoever has the number, has the page. */
@Controller
@RequestMapping("/{region}/{plan}/innspill/{receipt}")
class Receipts {
    private final InputDesk desk;
    private final Contributions contributions;
    private final Attachments attachments;

    Receipts(InputDesk desk, Contributions contributions, Attachments attachments) {
        this.attachments = attachments;
        this.desk = desk;
        this.contributions = contributions;
    }

    @GetMapping
    Object show(@Public PlanView view, @PathVariable String receipt, Visit visit, HttpServletResponse response, RedirectAttributes next) {
        return find(view, receipt).<Object>map(found -> page(view, found, null, "", List.of(), visit, response)).orElseGet(() -> unknown(view, receipt, visit, next));
    }

    /** A file that came along, for whoever has the number. */
    @GetMapping("/vedlegg/{file}")
    ResponseEntity<byte[]> file(@Public PlanView view, @PathVariable String receipt, @PathVariable UUID file) {
        Attachment found = find(view, receipt).flatMap(one -> attachments.find(one.id(), file)).orElseThrow(() -> Refused.unknown("input.one.file.gone"));
        return Sent.saved(found.name(), found.type(), attachments.content(found));
    }

    /** Opening the letter's link confirms nothing yet: programs that look into people's e-mail open links too. */
    @GetMapping("/e-post")
    Object opened(
            @Public PlanView view, @PathVariable String receipt, @RequestParam(defaultValue = "") String nokkel,
            Visit visit, HttpServletResponse response, RedirectAttributes next) {
        return find(view, receipt).<Object>map(found -> page(view, found, nokkel, "", List.of(), visit, response)).orElseGet(() -> unknown(view, receipt, visit, next));
    }

    /** By somebody who has read the letter. */
    @PostMapping("/e-post")
    Object confirm(
            @Public PlanView view, @PathVariable String receipt, @RequestParam(defaultValue = "") String nokkel, @RequestParam(defaultValue = "") String kode,
            Visit visit, HttpServletResponse response, RedirectAttributes next) {
        Optional<Contribution> found = find(view, receipt);
        if (found.isEmpty()) {
            return unknown(view, receipt, visit, next);
        }
        Contribution contribution = found.get();
        if (Typed.key(nokkel).isPresent() && !LetterCode.read(nokkel, kode)) {
            return page(view, contribution, nokkel, kode, List.of(LetterCode.wrong()), visit, response);
        }
        boolean confirmed = Typed.key(nokkel).filter(key -> contributions.confirm(contribution, key)).isPresent();
        next.addFlashAttribute(
                Message.FLASH,
                confirmed
                        ? new Message(Message.Tone.SUCCESS, visit.words().get("input.email.confirmed"))
                        : new Message(Message.Tone.WARNING, visit.words().get("input.email.notConfirmed")));
        return "redirect:" + InputDesk.input(view) + "/" + contribution.receipt();
    }

    private Optional<Contribution> find(PlanView view, String receipt) {
        return Receipt.of(receipt).flatMap(found -> contributions.find(view.id(), found));
    }

    /** Back to where a number can be typed again. */
    static String unknown(PlanView view, String typed, Visit visit, RedirectAttributes next) {
        String shown = typed.strip().length() > 40 ? typed.strip().substring(0, 40) + "…" : typed.strip();
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.WARNING, visit.words().get("input.follow.unknown", shown)));
        return "redirect:" + InputDesk.input(view) + "#folg";
    }

    private Page page(PlanView view, Contribution contribution, @Nullable String key, String code, List<Problem> problems, Visit visit, HttpServletResponse response) {
        // The page is the contributor's own: no search engine and no shared cache has any business with it.
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Referrer-Policy", "no-referrer");
        Collected around = contributions.around(List.of(contribution));
        String address = InputDesk.input(view) + "/" + contribution.receipt();
        Optional<Contact> contact = contributions.contact(contribution.id());
        Optional<Credit> credit = contributions.credit(contribution.id());
        return new ReceiptPage(
                InputDesk.open(visit, view, visit.words().get("input.receipt.title", contribution.receipt().toString()), new Crumb(contribution.receipt().toString(), address)),
                view,
                address,
                contribution,
                InputDesk.day(contribution.received(), visit.words()),
                contribution.area() == null ? null : view.plan().find(contribution.area()).map(area -> area.title()).orElse(null),
                desk.tellingAll(view, visit.words()).of(around, contribution),
                contact.map(found -> new ReceiptPage.Reached(veiled(found.email().value()), found.confirmed())).orElse(null),
                credit.map(Credit::name).orElse(null),
                contact.map(Contact::keptUntil).or(() -> credit.map(Credit::keptUntil)).map(day -> InputDesk.day(day, visit.words())).orElse(null),
                contact.filter(found -> !found.confirmed()).flatMap(found -> Optional.ofNullable(key)).map(link -> new ReceiptPage.Asked(link, LetterCode.field(code, problems, visit.words()), problems)).orElse(null),
                attachments.of(contribution.id()));
    }

    /** "k…@harstad.kommune.no": enough for its owner to know it again. */
    private static String veiled(String email) {
        return email.charAt(0) + "…" + email.substring(email.lastIndexOf('@'));
    }
}
