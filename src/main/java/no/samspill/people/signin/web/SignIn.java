package no.samspill.people.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.kernel.EmailAddress;
import no.samspill.pace.ClientAddress;
import no.samspill.pace.Pace;
import no.samspill.pace.Turn.TooSoon;
import no.samspill.pace.Waiting;
import no.samspill.people.SignInLinks;
import no.samspill.people.signin.Limits;
import no.samspill.people.signin.LinkByEmail;
import no.samspill.people.signin.Providers;
import no.samspill.post.Post;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a person signs in. The links themselves are spent by Spring Security, when the button is pressed. */
@Controller
class SignIn {
    private final LinkByEmail links;
    private final Post post;
    private final Pace pace;
    private final Providers providers;

    SignIn(LinkByEmail links, Post post, Pace pace, Providers providers) {
        this.providers = providers;
        this.links = links;
        this.post = post;
        this.pace = pace;
    }

    @GetMapping("/logg-inn")
    Page show(
            Visit visit,
            @RequestParam(name = "lenke") @Nullable String link,
            @RequestParam(name = "ventet") @Nullable String waited,
            @RequestParam(name = "feil") @Nullable String wrong) {
        return page(visit, SignInPage.Told.of(link, waited, wrong), "", List.of(), HttpStatus.OK);
    }

    /** The same answer whether we know the address or not. */
    @PostMapping("/logg-inn/e-post")
    Object askForLink(Visit visit, HttpServletRequest request, HttpServletResponse response, @RequestParam(name = "email", defaultValue = "") String typed) {
        Optional<EmailAddress> email = EmailAddress.of(typed);
        if (email.isEmpty()) {
            return page(visit, SignInPage.Told.NOTHING, typed, List.of(Problem.of(typed.isBlank() ? "email.missing" : "email.wrong").at("email")), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (pace.take(Limits.LETTERS_FROM_ONE, ClientAddress.of(request)) instanceof TooSoon soon) {
            return wait(visit, response, typed, soon);
        }
        if (pace.take(Limits.LETTERS_TO_ONE, email.get().key()) instanceof TooSoon soon) {
            return wait(visit, response, typed, soon);
        }
        links.askedFor(email.get(), visit.words().language());
        return "redirect:/logg-inn/sendt";
    }

    @GetMapping("/logg-inn/sendt")
    Page sent(Visit visit) {
        String title = visit.words().get("signin.sent.title");
        return new SentPage(shell(visit, title, "/logg-inn/sendt"), post.works(), SignInLinks.VALID_BY_EMAIL.toMinutes());
    }

    /** Opening the link does nothing yet: programs that look into people's e-mail open links too. */
    @GetMapping("/logg-inn/lenke")
    Page open(Visit visit, @RequestParam(name = "token", defaultValue = "") String token) {
        return new OpenedPage(shell(visit, visit.words().get("signin.title"), "/logg-inn"), token);
    }

    private Page wait(Visit visit, HttpServletResponse response, String typed, TooSoon soon) {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(soon.pause().toSeconds()));
        return page(visit, SignInPage.Told.NOTHING, typed, List.of(Problem.of("pace.wait", Waiting.minutes(soon.pause())).at("email")), HttpStatus.TOO_MANY_REQUESTS);
    }

    private Page page(Visit visit, SignInPage.Told told, String typed, List<Problem> problems, HttpStatus status) {
        return new SignInPage(shell(visit, visit.words().get("signin.title"), "/logg-inn"), told, typed, providers.all(), problems, status.value());
    }

    private static Shell shell(Visit visit, String title, String address) {
        return Shell.of(visit, title, new Crumb(visit.words().get("brand"), "/"), new Crumb(title, address));
    }
}
