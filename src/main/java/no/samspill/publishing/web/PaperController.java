package no.samspill.publishing.web;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import no.samspill.frame.Message;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Templates;
import no.samspill.frame.Visit;
import no.samspill.plan.FrozenPlan;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Public;
import no.samspill.plan.web.VersionsShown;
import no.samspill.publishing.Editions;
import no.samspill.publishing.Order;
import no.samspill.publishing.PaperFormat;
import no.samspill.publishing.Papers;
import no.samspill.publishing.Press;
import no.samspill.publishing.VersionPaper;
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

    PaperController(VersionsShown versions, Editions editions, Press press, Templates templates) {
        this.versions = versions;
        this.editions = editions;
        this.press = press;
        this.templates = templates;
    }

    /** @param ticket of one who has seen the page and goes on waiting; null for the first time */
    @GetMapping(PAPER)
    ResponseEntity<byte[]> paper(
            @Public PlanView view,
            @PathVariable String kind,
            @PathVariable String word,
            @RequestParam(required = false) @Nullable String ar,
            @RequestParam(name = "vent", required = false) @Nullable UUID ticket,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accepts,
            Visit visit) {
        Asked asked = Asked.of(kind, word, ar);
        return hand(press.order(editions.paper(view, asked.kind(), asked.year()), asked.format()), view, asked, ticket, accepts, visit);
    }

    /** The plan of a version. Whether it may be seen is asked each time; that it is the same is answered without sending it. */
    @GetMapping(OF_VERSION)
    ResponseEntity<byte[]> ofVersion(
            @Public PlanView view,
            @PathVariable("n") String number,
            @PathVariable String word,
            @RequestParam(name = "vent", required = false) @Nullable UUID ticket,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accepts,
            Visit visit) {
        FrozenPlan frozen = versions.get(view, number);
        Asked asked = new Asked(PaperFormat.find(word).orElseThrow(), frozen.version().number());
        VersionPaper paper = new VersionPaper(view.id(), frozen.version().number(), asked.format());
        return hand(press.order(paper, () -> Papers.bytes(Editions.paper(frozen), asked.format())), view, asked, ticket, accepts, visit);
    }

    private ResponseEntity<byte[]> hand(Order order, PlanView view, Asked asked, @Nullable UUID ticket, String accepts, Visit visit) {
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
    @PostMapping(PAPER + "/avbestilling")
    String cancellation(
            @Public PlanView view,
            @PathVariable String kind,
            @PathVariable String word,
            @RequestParam(required = false) @Nullable String ar,
            @RequestParam(name = "vent", required = false) @Nullable UUID ticket,
            Visit visit,
            RedirectAttributes back) {
        Asked asked = Asked.of(kind, word, ar);
        press.making(editions.paper(view, asked.kind(), asked.year()), asked.format())
                .filter(any -> ticket != null)
                .ifPresent(order -> order.leave(Objects.requireNonNull(ticket)));
        back.addFlashAttribute(Message.FLASH, new Message(Message.Tone.INFO, visit.words().get("making.stopped")));
        return "redirect:" + view.address() + asked.page();
    }

    /** Waits no longer for a version's paper. */
    @PostMapping(OF_VERSION + "/avbestilling")
    String cancellationOfVersion(
            @Public PlanView view,
            @PathVariable("n") String number,
            @PathVariable String word,
            @RequestParam(name = "vent", required = false) @Nullable UUID ticket,
            Visit visit,
            RedirectAttributes back) {
        FrozenPlan frozen = versions.get(view, number);
        press.making(new VersionPaper(frozen.version().plan(), frozen.version().number(), PaperFormat.find(word).orElseThrow()))
                .filter(any -> ticket != null)
                .ifPresent(order -> order.leave(Objects.requireNonNull(ticket)));
        back.addFlashAttribute(Message.FLASH, new Message(Message.Tone.INFO, visit.words().get("making.stopped")));
        return "redirect:" + view.address() + "/versjon/" + frozen.version().number();
    }

    private ResponseEntity<byte[]> waiting(Visit visit, PlanView view, Asked asked, UUID ticket) {
        return ResponseEntity.accepted()
                .contentType(new MediaType(MediaType.TEXT_HTML, java.nio.charset.StandardCharsets.UTF_8))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(templates.bytes(MakingPage.of(visit, view, asked, ticket)));
    }
}
