package no.samspill.hearing.web;

import jakarta.servlet.http.HttpServletRequest;
import no.samspill.frame.Page;
import no.samspill.frame.Refused;
import no.samspill.frame.Visit;
import no.samspill.hearing.Hearings;
import no.samspill.hearing.statement.web.HeardTexts;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Public;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The hearings of a plan, for everybody. */
@Controller
class PublicHearings {
    private final Hearings hearings;
    private final HearingPages pages;
    private final HeardTexts texts;

    PublicHearings(Hearings hearings, HearingPages pages, HeardTexts texts) {
        this.hearings = hearings;
        this.pages = pages;
        this.texts = texts;
    }

    /** The newest that everybody may know of. */
    @GetMapping("/{region}/{plan}/horing")
    String newest(@Public PlanView view) {
        return hearings.seen(view).stream().findFirst().map(hearing -> "redirect:" + new HearingView(view, hearing).address()).orElseThrow(() -> Refused.unknown("hearing.none"));
    }

    @GetMapping(HearingView.AT)
    Page one(@Public HearingView at, Visit visit, HttpServletRequest request) {
        return pages.page(at, visit, texts.of(at, visit, request), HttpStatus.OK);
    }
}
