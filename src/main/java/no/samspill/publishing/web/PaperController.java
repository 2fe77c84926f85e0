package no.samspill.publishing.web;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import no.samspill.frame.Message;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Templates;
import no.samspill.frame.Visit;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Public;
import no.samspill.plan.web.VersionsShown;
import no.samspill.publishing.Editions;
import no.samspill.publishing.Order;
import no.samspill.publishing.PaperFormat;
import no.samspill.publishing.PaperKey;
import no.samspill.publishing.PaperKind;
import no.samspill.publishing.Press;
import no.samspill.publishing.VersionPapers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A plan's papers. One that takes more than a moment is waited for on a page, from which it can be stopped. */
@Controller
class PaperController {
    private static final String PAPER = "/{region}/{plan}/{kind:plan|status|prosess|arshjul}.{word:pdf|docx|odt|pptx}";

    private static final String OF_VERSION = "/{region}/{plan}/versjon/{n}/plan.{word:pdf|docx|odt|pptx}";

    /** No page is shown for a wait that is hardly felt. */
    private static final Duration MOMENT = Duration.ofMillis(1500);

    static final Duration LONGEST = Duration.ofMinutes(5);

    private final VersionsShown versions;
    private final Editions editions;
    private final Press press;
    private final Templates templates;
    private final VersionPapers papers;

    PaperController(VersionsShown versions, Editions editions, Press press, Templates templates, VersionPapers papers) {
        this.papers = papers;
        this.versions = versions;
        this.editions = editions;
        this.press = press;
        this.templates = templates;
    }

    /**
     * One of the living plan, or the plan of a version. Whether that may be seen is asked each time; that it is the same is answered
     * without sending it.
     *
     * @param number of the version; null for the living plan
     * @param ticket of one who has seen the page and goes on waiting; null for the first time
     */
    @GetMapping({PAPER, OF_VERSION})
    ResponseEntity<byte[]> paper(
            @Public PlanView view,
            @PathVariable(required = false) @Nullable String kind,
            @PathVariable(name = "n", required = false) @Nullable String number,
            @PathVariable String word,
            @RequestParam(required = false) @Nullable String ar,
            @RequestParam(name = "vent", required = false) @Nullable UUID ticket,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accepts,
            Visit visit) {
        Asked asked = asked(view, kind, number, word, ar);
        Order order = switch (key(view, asked)) {
            case PaperKey.Living living -> press.order(living, () -> editions.paper(view, asked.kind(), asked.year()));
            case PaperKey.OfVersion version -> press.order(version, () -> papers.made(versions.get(view, String.valueOf(version.number())), asked.format()));
        };
        UUID waiting = order.join(ticket);
        boolean page = ticket == null && accepts.contains(MediaType.TEXT_HTML_VALUE);
        try {
            Optional<byte[]> made = order.within(page ? MOMENT : LONGEST);
            return made.map(bytes -> asked.version() == null
                            ? Attachment.of(asked.name(view), asked.format(), bytes)
                            : Attachment.lasting(asked.name(view), asked.format(), bytes))
                    .orElseGet(() -> waiting(visit, view, asked, waiting));
        } catch (CancellationException stopped) {
            throw new Refused(HttpStatus.GONE, Problem.of("making.stopped"));
        } catch (IllegalStateException failed) {
            throw new Refused(HttpStatus.INTERNAL_SERVER_ERROR, Problem.of("making.failed"));
        }
    }

    /** Waits no longer. */
    @PostMapping({PAPER + "/avbestilling", OF_VERSION + "/avbestilling"})
    String cancellation(
            @Public PlanView view,
            @PathVariable(required = false) @Nullable String kind,
            @PathVariable(name = "n", required = false) @Nullable String number,
            @PathVariable String word,
            @RequestParam(required = false) @Nullable String ar,
            @RequestParam(name = "vent", required = false) @Nullable UUID ticket,
            Visit visit,
            RedirectAttributes back) {
        Asked asked = asked(view, kind, number, word, ar);
        if (ticket != null) {
            press.making(key(view, asked)).ifPresent(order -> order.leave(ticket));
        }
        back.addFlashAttribute(Message.FLASH, new Message(Message.Tone.INFO, visit.words().get("making.stopped")));
        return "redirect:" + view.address() + asked.page();
    }

    private Asked asked(PlanView view, @Nullable String kind, @Nullable String number, String word, @Nullable String ar) {
        return number == null
                ? Asked.of(kind == null ? PaperKind.PLAN.word() : kind, word, ar)
                : new Asked(PaperFormat.find(word).orElseThrow(), versions.number(view, number));
    }

    private PaperKey key(PlanView view, Asked asked) {
        return asked.version() == null
                ? editions.key(view, asked.kind(), asked.year(), asked.format())
                : new PaperKey.OfVersion(view.id(), asked.version(), asked.format());
    }

    private ResponseEntity<byte[]> waiting(Visit visit, PlanView view, Asked asked, UUID ticket) {
        return ResponseEntity.accepted()
                .contentType(new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(templates.bytes(MakingPage.of(visit, view, asked, ticket)));
    }
}
