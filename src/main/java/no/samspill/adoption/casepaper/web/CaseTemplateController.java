package no.samspill.adoption.casepaper.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.samspill.adoption.Body;
import no.samspill.adoption.RouteStep;
import no.samspill.adoption.casepaper.CasePapers;
import no.samspill.adoption.casepaper.Keeping;
import no.samspill.adoption.casepaper.Template;
import no.samspill.files.web.Sent;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.ledger.Author;
import no.samspill.ledger.Through;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Working;
import no.samspill.publishing.word.WordTemplate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An organisation's own words, language and Word file for case papers. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/saksframlegg/mal/{organisation}")
class CaseTemplateController {
    private static final int LONGEST_NAME = 120;

    /** One more than is taken, so that one too large is known by its size. */
    private static final int MOST = (5 << 20) + 1;

    private final CasePapers papers;
    private final CasePaperPages pages;

    CaseTemplateController(CasePapers papers, CasePaperPages pages) {
        this.papers = papers;
        this.pages = pages;
    }

    @GetMapping
    Page ask(@Working PlanView view, @PathVariable String organisation, Person who, Visit visit) {
        Body body = body(view, organisation, who);
        Template now = papers.template(body.organisation());
        return pages.template(view, body, TemplateForm.of(now), now, List.of(), HttpStatus.OK, visit);
    }

    @PostMapping
    Object set(
            @Working PlanView view, @PathVariable String organisation, @RequestParam MultiValueMap<String, String> sent, @RequestParam(required = false) @Nullable List<MultipartFile> word, Person who, Visit visit,
            RedirectAttributes next) throws IOException {
        Body body = body(view, organisation, who);
        Template now = papers.template(body.organisation());
        TemplateForm form = TemplateForm.sent(sent);
        List<Problem> problems = new ArrayList<>(form.problems());
        List<MultipartFile> chosen = Sent.chosen(word);
        byte[] file = chosen.isEmpty() ? null : chosen.getFirst().getInputStream().readNBytes(MOST);
        if (file != null && WordTemplate.read(file) instanceof WordTemplate.Reading.Unfit(var why)) {
            problems.add(Problem.of("casepaper.word." + why).at("word"));
        }
        if (!problems.isEmpty()) {
            return pages.template(view, body, form, now, problems, HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        Author author = Author.person(who.id().value(), body.organisation().value(), Through.TABLE);
        String name = file == null ? "" : name(chosen.getFirst());
        return switch (papers.set(view.id(), body, form.template(body.organisation(), now.word()), file, name, who.registers(view.region().id()), author)) {
            case Keeping.Kept kept -> {
                next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get("casepaper.template.kept")));
                yield "redirect:" + CasePaperAt.all(view);
            }
            case Keeping.Changed changed -> pages.template(view, body, form, now, List.of(Problem.of("casepaper.changed")), HttpStatus.CONFLICT, visit);
            case Keeping.NotTheirs(var other) -> throw new Refused(HttpStatus.FORBIDDEN, Problem.of("casepaper.not-theirs", other.name()));
        };
    }

    /** As its sender calls it, without folders and signs that no name has. */
    private static String name(MultipartFile file) {
        String all = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        String last = all.substring(Math.max(all.lastIndexOf('/'), all.lastIndexOf('\\')) + 1).replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        return last.isEmpty() ? "mal.docx" : last.length() > LONGEST_NAME ? last.substring(last.length() - LONGEST_NAME) : last;
    }

    /** The first of the organisation's bodies on the way, for those who may make its papers. */
    private Body body(PlanView view, String organisation, Person who) {
        UUID id = Typed.key(organisation).orElseThrow(() -> Refused.unknown("casepaper.organisation.unknown"));
        return pages.theirs(view, who).stream().map(RouteStep::body).filter(each -> each.organisation().value().equals(id)).findFirst().orElseThrow(() -> Refused.unknown("casepaper.organisation.unknown"));
    }
}
