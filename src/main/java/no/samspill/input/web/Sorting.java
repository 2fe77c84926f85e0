package no.samspill.input.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspill.files.web.Sent;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Visit;
import no.samspill.input.Answer;
import no.samspill.input.Attaching;
import no.samspill.input.Attachment;
import no.samspill.input.Attachments;
import no.samspill.input.Contribution;
import no.samspill.input.Contributions;
import no.samspill.input.Following;
import no.samspill.input.HideReason;
import no.samspill.input.Merging;
import no.samspill.input.Note;
import no.samspill.input.Splitting;
import no.samspill.input.Triage;
import no.samspill.ledger.Author;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Through;
import no.samspill.people.Person;
import no.samspill.plan.Element;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One contribution: what it is about, who may read it, what it led to. Each button is an address of its own. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/innspill/nr/{innspill}")
class Sorting {
    private final InputDesk desk;
    private final Contributions contributions;
    private final Triage triage;
    private final Following following;
    private final Attachments attachments;
    private final OneContribution pages;

    Sorting(InputDesk desk, Contributions contributions, Triage triage, Following following, Attachments attachments, OneContribution pages) {
        this.desk = desk;
        this.contributions = contributions;
        this.triage = triage;
        this.following = following;
        this.attachments = attachments;
        this.pages = pages;
    }

    /** The contribution of one request, with who handles it. */
    private record At(PlanView view, Contribution one, Author author) {}

