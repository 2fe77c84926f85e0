package no.samspill.account.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.account.Account;
import no.samspill.account.Accounts;
import no.samspill.account.Draft;
import no.samspill.account.Occasion;
import no.samspill.followup.FollowUps;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Waiting;
import org.springframework.stereotype.Component;

/** A status report that is begun and not sent, and what a council was asked and has not decided, wait for those who keep the plan. */
@Component
class AccountsWaiting implements Waiting {
    private final Accounts accounts;
    private final FollowUps followUps;

    AccountsWaiting(Accounts accounts, FollowUps followUps) {
        this.accounts = accounts;
        this.followUps = followUps;
    }

    @Override
    public List<Thing> of(PlanView plan, Person who, Words words) {
        return who.keeps(plan.region().id())
                ? Stream.concat(accounts.drafts(plan.id()).stream().map(draft -> thing(plan, draft, words)), undecided(plan, words).stream()).toList()
                : List.of();
    }

    /** What the council was asked in the newest report to it, while nobody has entered what it decided. */
    private Optional<Thing> undecided(PlanView plan, Words words) {
        return accounts.any(plan)
                ? accounts.list(plan.id()).stream().filter(account -> account.holds() && account.written().occasion() == Occasion.COUNCIL).findFirst().flatMap(account -> undecided(plan, account, words))
                : Optional.empty();
    }

    private Optional<Thing> undecided(PlanView plan, Account account, Words words) {
        Set<String> decided = followUps.orders(plan).stream().flatMap(order -> Stream.ofNullable(order.caseNumber())).collect(Collectors.toSet());
        long open = IntStream.rangeClosed(1, account.written().matters().size()).filter(at -> !decided.contains(MeetingController.caseNumber(accounts.first(plan.id(), account), at))).count();
        LocalDate meeting = account.written().meeting();
        return open == 0 || meeting == null
                ? Optional.empty()
                : Optional.of(new Thing(
                        words.get("account.council"), words.get("waiting.account.decide", open), words.get("account.meeting", NorwegianDates.of(words.language()).date(meeting)), words.get("account.council.to"),
                        AccountAt.meeting(plan, account.number()), !meeting.isAfter(followUps.day(plan))));
    }

    private static Thing thing(PlanView plan, Draft draft, Words words) {
        boolean checked = draft.checked() != null;
        return new Thing(
                words.get("account.crumb"), words.get(checked ? "waiting.account.send" : "waiting.account.check", draft.written().title()), null, words.get(checked ? "waiting.account.send.press" : "waiting.account.check.press"),
                AccountAt.draft(plan, draft.number()), checked);
    }
}
