package no.samspill.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.concurrent.Callable;
import no.samspill.account.Account;
import no.samspill.account.Accounts;
import no.samspill.account.Draft;
import no.samspill.files.web.Sent;
import no.samspill.pace.web.HandingOut;
import no.samspill.plan.PlanView;
import no.samspill.publishing.PaperFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Gives the files of status reports out. */
@Component
class AccountFiles {
    private final Accounts accounts;
    private final HandingOut making;

    AccountFiles(Accounts accounts, HandingOut making) {
        this.accounts = accounts;
        this.making = making;
    }

    ResponseEntity<byte[]> sent(PlanView view, Account account, String word, HttpServletRequest request) throws IOException {
        PaperFormat format = PaperFormat.find(word).orElseThrow();
        return saved(view, account.number(), format, () -> accounts.file(view, account, format), request);
    }

    /** As it would be sent. */
    ResponseEntity<byte[]> draft(PlanView view, Draft draft, String word, HttpServletRequest request) throws IOException {
        PaperFormat format = PaperFormat.find(word).orElseThrow();
        return saved(view, draft.number(), format, () -> accounts.proof(view, draft, format), request);
    }

    private ResponseEntity<byte[]> saved(PlanView view, int number, PaperFormat format, Callable<byte[]> maker, HttpServletRequest request) throws IOException {
        return Sent.saved("statusrapport-" + view.slug() + "-" + number + "." + format.word(), format.mediaType(), making.made(request, maker));
    }
}
