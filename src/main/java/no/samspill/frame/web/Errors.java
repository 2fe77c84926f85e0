package no.samspill.frame.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import no.samspill.frame.Page;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell;
import no.samspill.frame.Stale;
import no.samspill.frame.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.DispatcherServlet;

/** Every failure ends here, whoever refused: the server, Spring, its security or a controller of ours. */
@Controller
class Errors implements ErrorController {

    private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 405, 408, 409, 410, 413, 421, 422, 429, 500, 503);

    @RequestMapping("${server.error.path:/error}")
    Page error(HttpServletRequest request, Visit visit) {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        String kind = Stale.is(request) ? "stale" : String.valueOf(KNOWN.contains(status) ? status : status < 500 ? 400 : 500);
        Refused refused = request.getAttribute(DispatcherServlet.EXCEPTION_ATTRIBUTE) instanceof Refused ours ? ours : null;
        String own = refused == null ? null : refused.title();
        String title = visit.words().get(own == null ? "error." + kind + ".title" : own);
        return new ErrorPage(Shell.of(visit, title), status, own == null ? kind : null, because(request, visit), refused == null ? null : refused.onward());
    }

    private static @Nullable String because(HttpServletRequest request, Visit visit) {
        return switch (request.getAttribute(DispatcherServlet.EXCEPTION_ATTRIBUTE)) {
            case Refused refused -> refused.problem().text(visit.words());
            case Exception wrong when Misspelt.names(wrong) -> Misspelt.problem(wrong).text(visit.words());
            case null, default -> null;
        };
    }
}
