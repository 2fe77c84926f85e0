package no.samspill.adoption.tidings.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.samspill.adoption.tidings.Follower;
import no.samspill.adoption.tidings.Followers;
import no.samspill.frame.LetterCode;
import no.samspill.frame.Message;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell.Crumb;
import no.samspill.frame.Shell;
import no.samspill.frame.Stale;
import no.samspill.frame.Typed;
import no.samspill.frame.Visit;
import no.samspill.kernel.EmailAddress;
import no.samspill.pace.ClientAddress;
import no.samspill.pace.Limit;
import no.samspill.pace.Pace;
import no.samspill.pace.Turn;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Public;
import no.samspill.post.Post;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Letters about decisions, for those who ask. Opening a link changes nothing: to begin takes the code that stands below it, to stop a press. */
@Controller
@RequestMapping("/{region}/{plan}/vedtak/folg")
class Follows {
    private static final Limit WRITING = new Limit("adoption-follow-email", 5, Duration.ofDays(1));
    private static final Limit ASKING = new Limit("adoption-follow", 100, Duration.ofMinutes(10));

    private final Followers followers;
    private final Post post;
    private final Pace pace;

    Follows(Followers followers, Post post, Pace pace) {
        this.followers = followers;
        this.post = post;
        this.pace = pace;
    }

    @GetMapping
    Page show(@Public PlanView view, Visit visit, HttpServletRequest request) {
        return page(view, "", null, Stale.is(request) ? List.of(Stale.problem()) : List.of(), HttpStatus.OK, visit);
    }

    @PostMapping
    Object ask(@Public PlanView view, @RequestParam(name = "epost", defaultValue = "") String typed, Visit visit, HttpServletRequest request, RedirectAttributes next) {
        pace.insist(ASKING, ClientAddress.of(request));
        Optional<EmailAddress> email = EmailAddress.of(Typed.words(typed));
        if (email.isEmpty()) {
            return page(view, typed, null, List.of(Problem.of("adoption.tidings.email.wrong").at("epost")), HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        if (pace.take(WRITING, view.id() + " " + email.get().key()) instanceof Turn.TooSoon) {
            return page(view, typed, null, List.of(Problem.of("adoption.tidings.email.often").at("epost")), HttpStatus.TOO_MANY_REQUESTS, visit);
        }
        followers.ask(view, email.get(), visit.words().language());
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get(post.works() ? "adoption.tidings.asked" : "adoption.tidings.asked.later")));
        return "redirect:" + view.address() + "/vedtak";
    }

    @GetMapping("/{key}")
    Page own(@Public PlanView view, @PathVariable String key, Visit visit, HttpServletRequest request) {
        return page(view, "", follower(view, key), Stale.is(request) ? List.of(Stale.problem()) : List.of(), HttpStatus.OK, visit);
    }

    @PostMapping("/{key}")
    Object act(
            @Public PlanView view, @PathVariable String key, @RequestParam(name = "handling", defaultValue = "") String action, @RequestParam(name = LetterCode.NAME, defaultValue = "") String code, Visit visit,
            RedirectAttributes next) {
        Follower one = follower(view, key);
        if (!one.confirmed() && !LetterCode.read(one.key(), code)) {
            return page(view, code, one, List.of(LetterCode.wrong()), HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        if (action.equals("slutt")) {
            followers.stop(one);
        } else {
            followers.confirm(one);
        }
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, visit.words().get(action.equals("slutt") ? "adoption.tidings.stopped" : "adoption.tidings.confirmed")));
        return "redirect:" + view.address() + "/vedtak";
    }

    private Follower follower(PlanView view, String key) {
        return Typed.key(key).flatMap(typed -> followers.find(view, typed)).orElseThrow(() -> Refused.unknown("adoption.tidings.unknown"));
    }

    private FollowPage page(PlanView view, String typed, @Nullable Follower one, List<Problem> problems, HttpStatus status, Visit visit) {
        String title = visit.words().get(one == null ? "adoption.tidings.title" : one.confirmed() ? "adoption.tidings.follows" : "adoption.tidings.confirm.title");
        Shell shell = Shell.of(
                visit, title, new Crumb(view.region().name(), "/" + view.region().slug()), new Crumb(view.plan().title(), view.address()), new Crumb(visit.words().get("adoption.crumb"), view.address() + "/vedtak"),
                new Crumb(visit.words().get("adoption.tidings.crumb"), view.address() + "/vedtak/folg"));
        return new FollowPage(shell, view, post.works(), typed, one == null ? null : one.key().toString(), one != null && one.confirmed(), problems, status.value());
    }
}
