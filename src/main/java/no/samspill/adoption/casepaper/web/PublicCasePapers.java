package no.samspill.adoption.casepaper.web;

import java.util.Optional;
import no.samspill.adoption.RouteStepId;
import no.samspill.adoption.casepaper.CasePapers;
import no.samspill.frame.Refused;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Public;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The case papers that bodies show beside what they decided. */
@Controller
class PublicCasePapers {
    private final CasePapers papers;
    private final Printing printing;

    PublicCasePapers(CasePapers papers, Printing printing) {
        this.papers = papers;
        this.printing = printing;
    }

    @GetMapping("/{region}/{plan}/vedtak/saksframlegg/{step}.{word:docx|odt|pdf}")
    ResponseEntity<byte[]> file(@Public PlanView view, @PathVariable String step, @PathVariable String word) {
        return Optional.of(step).flatMap(RouteStepId::find).flatMap(id -> Optional.ofNullable(papers.shown(view.id()).get(id)))
                .map(paper -> printing.file(paper, word))
                .orElseThrow(() -> Refused.unknown("casepaper.unknown"));
    }
}
