package no.samspill.frame.web;

import java.util.List;
import java.util.stream.Stream;
import no.samspill.frame.Page;
import no.samspill.frame.SameForAll;
import no.samspill.frame.Shell;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.frame.web.AboutPage.Part;
import no.samspill.kernel.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The accessibility statement and the privacy page. */
@Controller
class About {

    @SameForAll
    @GetMapping("/tilgjengelighet")
    Page accessibility(Visit visit) {
        return page(visit, "accessibility", "/tilgjengelighet", List.of("how", "known", "tell", "appeal"));
    }

    @SameForAll
    @GetMapping("/personvern")
    Page privacy(Visit visit) {
        return page(visit, "privacy", "/personvern", List.of("reading", "cookies", "input", "editing", "log", "rights"));
    }

    private static Page page(Visit visit, String about, String address, List<String> parts) {
        Words words = visit.words();
        String title = words.get(about + ".title");
        return new AboutPage(
                Shell.of(visit, title, new Crumb(words.get("brand"), "/"), new Crumb(title, address)),
                words.get(about + ".lead"),
                parts.stream().map(part -> part(words, about + "." + part)).toList());
    }

    private static Part part(Words words, String key) {
        return new Part(
                words.get(key + ".title"),
                Stream.of(words.get(key + ".text").split("\n")).toList());
    }
}
