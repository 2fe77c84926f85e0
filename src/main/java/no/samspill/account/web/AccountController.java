package no.samspill.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import no.samspill.account.Account;
import no.samspill.account.Accounts;
import no.samspill.frame.Page;
import no.samspill.frame.Refused;
import no.samspill.frame.SameForAll;
import no.samspill.frame.Visit;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Public;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Status reports that were sent, for everybody. */
@Controller
class AccountController {
    private final Accounts accounts;
    private final AccountPages pages;
    private final AccountFiles files;

    AccountController(Accounts accounts, AccountPages pages, AccountFiles files) {
        this.accounts = accounts;
        this.pages = pages;
        this.files = files;
    }

    @SameForAll
    @GetMapping("/{region}/{plan}/rapport")
    Page list(@Public PlanView view, Optional<Person> who, Visit visit) {
        return pages.list(view, who.filter(person -> person.keeps(view.region().id())).map(person -> AccountAt.desk(view)).orElse(null), visit);
    }

    @SameForAll
    @GetMapping("/{region}/{plan}/rapport/{number:[0-9]{1,6}}")
    Page one(@Public PlanView view, @PathVariable int number, Visit visit) {
        return pages.sent(view, account(view, number), visit);
    }

    @GetMapping("/{region}/{plan}/rapport/{number:[0-9]{1,6}}.{word:pdf|docx|odt|pptx}")
    ResponseEntity<byte[]> file(@Public PlanView view, @PathVariable int number, @PathVariable String word, HttpServletRequest request) throws IOException {
        return files.sent(view, account(view, number), word, request);
    }

    private Account account(PlanView view, int number) {
        return accounts.find(view.id(), number).orElseThrow(() -> Refused.unknown("account.unknown"));
    }
}
