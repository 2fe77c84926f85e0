package no.samspill.account.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import no.samspill.account.Account;
import no.samspill.account.Accounts;
import no.samspill.account.Draft;
import no.samspill.account.Occasion;
import no.samspill.account.Sending;
import no.samspill.followup.FollowUps;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Working;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the secretariat writes status reports, has them checked and sends them. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/rapport")
class AccountDeskController {
    private static final int LONGEST = 200;

    private final Accounts accounts;
    private final AccountPages pages;
    private final AccountFiles files;
    private final FollowUps followUps;

    AccountDeskController(Accounts accounts, AccountPages pages, AccountFiles files, FollowUps followUps) {
        this.accounts = accounts;
        this.pages = pages;
        this.files = files;
        this.followUps = followUps;
    }

    @GetMapping
    Page desk(@Working PlanView view, Visit visit) {
        return desk(view, "", "", List.of(), visit);
    }

    @PostMapping
    String begin(@Working PlanView view, @RequestParam(name = "occasion", defaultValue = "") String occasion, Person who) {
        Occasion chosen = AccountForm.occasion(occasion).orElse(Occasion.COUNCIL);
        return "redirect:" + AccountAt.draft(view, accounts.begin(view, accounts.proposed(view, chosen), author(view, who)).number());
    }

    @PostMapping("/{number:[0-9]{1,6}}/rett")
    Object correct(@Working PlanView view, @PathVariable int number, @RequestParam MultiValueMap<String, String> sent, Person who, Visit visit) {
        Account wrong = accounts.find(view.id(), number).orElseThrow(() -> Refused.unknown("account.unknown"));
        String field = "why" + number;
        String why = AccountForm.one(sent, field);
        if (why.isEmpty() || why.length() > LONGEST) {
            return desk(view, String.valueOf(number), why, List.of((why.isEmpty() ? Problem.of("account.correct.why.missing") : Problem.of("report.words.long", LONGEST)).at(field)), visit);
        }
        if (wrong.correctedBy() != null) {
            throw new Refused(HttpStatus.CONFLICT, Problem.of("account.corrected", String.valueOf(wrong.correctedBy())));
        }
        int correction = accounts.drafts(view.id()).stream().filter(draft -> Integer.valueOf(number).equals(draft.corrects())).findFirst().map(Draft::number)
                .orElseGet(() -> accounts.correct(view, wrong, why, author(view, who)).number());
        return "redirect:" + AccountAt.draft(view, correction);
    }

    @GetMapping("/{number:[0-9]{1,6}}")
    Object ask(@Working PlanView view, @PathVariable int number, Visit visit) {
        return accounts.draft(view.id(), number)
                .<Object>map(draft -> page(view, draft, AccountForm.of(draft.written(), draft.revision()), List.of(), HttpStatus.OK, visit))
                .orElseGet(() -> accounts.find(view.id(), number).<Object>map(account -> "redirect:" + AccountAt.one(view, number)).orElseThrow(() -> Refused.unknown("account.unknown")));
    }

    @PostMapping("/{number:[0-9]{1,6}}")
    Object change(@Working PlanView view, @PathVariable int number, @RequestParam MultiValueMap<String, String> sent, Person who, Visit visit, RedirectAttributes next) {
        String what = AccountForm.one(sent, "what");
        if (accounts.draft(view.id(), number).isEmpty() && accounts.find(view.id(), number).isPresent()) {
            return what.equals("send") ? done(AccountAt.one(view, number), "account.done.sent", visit, next) : "redirect:" + AccountAt.one(view, number);
        }
        Draft draft = draft(view, number);
        return switch (what) {
            case "discard" -> accounts.discard(view, number, AccountForm.sent(sent).seen(), author(view, who))
                    ? done(AccountAt.desk(view), "account.done.discarded", visit, next)
                    : problem(view, draft, Problem.of("account.changed.discard"), visit);
            case "check" -> check(view, draft, AccountForm.sent(sent), author(view, who), visit, next);
            case "send" -> send(view, draft, AccountForm.sent(sent), author(view, who), visit, next);
            default -> save(view, draft, AccountForm.sent(sent), visit, next);
        };
    }

    /** What stands in the form is saved first, and is what is checked. */
    private Object check(PlanView view, Draft draft, AccountForm form, Author author, Visit visit, RedirectAttributes next) {
        Object saved = save(view, draft, form, visit, next);
        return saved instanceof Page ? saved : told(accounts.check(view, draft.number(), draft(view, draft.number()).revision(), author), view, draft, visit, next);
    }

    /** What was written after it was checked is not sent unread. */
    private Object send(PlanView view, Draft draft, AccountForm form, Author author, Visit visit, RedirectAttributes next) {
        Object saved = save(view, draft, form, visit, next);
        return saved instanceof Page ? saved : told(accounts.send(view, draft.number(), author), view, draft, visit, next);
    }

