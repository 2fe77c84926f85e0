package no.samspill.post.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.samspill.frame.Message;
import no.samspill.frame.Message.Tone;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Visit;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Words;
import no.samspill.post.Delivery;
import no.samspill.post.Letter;
import no.samspill.post.Post;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whether e-mail works, what waits, what came back, and a letter to try it with. */
@Controller
@RequestMapping("/styring/e-post")
class PostOffice {
    private final Post post;
    private final MailSettings settings;

    PostOffice(Post post, MailSettings settings) {
        this.post = post;
        this.settings = settings;
    }

    @GetMapping
    Page show(Visit visit) {
        return page(visit, "", List.of());
    }

    @PostMapping
    Object tryOut(Visit visit, @RequestParam(name = "to", defaultValue = "") String typed, RedirectAttributes next) {
        Optional<EmailAddress> to = EmailAddress.of(typed);
        if (to.isEmpty()) {
            return page(visit, typed, List.of(Problem.of(typed.isBlank() ? "email.missing" : "email.wrong").at("to")));
        }
        Words words = visit.words();
        Delivery came = post.sendNow(Letter.plain(to.get(), words.language(), words.get("post.try.subject"), words.get("post.try.text"), Duration.ofMinutes(5)));
        return switch (came) {
            case Delivery.Sent sent -> {
                next.addFlashAttribute(Message.FLASH, new Message(Tone.SUCCESS, words.get("post.try.sent", to.get())));
                yield "redirect:/styring/e-post";
            }
            case Delivery.Refused(String answer) -> page(visit, typed, List.of(Problem.of("post.try.refused", answer).at("to")));
            case Delivery.Failed(String answer) -> page(visit, typed, List.of(Problem.of("post.try.failed", answer)));
            case Delivery.NotSetUp none -> page(visit, typed, List.of(Problem.of("post.try.none")));
        };
    }

    private Page page(Visit visit, String typed, List<Problem> problems) {
        Words words = visit.words();
        Shell shell = Shell.of(
                visit,
                words.get("post.title"),
                new Crumb(words.get("signin.workspace"), "/arbeid"),
                new Crumb(words.get("admin.title"), "/styring"),
                new Crumb(words.get("post.title"), "/styring/e-post"));
        return new PostOfficePage(shell, settings.server(), post.lastSent(), post.waiting(), post.returned(), typed, problems);
    }
}
