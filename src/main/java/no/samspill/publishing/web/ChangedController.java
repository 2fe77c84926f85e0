package no.samspill.publishing.web;

import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.plan.FrozenPlan;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Public;
import no.samspill.plan.web.VersionsShown;
import no.samspill.publishing.Changed;
import no.samspill.publishing.PaperFormat;
import no.samspill.publishing.Papers;
import no.samspill.publishing.Press;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What is new in a version, to be taken along: Word with tracked changes, and the short of it as PDF. */
@Controller
class ChangedController {
    private final VersionsShown versions;
    private final Press press;

    ChangedController(VersionsShown versions, Press press) {
        this.versions = versions;
        this.press = press;
    }

    /** @param from an earlier version's number; the one before where it is left out */
    @GetMapping("/{region}/{plan}/versjon/{n}/endringer.{word:docx|pdf}")
    ResponseEntity<byte[]> file(
            @Public PlanView view, @PathVariable("n") String number, @PathVariable String word, @RequestParam(name = "fra", defaultValue = "") String from) {
        FrozenPlan to = versions.get(view, number);
        Changed changed = new Changed(versions.before(view, to, from), to);
        PaperFormat format = PaperFormat.find(word).orElseThrow();
        byte[] content = press.order(changed.key(format), () -> format == PaperFormat.DOCX ? changed.word() : Papers.bytes(changed.summary(), format))
                .within(PaperController.LONGEST)
                .orElseThrow(() -> new Refused(HttpStatus.INTERNAL_SERVER_ERROR, Problem.of("making.failed")));
        String name = view.region().slug() + "-" + view.slug() + "-versjon-" + changed.before().version().number() + "-til-" + to.version().number();
        return Attachment.lasting(name, format, content);
    }
}
