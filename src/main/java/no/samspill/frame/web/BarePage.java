package no.samspill.frame.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.samspill.frame.Bare;
import no.samspill.frame.Shell;
import no.samspill.frame.Templates;
import no.samspill.frame.Visit;
import no.samspill.kernel.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Made of the shell alone. */
final class BarePage implements Bare {
    private final Assets assets;
    private final Templates templates = new Templates();

    BarePage(Assets assets) {
        this.assets = assets;
    }

    @Override
    public void write(HttpServletRequest request, HttpServletResponse response, int status, String kind) throws IOException {
        var visit = new Visit(Words.of(Languages.of(request)), new LiveLinks(assets, Languages.choices(request), null), request.getRequestURI(), null, null, List.of(), List.of(), Optional::empty);
        byte[] page = templates.bytes(new ErrorPage(Shell.of(visit, visit.words().get("error." + kind + ".title")), status, kind, null, null));
        response.setStatus(status);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", Headers.CONTENT_SECURITY_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }
}