    private At at(String region, String plan, String number, Person who) {
        PlanView view = desk.work(who, region, plan);
        Contribution one = Optional.of(number)
                .filter(typed -> typed.matches("[0-9]{1,12}"))
                .flatMap(typed -> contributions.byNumber(view.id(), Long.parseLong(typed)))
                .orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, Problem.of("input.one.unknown", number)));
        return new At(view, one, who.author(view.region().id(), Through.TABLE));
    }

    @GetMapping
    Page show(@PathVariable String region, @PathVariable String plan, @PathVariable String innspill, @RequestParam(name = "sted", defaultValue = "") String row, Person who, Visit visit) {
        At at = at(region, plan, innspill, who);
        return pages.page(at.view(), at.one(), row, Map.of(), List.of(), HttpStatus.OK, visit);
    }

    @PostMapping("/sortering")
    Object sort(
            @PathVariable String region, @PathVariable String plan, @PathVariable String innspill, Person who, Visit visit, RedirectAttributes next,
            @RequestParam(name = "omrade", defaultValue = "") String area, @RequestParam(name = "tema", defaultValue = "") String theme) {
        At at = at(region, plan, innspill, who);
        if (theme.strip().length() > Triage.LONGEST_THEME) {
            return wrong(at, "tema", theme, Problem.of("form.long", Triage.LONGEST_THEME), visit);
        }
        triage.sort(at.view(), at.one().id(), OneContribution.area(at.view(), area), theme.isBlank() ? null : theme.strip(), at.author());
        return done(at, "input.one.saved", visit, next);
    }

    @PostMapping("/visning")
    Object show(@PathVariable String region, @PathVariable String plan, @PathVariable String innspill, Person who, Visit visit, RedirectAttributes next) {
        At at = at(region, plan, innspill, who);
        triage.show(at.view(), List.of(at.one().id()), at.author());
        return done(at, at.one().mayShow() ? "input.one.shown" : "input.one.closed", visit, next);
    }

    @PostMapping("/skjuling")
    Object hide(
            @PathVariable String region, @PathVariable String plan, @PathVariable String innspill, Person who, Visit visit, RedirectAttributes next,
            @RequestParam(name = "grunn", defaultValue = "SPAM") HideReason reason, @RequestParam(name = "mer", defaultValue = "") String more) {
        At at = at(region, plan, innspill, who);
        triage.hide(at.view(), at.one().id(), reason, more.isBlank() ? null : more.substring(0, Math.min(more.length(), Note.LONGEST)).strip(), at.author());
        return done(at, "input.one.hidden", visit, next);
    }

    @PostMapping("/notat")
    Object note(@PathVariable String region, @PathVariable String plan, @PathVariable String innspill, Person who, Visit visit, RedirectAttributes next, @RequestParam(name = "notat", defaultValue = "") String note) {
        At at = at(region, plan, innspill, who);
        if (note.isBlank() || note.length() > Note.LONGEST) {
            return wrong(at, "notat", note, note.isBlank() ? Problem.of("input.one.note.missing") : Problem.of("form.long", Note.LONGEST), visit);
        }
        triage.note(at.view(), at.one().id(), who.id().value(), note.strip());
        return done(at, "input.one.saved", visit, next);
    }

    @PostMapping("/samling")
    Object merge(@PathVariable String region, @PathVariable String plan, @PathVariable String innspill, Person who, Visit visit, RedirectAttributes next, @RequestParam(name = "nummer", defaultValue = "") String into) {
        At at = at(region, plan, innspill, who);
        if (!into.strip().matches("[0-9]{1,12}")) {
            return wrong(at, "nummer", into, Problem.of("input.one.merge.missing"), visit);
        }
        return switch (triage.merge(at.view(), at.one().id(), Long.parseLong(into.strip()), at.author())) {
            case Merging.Merged merged -> done(at, "input.one.merged", visit, next);
            case Merging.NoSuch(var which) -> wrong(at, "nummer", into, Problem.of("input.one.unknown", String.valueOf(which)), visit);
            case Merging.Itself itself -> wrong(at, "nummer", into, Problem.of("input.one.merge.itself"), visit);
            case Merging.IsSplit(var which) -> wrong(at, "nummer", into, Problem.of("input.one.merge.split", String.valueOf(which)), visit);
        };
    }

    @PostMapping("/samling/opphevelse")
    Object part(@PathVariable String region, @PathVariable String plan, @PathVariable String innspill, Person who, Visit visit, RedirectAttributes next) {
        At at = at(region, plan, innspill, who);
        triage.part(at.view(), at.one().id(), at.author());
        return done(at, "input.one.saved", visit, next);
    }

    @PostMapping("/deling")
    Object split(@PathVariable String region, @PathVariable String plan, @PathVariable String innspill, Person who, Visit visit, RedirectAttributes next, @RequestParam(name = "deler", defaultValue = "") String parts) {
        At at = at(region, plan, innspill, who);
        return switch (triage.split(at.view(), at.one().id(), OneContribution.parts(parts), at.author())) {
            case Splitting.Split split -> done(at, "input.one.splitted", visit, next);
            case Splitting.TooFew few -> wrong(at, "deler", parts, Problem.of("input.one.split.few"), visit);
            case Splitting.OtherWords other -> wrong(at, "deler", parts, Problem.of("input.one.split.words"), visit);
            case Splitting.NotNow not -> wrong(at, "deler", parts, Problem.of("input.one.split.not"), visit);
        };
    }

    @PostMapping("/deling/opphevelse")
    Object join(@PathVariable String region, @PathVariable String plan, @PathVariable String innspill, Person who, Visit visit, RedirectAttributes next) {
        At at = at(region, plan, innspill, who);
        return triage.join(at.view(), at.one().id(), at.author()) ? done(at, "input.one.saved", visit, next) : wrong(at, "deler", "", Problem.of("input.one.join.not"), visit);
    }

    @PostMapping("/spor")
    Object trace(
            @PathVariable String region, @PathVariable String plan, @PathVariable String innspill, Person who, Visit visit, RedirectAttributes next,
            @RequestParam(name = "sted", defaultValue = "") String row, @RequestParam(name = "endring", required = false) @Nullable List<Long> entries) {
        At at = at(region, plan, innspill, who);
        ElementId element = OneContribution.element(at.view(), row).map(Element::id).orElse(null);
        if (element == null) {
            return wrong(at, "sted", row, Problem.of("input.one.trace.missing"), visit);
        }
        following.trace(at.view(), at.one().id(), element, Stream.ofNullable(entries).flatMap(List::stream).toList(), at.author());
        return done(at, "input.one.traced", visit, next);
    }

    @PostMapping("/spor/sletting")
    Object untrace(@PathVariable String region, @PathVariable String plan, @PathVariable String innspill, Person who, Visit visit, RedirectAttributes next, @RequestParam(name = "sted", defaultValue = "") String row) {
        At at = at(region, plan, innspill, who);
        id(row).ifPresent(element -> following.untrace(at.view(), at.one().id(), new ElementId(element), at.author()));
        return done(at, "input.one.saved", visit, next);
    }

    @PostMapping("/svar")
    Object answer(@PathVariable String region, @PathVariable String plan, @PathVariable String innspill, Person who, Visit visit, RedirectAttributes next, @RequestParam(name = "svar", defaultValue = "") String answer) {
        At at = at(region, plan, innspill, who);
        if (answer.length() > Answer.LONGEST) {
            return wrong(at, "svar", answer, Problem.of("form.long", Answer.LONGEST), visit);
        }
        if (answer.isBlank()) {
            following.takeBackAnswer(at.view(), at.one().id(), at.author());
        } else {
            following.answer(at.view(), at.one().id(), answer.strip(), at.author());
        }
        return done(at, answer.isBlank() ? "input.one.unanswered" : "input.one.answered", visit, next);
    }

    @PostMapping("/vedlegg")
    Object attach(@PathVariable String region, @PathVariable String plan, @PathVariable String innspill, Person who, Visit visit, RedirectAttributes next, @RequestParam("fil") @Nullable MultipartFile file) throws IOException {
        At at = at(region, plan, innspill, who);
        Sent.Files files = Sent.examined(file == null ? List.of() : List.of(file), 1, "fil");
        if (!files.problems().isEmpty() || files.fit().isEmpty()) {
            return wrong(at, "fil", "", files.problems().isEmpty() ? Problem.of("input.one.file.missing") : files.problems().getFirst(), visit);
        }
        return switch (attachments.attach(at.view(), at.one().id(), files.fit().getFirst(), at.author())) {
            case Attaching.Attached attached -> done(at, "input.one.attached", visit, next);
            case Attaching.Refused(var why) -> wrong(at, "fil", "", Sent.problem(why), visit);
        };
    }

    @PostMapping("/vedlegg/{file}/sletting")
    Object detach(@PathVariable String region, @PathVariable String plan, @PathVariable String innspill, @PathVariable String file, Person who, Visit visit, RedirectAttributes next) {
        At at = at(region, plan, innspill, who);
        id(file).ifPresent(found -> attachments.remove(at.view(), at.one().id(), found, at.author()));
        return done(at, "input.one.saved", visit, next);
    }

    @GetMapping("/vedlegg/{file}")
    ResponseEntity<byte[]> file(@PathVariable String region, @PathVariable String plan, @PathVariable String innspill, @PathVariable String file, Person who) {
        At at = at(region, plan, innspill, who);
        Attachment found = id(file).flatMap(id -> attachments.find(at.one().id(), id)).orElseThrow(() -> new Refused(HttpStatus.NOT_FOUND, Problem.of("input.one.file.gone")));
        return Sent.saved(found.name(), found.type(), attachments.content(found));
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String done(At at, String key, Visit visit, RedirectAttributes next) {
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get(key)));
        return "redirect:" + OneContribution.address(at.view(), at.one());
    }

    private Page wrong(At at, String field, String typed, Problem problem, Visit visit) {
        return pages.page(at.view(), at.one(), "", Map.of(field, typed), List.of(problem.at(field)), HttpStatus.UNPROCESSABLE_CONTENT, visit);
    }
}
