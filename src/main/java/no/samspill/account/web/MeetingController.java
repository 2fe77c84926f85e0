package no.samspill.account.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.samspill.account.Account;
import no.samspill.account.Accounts;
import no.samspill.account.Matter;
import no.samspill.followup.ChargeForm;
import no.samspill.followup.CouncilOrder;
import no.samspill.followup.FollowUp;
import no.samspill.followup.FollowUps;
import no.samspill.followup.NewOrder;
import no.samspill.followup.OrderInWords;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.ledger.Through;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Working;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A council's meeting, with the report it has before it: what it decides is entered while it meets, and somebody has it to do from then on. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/rapport/{number:[0-9]{1,6}}/mote")
class MeetingController {
    private final Accounts accounts;
    private final FollowUps followUps;

    MeetingController(Accounts accounts, FollowUps followUps) {
        this.accounts = accounts;
        this.followUps = followUps;
    }

    /** One that was corrected leads to the one that holds. @param wrong number of a decision that is to be put right; empty for none */
    @GetMapping
    Object show(@Working PlanView view, @PathVariable int number, @RequestParam(name = "rett", defaultValue = "") String wrong, Visit visit) {
        Account account = account(view, number);
        if (account.correctedBy() != null) {
            return "redirect:" + AccountAt.meeting(view, account.correctedBy());
        }
        return page(view, account, wrong.isEmpty() ? null : correcting(view, account, wrong), List.of(), HttpStatus.OK, visit);
    }

    private MeetingForm correcting(PlanView view, Account account, String wrong) {
        for (int matter = 0; matter <= account.written().matters().size(); matter++) {
            List<CouncilOrder> entered = entered(view, account, matter);
            Optional<CouncilOrder> found = entered.stream().filter(each -> String.valueOf(each.number()).equals(wrong) && each.lifted() == null).findFirst();
            if (found.isPresent()) {
                return MeetingForm.of(matter, entered.size(), found.get());
            }
        }
        throw Refused.unknown("order.unknown");
    }

