package no.samspill.input.web;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import no.samspill.files.web.Sent;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Visit;
import no.samspill.input.Attaching;
import no.samspill.input.Attachment;
import no.samspill.input.Attachments;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files beside a contribution. */
@Controller
@RequestMapping(Handled.AT)
class Files {
    private final Attachments attachments;
    private final OneContribution pages;

    Files(Attachments attachments, OneContribution pages) {
        this.attachments = attachments;
        this.pages = pages;
    }

    @PostMapping("/vedlegg")
    Object attach(Handled at, @RequestParam("fil") @Nullable MultipartFile file, Visit visit, RedirectAttributes next) throws IOException {
        Sent.Files files = Sent.examined(file == null ? List.of() : List.of(file), 1, "fil", String.valueOf(at.author()));
        if (!files.problems().isEmpty() || files.fit().isEmpty()) {
            return pages.wrong(at, "fil", "", files.problems().isEmpty() ? Problem.of("input.one.file.missing") : files.problems().getFirst(), visit);
        }
        return switch (attachments.attach(at.view(), at.one().id(), files.fit().getFirst(), at.author())) {
            case Attaching.Attached attached -> pages.done(at, "input.one.attached", visit, next);
            case Attaching.Refused(var why) -> pages.wrong(at, "fil", "", Sent.problem(why), visit);
        };
    }

    @PostMapping("/vedlegg/{file}/sletting")
    Object detach(Handled at, @PathVariable UUID file, Visit visit, RedirectAttributes next) {
        attachments.remove(at.view(), at.one().id(), file, at.author());
        return pages.done(at, "input.one.saved", visit, next);
    }

    @GetMapping("/vedlegg/{file}")
    ResponseEntity<byte[]> file(Handled at, @PathVariable UUID file) {
        Attachment found = attachments.find(at.one().id(), file).orElseThrow(() -> Refused.unknown("input.one.file.gone"));
        return Sent.saved(found.name(), found.type(), attachments.content(found));
    }
}
