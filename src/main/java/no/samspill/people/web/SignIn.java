package no.samspill.people.web;

import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a person signs in. The links themselves are spent by Spring Security, when the button is pressed. */
@Controller
class SignIn {

    @GetMapping("/logg-inn")
    Page explain(Visit visit, @RequestParam(name = "lenke") @Nullable String link) {
        return new SignInPage(shell(visit), null, "brukt".equals(link));
    }

    /** Opening the link does nothing yet: programs that look into people's e-mail open links too. */
    @GetMapping("/logg-inn/lenke")
    Page open(Visit visit, @RequestParam(name = "token", defaultValue = "") String token) {
        return new SignInPage(shell(visit), token, false);
    }

    private static Shell shell(Visit visit) {
        String title = visit.words().get("signin.title");
        return Shell.of(visit, title, new Crumb(visit.words().get("brand"), "/"), new Crumb(title, "/logg-inn"));
    }
}