    @PostMapping
    Object decide(@Working PlanView view, @PathVariable int number, @RequestParam MultiValueMap<String, String> sent, Person who, Visit visit, RedirectAttributes next) {
        Account account = account(view, number);
        if (account.correctedBy() != null) {
            throw new Refused(HttpStatus.CONFLICT, Problem.of("account.corrected", String.valueOf(account.correctedBy())));
        }
        MeetingForm form = MeetingForm.sent(sent);
        List<Matter> matters = account.written().matters();
        if (form.matter() > matters.size()) {
            throw Refused.unknown("account.council.unknown");
        }
        String pressed = AccountForm.one(sent, "choice");
        if (!pressed.isEmpty()) {
            return page(view, account, chosen(form, matters, pressed), List.of(), HttpStatus.OK, visit);
        }
        List<CouncilOrder> before = entered(view, account, form.matter());
        Optional<CouncilOrder> wrong = before.stream().filter(each -> each.number() == form.corrects()).findFirst();
        if (form.corrects() > 0 && wrong.isEmpty()) {
            throw Refused.unknown("order.unknown");
        }
        LocalDate day = day(account);
        List<Problem> problems = form.problems(view.region(), day);
        if (!problems.isEmpty()) {
            return page(view, account, form, problems, HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        NewOrder order = form.order(view.region(), day, form.matter() == 0 ? null : caseNumber(first(view, account), form.matter()), wrong.orElse(null));
        if (wrong.isEmpty() && before.size() > form.entered() && before.stream().noneMatch(each -> each.id().equals(order.sending()))) {
            return page(view, account, form.seeing(before.size()), List.of(Problem.of("account.council.meanwhile").at("words" + form.matter())), HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        if (!followUps.order(view, order, who.author(view.region().id(), Through.TABLE))) {
            return page(view, account, form, List.of(Problem.of("order.correct.meanwhile").at("words" + form.matter())), HttpStatus.CONFLICT, visit);
        }
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, entered(order, visit.words())));
        return "redirect:" + AccountAt.meeting(view, number) + (form.matter() == 0 ? "#annet" : "#sak-" + form.matter());
    }

    private static MeetingForm chosen(MeetingForm form, List<Matter> matters, String pressed) {
        Matter of = form.matter() == 0 ? null : matters.get(form.matter() - 1);
        int at = pressed.matches("[0-9]{1,3}") ? Integer.parseInt(pressed) : 0;
        if (of == null || at < 1 || at > of.choices().size()) {
            throw Refused.unknown("account.council.unknown");
        }
        return form.choosing(of, of.choices().get(at - 1));
    }

    private static String entered(NewOrder order, Words words) {
        CouncilOrder.Charge charge = order.charge();
        return order.instead() != null ? words.get("account.council.corrected") : charge == null ? words.get("account.council.entered.nobody") : words.get("account.council.entered", charge.called());
    }

    /** "R4-1": of which report, and which of its matters. A correction has the matters of the one whose place it takes. @param first of those that took each other's place */
    static String caseNumber(int first, int matter) {
        return "R" + first + "-" + matter;
    }

    private int first(PlanView view, Account account) {
        return accounts.first(view.id(), account);
    }

    /** What was entered about a matter; with 0, about something that was not on the list. */
    private List<CouncilOrder> entered(PlanView view, Account account, int matter) {
        String number = matter == 0 ? null : caseNumber(first(view, account), matter);
        return followUps.orders(view).stream()
                .filter(order -> order.council().equals(view.region().name()) && Objects.equals(order.caseNumber(), number) && (number != null || order.decided().equals(day(account))))
                .toList();
    }

    private static LocalDate day(Account account) {
        return Objects.requireNonNullElse(account.written().meeting(), account.written().day());
    }

    private Account account(PlanView view, int number) {
        return accounts.find(view.id(), number).orElseThrow(() -> Refused.unknown("account.unknown"));
    }

    private Page page(PlanView view, Account account, @Nullable MeetingForm typed, List<Problem> problems, HttpStatus status, Visit visit) {
        Words w = visit.words();
        NorwegianDates dates = NorwegianDates.of(w.language());
        FollowUp now = followUps.now(view);
        List<MeetingPage.Item> items = new ArrayList<>();
        List<Matter> matters = account.written().matters();
        for (int at = 1; at <= matters.size(); at++) {
            items.add(new MeetingPage.Item(at, matters.get(at - 1), entered(view, account, at).stream().map(order -> decided(order, now, w)).toList()));
        }
        long open = items.stream().filter(item -> item.decided().isEmpty()).count();
        Crumb[] way = {new Crumb(w.get("signin.workspace"), "/arbeid"), new Crumb(view.plan().title(), view.address()), new Crumb(w.get("account.crumb"), AccountAt.desk(view))};
        String finding = matters.isEmpty() ? w.get("account.council.none") : open == 0 ? w.get("account.council.done", matters.size()) : w.get("account.council.open", open, matters.size());
        return new MeetingPage(
                Shell.of(visit, finding, way), view, account.number(), finding, dates.date(day(account)), new AccountPage.Noted(account.written().title(), AccountAt.one(view, account.number())), items,
                entered(view, account, 0).stream().map(order -> decided(order, now, w)).toList(), ChargeForm.owners(view.region(), w), typed, problems, status.value());
    }

    private static MeetingPage.Decided decided(CouncilOrder order, FollowUp now, Words w) {
        String state = order.lifted() == null ? now.find(order.element()).map(each -> w.get(each.standing().key()) + ".").orElse("") : "";
        return new MeetingPage.Decided(order.number(), order.words(), OrderInWords.charge(order, null, w), state, order.corrects(), OrderInWords.lifted(order, w).orElse(null));
    }
}
