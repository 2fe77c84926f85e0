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

    @GetMapping
    Page show(@Working PlanView view, @PathVariable int number, Visit visit) {
        return page(view, account(view, number), null, List.of(), visit);
    }

    @PostMapping
    Object decide(@Working PlanView view, @PathVariable int number, @RequestParam MultiValueMap<String, String> sent, Person who, Visit visit, RedirectAttributes next) {
        Account account = account(view, number);
        MeetingForm form = MeetingForm.sent(sent);
        LocalDate day = day(account);
        List<Problem> problems = form.problems(view.region(), day);
        if (form.matter() > account.written().matters().size()) {
            throw Refused.unknown("account.council.unknown");
        }
        if (!problems.isEmpty()) {
            return page(view, account, form, problems, visit);
        }
        NewOrder order = form.order(view.region(), day, form.matter() == 0 ? null : caseNumber(account, form.matter()));
        followUps.order(view, order, who.author(view.region().id(), Through.TABLE));
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("account.council.entered", order.owner().name())));
        return "redirect:" + AccountAt.meeting(view, number) + (form.matter() == 0 ? "" : "#sak-" + form.matter());
    }

    /** "R4-1": of which report, and which of its matters. */
    static String caseNumber(Account account, int matter) {
        return "R" + account.number() + "-" + matter;
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
        List<CouncilOrder> orders = followUps.orders(view).stream().filter(order -> order.decided().equals(day(account)) && order.council().equals(view.region().name())).toList();
        List<MeetingPage.Item> items = new ArrayList<>();
        List<Matter> matters = account.written().matters();
        for (int at = 1; at <= matters.size(); at++) {
            String number = caseNumber(account, at);
            items.add(new MeetingPage.Item(at, matters.get(at - 1), orders.stream().filter(order -> number.equals(order.caseNumber())).map(order -> decided(order, now, w)).toList()));
        }
        long open = items.stream().filter(item -> item.decided().isEmpty()).count();
        SequencedMap<String, String> owners = new LinkedHashMap<>();
        owners.put("", w.get("followup.setting.choose"));
        view.region().all().forEach(each -> owners.put(each.id().toString(), each.name()));
        Crumb[] way = {new Crumb(w.get("signin.workspace"), "/arbeid"), new Crumb(view.plan().title(), view.address()), new Crumb(w.get("account.crumb"), AccountAt.desk(view))};
        String finding = matters.isEmpty() ? w.get("account.council.none") : open == 0 ? w.get("account.council.done", matters.size()) : w.get("account.council.open", open, matters.size());
        return new MeetingPage(
                Shell.of(visit, finding, way), view, account.number(), finding, dates.date(day(account)), new AccountPage.Noted(account.written().title(), AccountAt.one(view, account.number())), items,
                orders.stream().filter(order -> order.caseNumber() == null).map(order -> decided(order, now, w)).toList(), owners, typed, problems, problems.isEmpty() ? 200 : HttpStatus.UNPROCESSABLE_CONTENT.value());
    }

    private static MeetingPage.Decided decided(CouncilOrder order, FollowUp now, Words w) {
        String state = now.find(order.element()).map(each -> w.get(each.standing().key()) + ".").orElse("");
        return new MeetingPage.Decided(order.words(), w.get("order.owner.said", order.called(), NorwegianDates.of(w.language()).date(order.due())), state);
    }
}
