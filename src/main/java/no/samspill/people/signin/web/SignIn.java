package no.samspill.people.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
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
import no.samspill.pace.Turn;
import no.samspill.pace.Waiting;
import no.samspill.people.People;
import no.samspill.people.SignInLinks;
import no.samspill.people.signin.Askers;
import no.samspill.people.signin.BeenHere;
import no.samspill.people.signin.Limits;
import no.samspill.people.signin.LinkByEmail;
import no.samspill.people.signin.Offered;
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
    private final Askers askers;
    private final BeenHere beenHere;
    private final People people;
    private final Post post;
    private final Pace pace;
    private final Providers providers;

    SignIn(LinkByEmail links, Askers askers, BeenHere beenHere, People people, Post post, Pace pace, Providers providers) {
        this.providers = providers;
        this.links = links;
        this.askers = askers;
        this.beenHere = beenHere;
        this.people = people;
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
        if (turn(request, email.get()) instanceof TooSoon soon) {
            return wait(visit, response, typed, soon);
        }
        links.askedFor(email.get(), askers.note(request, response), visit.words().language());
        return "redirect:/logg-inn/sendt";
    }

    /** What strangers order keeps the owner from nothing, in a browser where they have been in; and they are never many letters. */
    private Turn turn(HttpServletRequest request, EmailAddress email) {
        if (beenHere.in(request).flatMap(people::emailOf).filter(own -> own.key().equals(email.key())).isPresent()) {
            return pace.take(Limits.LETTERS_TO_OWNER, email.key());
        }
        for (var counted : List.of(
                Map.entry(Limits.LETTERS_FROM_ONE, ClientAddress.of(request)), Map.entry(Limits.LETTERS_OF_ONE_ASKER, email.key() + " " + ClientAddress.of(request)),
                Map.entry(Limits.LETTERS_TO_ONE, email.key()))) {
            if (pace.take(counted.getKey(), counted.getValue()) instanceof TooSoon soon) {
                return soon;
            }
        }
        return new Turn.Granted();
    }

    @GetMapping("/logg-inn/sendt")
    Page sent(Visit visit, HttpServletRequest request, @RequestParam(name = "kode") @Nullable String code) {
        String title = visit.words().get("signin.sent.title");
        List<Problem> problems = code == null ? List.of() : List.of(Problem.of("signin.code.wrong").at(Offered.CODE));
        return new SentPage(shell(visit, title, "/logg-inn/sendt"), post.works(), SignInLinks.VALID_BY_EMAIL.toMinutes(), askers.in(request).isPresent(), problems);
    }

    /** Opening the link does nothing yet: programs that look into people's e-mail open links too. Those that press the button, do so in a browser that did not ask. */
    @GetMapping("/logg-inn/lenke")
    Page open(Visit visit, HttpServletRequest request, @RequestParam(name = "token", defaultValue = "") String token) {
        boolean elsewhere = SignInLinks.isOfLetter(token) && askers.in(request).isEmpty();
        return new OpenedPage(shell(visit, visit.words().get("signin.title"), "/logg-inn"), token, elsewhere);
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
