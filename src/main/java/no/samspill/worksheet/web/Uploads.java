package no.samspill.worksheet.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Visit;
import no.samspill.kernel.NorwegianDates;
import no.samspill.people.Person;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Working;
import no.samspill.worksheet.book.Limits;
import no.samspill.worksheet.book.Unreadable;
import no.samspill.worksheet.imports.Imports;
import no.samspill.worksheet.imports.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.view.RedirectView;

/** Sends a sheet in. */
@Controller
@RequestMapping("/arbeid/{region}/{plan}/import")
class Uploads {
    private final Imports imports;
    private final Clock clock;

    Uploads(Imports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    @GetMapping
    Page choose(@Working PlanView view, Visit visit) {
        return page(view, visit, HttpStatus.OK, List.of());
    }

    @PostMapping
    Object send(
            @Working PlanView view,
            @RequestParam("ark") @Nullable MultipartFile file,
            Person person,
            Visit visit)
            throws IOException {
        String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        if (file == null || (name.isEmpty() && file.isEmpty())) {
            return refused(view, visit, HttpStatus.UNPROCESSABLE_CONTENT, Problem.of("import.noFile"));
        }
        try (InputStream sent = file.getInputStream()) {
            return switch (imports.receive(view.id(), person.id().value(), name, sent)) {
                case Receipt.Received(var id) -> new RedirectView(ImportAt.of(view) + "/" + id);
                case Receipt.Refused(var why) -> refused(view, visit, status(why), problem(why));
            };
        }
    }

    private Page refused(PlanView view, Visit visit, HttpStatus status, Problem problem) {
        return page(view, visit, status, List.of(problem.at("ark")));
    }

    private static Problem problem(Unreadable why) {
        return Problem.of(why.key(), why.arguments().toArray());
    }

    private static HttpStatus status(Unreadable why) {
        return why.code().equals("file-too-large") ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private UploadPage page(PlanView view, Visit visit, HttpStatus status, List<Problem> problems) {
        String address = ImportAt.of(view);
        return new UploadPage(
                ImportAt.shell(visit, view, visit.words().get("import.title")),
                status.value(),
                problems,
                address,
                view.plan().title(),
                Limits.DEFAULT.fileBytes() >> 20,
                Limits.DEFAULT.rows(),
                Imports.KEPT.toDays(),
                imports.waiting(view.id()).stream()
                        .map(it -> new UploadPage.Waiting(
                                it.fileName(), address + "/" + it.id(), NorwegianDates.of(visit.words().language()).moment(it.at().atZone(clock.getZone()))))
                        .toList());
    }
}
