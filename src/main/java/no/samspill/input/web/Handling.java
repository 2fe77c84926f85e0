package no.samspill.input.web;

import no.samspill.frame.Page;
import no.samspill.frame.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One contribution on the desk. Each button is an address of its own. */
@Controller
@RequestMapping(Handled.AT)
class Handling {
    private final OneContribution pages;

    Handling(OneContribution pages) {
        this.pages = pages;
    }

    @GetMapping
    Page show(Handled at, @RequestParam(name = "sted", defaultValue = "") String row, Visit visit) {
        return pages.show(at, row, visit);
    }
}
