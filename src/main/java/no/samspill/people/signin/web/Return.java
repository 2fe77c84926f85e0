package no.samspill.people.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Visit;
import no.samspill.people.signin.Kept;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Back again: what was typed before the session ran out, to be sent after all or thrown away. */
@Controller
@RequestMapping(Kept.PAGE)
class Return {

    @GetMapping
    Object show(Visit visit, HttpServletRequest request) {
        Optional<Kept> kept = Kept.in(request);
        if (kept.isEmpty()) {
            return "redirect:/arbeid";
        }
        String title = visit.words().get("signin.kept.title");
        return new ReturnPage(Shell.of(visit, title, new Crumb(visit.words().get("signin.workspace"), "/arbeid"), new Crumb(title, Kept.PAGE)), kept.get());
    }

    @PostMapping
    String throwAway(HttpServletRequest request) {
        Kept.forget(request);
        return "redirect:/arbeid";
    }
}