    private Object save(PlanView view, Draft draft, AccountForm form, Visit visit, RedirectAttributes next) {
        List<Problem> problems = form.problems(followUps.day(view), accounts.list(view.id()).stream().map(Account::number).toList());
        if (!problems.isEmpty()) {
            return page(view, draft, form, problems, HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        if (form.written().equals(draft.written())) {
            return done(AccountAt.draft(view, draft.number()), "account.done.saved", visit, next);
        }
        return accounts.write(view, draft.number(), form.seen(), form.written())
                ? done(AccountAt.draft(view, draft.number()), "account.done.saved", visit, next)
                : changed(view, draft(view, draft.number()), form, visit);
    }

    private Page changed(PlanView view, Draft now, AccountForm form, Visit visit) {
        AccountForm stands = AccountForm.of(now.written(), now.revision());
        return page(view, now, form.beside(stands), stands, List.of(Problem.of("account.changed")), HttpStatus.CONFLICT, visit);
    }

    private Object told(Sending came, PlanView view, Draft draft, Visit visit, RedirectAttributes next) {
        return switch (came) {
            case Sending.Checked checked -> done(AccountAt.draft(view, draft.number()), "account.done.checked", visit, next);
            case Sending.Sent(var account) -> done(AccountAt.one(view, account.number()), "account.done.sent", visit, next);
            case Sending.Changed changed -> problem(view, draft, Problem.of("account.changed.check"), visit);
            case Sending.Unchecked unchecked -> problem(view, draft, Problem.of("account.unchecked"), visit);
            case Sending.TooEarly early -> problem(view, draft, Problem.of("account.day.ahead").at("day"), visit);
            case Sending.AlreadyCorrected(var by) -> problem(view, draft, Problem.of("account.corrected", String.valueOf(by)), visit);
        };
    }

    private Page problem(PlanView view, Draft draft, Problem problem, Visit visit) {
        Draft now = draft(view, draft.number());
        return page(view, now, AccountForm.of(now.written(), now.revision()), List.of(problem), HttpStatus.CONFLICT, visit);
    }

    @GetMapping("/{number:[0-9]{1,6}}/vis")
    Page preview(@Working PlanView view, @PathVariable int number, Visit visit) {
        return pages.draft(view, draft(view, number), visit);
    }

    @GetMapping("/{number:[0-9]{1,6}}.{word:pdf|docx|odt|pptx}")
    ResponseEntity<byte[]> file(@Working PlanView view, @PathVariable int number, @PathVariable String word, HttpServletRequest request) throws IOException {
        return files.draft(view, draft(view, number), word, request);
    }

    private Draft draft(PlanView view, int number) {
        return accounts.draft(view.id(), number).orElseThrow(() -> Refused.unknown("account.unknown"));
    }

    private Page page(PlanView view, Draft draft, AccountForm form, List<Problem> problems, HttpStatus status, Visit visit) {
        return page(view, draft, form, null, problems, status, visit);
    }

    private Page page(PlanView view, Draft draft, AccountForm form, @Nullable AccountForm stands, List<Problem> problems, HttpStatus status, Visit visit) {
        Words w = visit.words();
        SequencedMap<String, String> earlier = new LinkedHashMap<>();
        earlier.put("", w.get("account.form.since.none"));
        accounts.list(view.id()).stream().filter(account -> account.written().day().isBefore(draft.written().day()))
                .forEach(account -> earlier.put(String.valueOf(account.number()), w.get("account.form.since.one", String.valueOf(account.number()), account.written().title(), NorwegianDates.of(w.language()).date(account.written().day()))));
        boolean checked = draft.checked() != null;
        int come = accounts.since(view, draft).size();
        String state = Stream.of(
                        w.get(checked ? "account.state.checked" : "account.state.draft"), draft.corrects() == null ? "" : w.get("account.corrects", String.valueOf(draft.corrects()), String.valueOf(draft.why())))
                .filter(each -> !each.isEmpty()).collect(java.util.stream.Collectors.joining(" "));
        return new DraftPage(
                shell(visit, view, draft.written().title()), view, draft.number(), form, stands, checked, state, come == 0 ? null : w.get("account.since-checked", come),
                accounts.said(view, draft).paper().sections().getFirst().title().plain(), earlier,
                Accounts.FORMATS.stream().map(format -> new AccountPage.File(format.word(), AccountAt.draft(view, draft.number()) + "." + format.word())).toList(), problems, status.value());
    }

    private Page desk(PlanView view, String wrong, String why, List<Problem> problems, Visit visit) {
        Words w = visit.words();
        return new AccountDeskPage(
                shell(visit, view, w.get("account.title")), view,
                accounts.drafts(view.id()).stream().map(draft -> new AccountDeskPage.Row(draft.written().title(), AccountAt.draft(view, draft.number()), w.get(draft.checked() == null ? "account.state.draft" : "account.state.checked"))).toList(),
                accounts.list(view.id()).stream().map(account -> new AccountDeskPage.Sent(account.number(), account.written().title(), AccountAt.one(view, account.number()), pages.told(view, account, w), account.holds(),
                        account.written().occasion() == Occasion.COUNCIL && account.holds() ? AccountAt.meeting(view, account.number()) : null)).toList(),
                wrong, why, problems, problems.isEmpty() ? 200 : 422);
    }

    private static Author author(PlanView view, Person who) {
        return who.author(view.region().id(), Through.TABLE);
    }

    private static String done(String at, String key, Visit visit, RedirectAttributes next) {
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get(key)));
        return "redirect:" + at;
    }

    private static Shell shell(Visit visit, PlanView view, String title) {
        return Shell.of(visit, title, new Crumb(visit.words().get("signin.workspace"), "/arbeid"), new Crumb(view.plan().title(), view.address()), new Crumb(visit.words().get("account.crumb"), AccountAt.desk(view)));
    }
}
