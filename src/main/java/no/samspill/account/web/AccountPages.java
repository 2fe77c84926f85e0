package no.samspill.account.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.account.Account;
import no.samspill.account.Accounts;
import no.samspill.account.Draft;
import no.samspill.account.Written;
import no.samspill.followup.FollowUps;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages that show status reports. */
@Component
class AccountPages {
    private static final ZoneId HERE = ZoneId.of("Europe/Oslo");

    private final Accounts accounts;
    private final FollowUps followUps;

    AccountPages(Accounts accounts, FollowUps followUps) {
        this.accounts = accounts;
        this.followUps = followUps;
    }

    /** @param desk where reports are made; null for those who make none */
    AccountsPage list(PlanView view, @Nullable String desk, Visit visit) {
        Words w = visit.words();
        return new AccountsPage(shell(visit, view, w.get("account.title")), view, rows(view, w), followUps.stands(view) ? w.get("account.example") : null, desk);
    }

    private List<AccountsPage.Row> rows(PlanView view, Words w) {
        return accounts.list(view.id()).stream().map(each -> new AccountsPage.Row(
                each.written().title(), AccountAt.one(view, each.number()), told(view, each, w), each.correctedBy() == null ? null : w.get("account.corrected", String.valueOf(each.correctedBy())), files(AccountAt.one(view, each.number())))).toList();
    }

    /** "Til regionrådet · Status per 5. november 2018 · Sendt 6. november 2018" */
    String told(PlanView view, Account account, Words w) {
        Written written = account.written();
        NorwegianDates dates = NorwegianDates.of(w.language());
        return Stream.of(
                        w.get("account.number", String.valueOf(account.number())), audience(view, written, w), w.get("account.mark", dates.date(written.day())),
                        followUps.stands(view) ? null : w.get("account.sent", dates.date(day(account.sent()))))
                .filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    /** Somebody's own words, which say that they are where they are in another language than the page. */
    private static String audience(PlanView view, Written written, Words w) {
        String theirs = written.audience();
        if (theirs == null) {
            return w.get("account.to." + written.occasion());
        }
        return w.language().tag().equals(view.plan().language()) ? theirs : w.get("account.audience", theirs);
    }

    /** "Rapport 4 · Sendt 6. november 2018" */
    private String kicker(PlanView view, Account account, Words w) {
        String number = w.get("account.number", String.valueOf(account.number()));
        return followUps.stands(view) ? number : number + " · " + w.get("account.sent", NorwegianDates.of(w.language()).date(day(account.sent())));
    }

    AccountPage sent(PlanView view, Account account, Visit visit) {
        Words w = visit.words();
        List<AccountPage.Noted> notes = new ArrayList<>();
        if (account.correctedBy() != null) {
            notes.add(new AccountPage.Noted(w.get("account.corrected", String.valueOf(account.correctedBy())), AccountAt.one(view, account.correctedBy())));
        }
        if (account.corrects() != null) {
            notes.add(new AccountPage.Noted(w.get("account.corrects", String.valueOf(account.corrects()), String.valueOf(account.why())), AccountAt.one(view, account.corrects())));
        }
        int late = accounts.after(view, account).size();
        if (late > 0) {
            notes.add(new AccountPage.Noted(w.get("account.late.told", late), view.address() + "/status"));
        }
        if (followUps.stands(view)) {
            notes.add(new AccountPage.Noted(w.get("account.example"), null));
        }
        return new AccountPage(
                shell(visit, view, account.written().title()), view, accounts.said(account).paper(), kicker(view, account, w), notes, files(AccountAt.one(view, account.number())), account.print().spaced(),
                new AccountPage.Noted(w.get("account.list.all"), AccountAt.list(view)));
    }

    /** As it would be sent. */
    AccountPage draft(PlanView view, Draft draft, Visit visit) {
        Words w = visit.words();
        Crumb[] way = {new Crumb(w.get("signin.workspace"), "/arbeid"), new Crumb(view.plan().title(), view.address()), new Crumb(w.get("account.crumb"), AccountAt.desk(view))};
        return new AccountPage(
                Shell.of(visit, w.get("account.preview", draft.written().title()), way), view, accounts.said(view, draft).paper(), w.get("account.number", String.valueOf(draft.number())),
                List.of(new AccountPage.Noted(w.get(draft.checked() == null ? "account.preview.unchecked" : "account.preview.checked"), null)), files(AccountAt.draft(view, draft.number())), null,
                new AccountPage.Noted(w.get("account.preview.back"), AccountAt.draft(view, draft.number())));
    }

    private static List<AccountPage.File> files(String at) {
        return Accounts.FORMATS.stream().map(format -> new AccountPage.File(format.word(), at + "." + format.word())).toList();
    }

    static LocalDate day(Instant moment) {
        return moment.atZone(HERE).toLocalDate();
    }

    private static Shell shell(Visit visit, PlanView view, String title) {
        return Shell.of(visit, title, new Crumb(view.region().name(), "/" + view.region().slug()), new Crumb(view.plan().title(), view.address()), new Crumb(visit.words().get("account.crumb"), AccountAt.list(view)));
    }
}
