package no.samspill.worksheet.web;

import java.time.Clock;
import java.util.List;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Visit;
import no.samspill.ledger.Through;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Working;
import no.samspill.worksheet.imports.Decided;
import no.samspill.worksheet.imports.Imports;
import no.samspill.worksheet.imports.Landing;
import no.samspill.worksheet.imports.Upload;
import no.samspill.worksheet.imports.UploadId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Shows a sheet beside the plan, keeps what is settled, and takes it in. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/import/{id}")
class Previews {
    private final Imports imports;
    private final Clock clock;

    Previews(Imports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    @GetMapping
    Page look(
            @Working PlanView of,
            @PathVariable UploadId id,
            @RequestParam(name = "vis", defaultValue = "") String view,
            @RequestParam(name = "side", defaultValue = "1") int page,
            Visit visit) {
        return page(upload(of, id), view, page, visit, HttpStatus.OK, List.of());
    }

    @PostMapping
    Object settle(
            @Working PlanView of,
            @PathVariable UploadId id,
            @RequestParam(name = "vis", defaultValue = "") String view,
            @RequestParam(name = "side", defaultValue = "1") int page,
            @RequestParam(name = "handling", defaultValue = "lagre") String action,
            @RequestParam(name = "sett", defaultValue = "-1") long seen,
            @RequestParam MultiValueMap<String, String> sent,
            Person person,
            Visit visit,
            RedirectAttributes after) {
        Upload before = upload(of, id);
        if (action.equals("forkast")) {
            imports.discard(before.id());
            after.addFlashAttribute(
                    Message.FLASH, new Message(Message.Tone.INFO, visit.words().get("import.discarded", before.fileName())));
            return new RedirectView(ImportAt.of(of));
        }
        DecidedForm form = new DecidedForm(sent);
        Decided decided = form.onto(before.decided());
        Upload upload = before.with(form.forAll().isEmpty() ? decided : Alike.settled(decided, imports.preview(before).asked(), form.forAll()));
        List<Problem> problems = form.problems();
        if (!problems.isEmpty()) {
            return page(upload, view, page, visit, HttpStatus.UNPROCESSABLE_CONTENT, problems);
        }
        boolean unseen = action.equals("legg-inn") && upload.decided().readsOtherwise(before.decided());
        if (action.equals("prov") || unseen) {
            // What a column would become is seen before it is kept, and never goes into the plan unseen.
            return page(upload, before.decided(), view, page, visit, HttpStatus.OK, unseen ? List.of(Problem.of("import.problem.otherwise").at("kolonner")) : List.of());
        }
        imports.decide(upload.id(), upload.decided());
        if (!action.equals("legg-inn")) {
            return new RedirectView(ImportAt.of(of) + "/" + id + Scope.query(view, page));
        }
        // Made here, and remembered: not while the database waits for it.
        imports.preview(upload);
        Landing landing = imports.land(upload, seen, person.author(of.region().id(), Through.IMPORT));
        return switch (landing) {
            case Landing.Landed(var changes) -> {
                String done = new Tally(changes, visit.words()).sentence();
                after.addFlashAttribute(
                        Message.FLASH,
                        new Message(Message.Tone.SUCCESS, visit.words().get("import.landed", upload.fileName(), done)));
                yield new RedirectView(of.address());
            }
            case Landing.NothingNew nothing -> {
                after.addFlashAttribute(
                        Message.FLASH, new Message(Message.Tone.INFO, visit.words().get("import.nothing", upload.fileName())));
                yield new RedirectView(of.address());
            }
            case Landing.Overtaken overtaken ->
                page(upload, view, page, visit, HttpStatus.CONFLICT, List.of(Problem.of("import.problem.overtaken")));
            case Landing.Stopped stopped ->
                page(upload, view, page, visit, HttpStatus.UNPROCESSABLE_CONTENT, List.of(Problem.of("import.problem.stopped").at("feil")));
            case Landing.Adopted adopted ->
                page(upload, view, page, visit, HttpStatus.CONFLICT, List.of(Problem.of("clash.DECIDED")));
            case Landing.Clashed(var clashes) ->
                page(upload, view, page, visit, HttpStatus.CONFLICT, Clashes.problems(clashes));
        };
    }

    private Upload upload(PlanView plan, UploadId id) {
        return imports.find(plan.id(), id).orElseThrow(() -> Refused.unknown("import.gone"));
    }

    private Page page(Upload upload, String view, int page, Visit visit, HttpStatus status, List<Problem> problems) {
        return page(upload, upload.decided(), view, page, visit, status, problems);
    }

    private Page page(Upload upload, Decided kept, String view, int page, Visit visit, HttpStatus status, List<Problem> problems) {
        return new PreviewScene(imports.preview(upload), kept, visit, clock.getZone()).page(view, page, status, problems);
    }
}
