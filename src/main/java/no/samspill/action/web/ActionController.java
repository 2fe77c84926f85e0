package no.samspill.action.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import no.samspill.action.ActionPlans;
import no.samspill.action.Whose;
import no.samspill.files.web.Sent;
import no.samspill.followup.StatusReports;
import no.samspill.frame.Page;
import no.samspill.frame.Refused;
import no.samspill.frame.SameForAll;
import no.samspill.frame.Visit;
import no.samspill.kernel.Slug;
import no.samspill.kernel.Words;
import no.samspill.pace.web.HandingOut;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Public;
import no.samspill.publishing.PaperFormat;
import no.samspill.publishing.Papers;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What each one does of a plan, for everybody. */
@Controller
class ActionController {
    private final ActionPlans actions;
    private final ActionPages pages;
    private final HandingOut files;

    ActionController(ActionPlans actions, ActionPages pages, HandingOut files) {
        this.actions = actions;
        this.pages = pages;
        this.files = files;
    }

    @SameForAll
    @GetMapping("/{region}/{plan}/handlingsplan")
    Page all(@Public PlanView view, Optional<Person> who, Visit visit) {
        return pages.all(view, who.filter(person -> person.edits(view.region().id())).map(person -> ActionAt.desk(view)).orElse(null), visit);
    }

    @SameForAll
    @GetMapping("/{region}/{plan}/handlingsplan/{whose}")
    Page one(@Public PlanView view, @PathVariable String whose, @RequestParam(name = "ar", defaultValue = "") String year, @RequestParam(name = "omrade", defaultValue = "") String area, Optional<Person> who, Visit visit) {
        Whose found = find(view, whose);
        boolean writes = found instanceof Whose.One one && who.filter(person -> StatusReports.mayReport(person.reach(view.region().id()), one.holder())).isPresent();
        return pages.page(view, ActionPages.Asked.of(view, found, year, area), writes, visit);
    }

    /** Made anew when it is asked for, and the same to the byte as long as nothing has changed. */
    @GetMapping("/{region}/{plan}/handlingsplan/{whose}/handlingsplan.{word:docx|odt|pdf|xlsx}")
    ResponseEntity<byte[]> file(
            @Public PlanView view, @PathVariable String whose, @PathVariable String word, @RequestParam(name = "ar", defaultValue = "") String year, @RequestParam(name = "omrade", defaultValue = "") String area, Visit visit,
            HttpServletRequest request) throws IOException {
        ActionPages.Asked asked = ActionPages.Asked.of(view, find(view, whose), year, area);
        PaperFormat format = PaperFormat.find(word).orElseThrow();
        Words w = visit.words();
        byte[] content = files.made(request, () -> {
            ActionPages.Facts facts = pages.facts(view, asked, w);
            return format == PaperFormat.XLSX ? ActionSheet.of(facts) : Papers.bytes(ActionDocument.of(facts, pages.address()), format);
        });
        String name = "handlingsplan-" + Slug.of(asked.whose().slug()) + (asked.year() == null ? "" : "-" + asked.year());
        return Sent.saved(name + "." + format.word(), format.mediaType(), content);
    }

    private Whose find(PlanView view, String whose) {
        return actions.find(view, whose).orElseThrow(() -> Refused.unknown("actions.unknown").leading(ActionAt.all(view), "actions.crumb"));
    }
}
