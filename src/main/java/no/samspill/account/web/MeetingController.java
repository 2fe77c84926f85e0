package no.samspill.account.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import no.samspill.account.Account;
import no.samspill.account.Accounts;
import no.samspill.account.Matter;
import no.samspill.followup.CouncilOrder;
import no.samspill.followup.FollowUp;
import no.samspill.followup.FollowUps;
import no.samspill.followup.NewOrder;
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

    /** One that was corrected leads to the one that holds. */
    @GetMapping
    Object show(@Working PlanView view, @PathVariable int number, Visit visit) {
        Account account = account(view, number);
        return account.correctedBy() == null ? page(view, account, null, List.of(), visit) : "redirect:" + AccountAt.meeting(view, account.correctedBy());
    }

    @PostMapping
    Object decide(@Working PlanView view, @PathVariable int number, @RequestParam MultiValueMap<String, String> sent, Person who, Visit visit, RedirectAttributes next) {
        Account account = account(view, number);
        if (account.correctedBy() != null) {
            throw new Refused(HttpStatus.CONFLICT, Problem.of("account.corrected", String.valueOf(account.correctedBy())));
        }
        MeetingForm form = MeetingForm.sent(sent);
        LocalDate day = day(account);
        List<Problem> problems = form.problems(view.region(), day);
        if (form.matter() > account.written().matters().size()) {
            throw Refused.unknown("account.council.unknown");
        }
        if (!problems.isEmpty()) {
            return page(view, account, form, problems, visit);
        }
        NewOrder order = form.order(view.region(), day, form.matter() == 0 ? null : caseNumber(first(view, account), form.matter()));
        List<CouncilOrder> before = entered(view, account, form.matter());
        if (before.size() > form.entered() && before.stream().noneMatch(each -> each.id().equals(order.sending()))) {
            return page(view, account, form.seeing(before.size()), List.of(Problem.of("account.council.meanwhile").at("words" + form.matter())), visit);
        }
        followUps.order(view, order, who.author(view.region().id(), Through.TABLE));
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("account.council.entered", order.owner().name())));
        return "redirect:" + AccountAt.meeting(view, number) + (form.matter() == 0 ? "" : "#sak-" + form.matter());
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

    private Page page(PlanView view, Account account, @Nullable MeetingForm typed, List<Problem> problems, Visit visit) {
        Words w = visit.words();
        NorwegianDates dates = NorwegianDates.of(w.language());
        FollowUp now = followUps.now(view);
        List<MeetingPage.Item> items = new ArrayList<>();
        List<Matter> matters = account.written().matters();
        for (int at = 1; at <= matters.size(); at++) {
            items.add(new MeetingPage.Item(at, matters.get(at - 1), entered(view, account, at).stream().map(order -> decided(order, now, w)).toList()));
        }
        long open = items.stream().filter(item -> item.decided().isEmpty()).count();
        SequencedMap<String, String> owners = new LinkedHashMap<>();
        owners.put("", w.get("followup.setting.choose"));
        view.region().all().forEach(each -> owners.put(each.id().toString(), each.name()));
        Crumb[] way = {new Crumb(w.get("signin.workspace"), "/arbeid"), new Crumb(view.plan().title(), view.address()), new Crumb(w.get("account.crumb"), AccountAt.desk(view))};
        String finding = matters.isEmpty() ? w.get("account.council.none") : open == 0 ? w.get("account.council.done", matters.size()) : w.get("account.council.open", open, matters.size());
        return new MeetingPage(
                Shell.of(visit, finding, way), view, account.number(), finding, dates.date(day(account)), new AccountPage.Noted(account.written().title(), AccountAt.one(view, account.number())), items,
                entered(view, account, 0).stream().map(order -> decided(order, now, w)).toList(), owners, typed, problems, problems.isEmpty() ? 200 : HttpStatus.UNPROCESSABLE_CONTENT.value());
    }

    private static MeetingPage.Decided decided(CouncilOrder order, FollowUp now, Words w) {
        String state = now.find(order.element()).map(each -> w.get(each.standing().key()) + ".").orElse("");
        return new MeetingPage.Decided(order.words(), w.get("order.owner.said", order.called(), NorwegianDates.of(w.language()).date(order.due())), state);
    }
}
