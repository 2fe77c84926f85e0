package no.samspill.notice.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
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
import no.samspill.kernel.Words;
import no.samspill.notice.Follower;
import no.samspill.notice.Followers;
import no.samspill.notice.Topic;
import no.samspill.pace.ClientAddress;
import no.samspill.pace.Limit;
import no.samspill.pace.Pace;
import no.samspill.pace.Turn;
import no.samspill.people.Person;
import no.samspill.plan.Element;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanView;
import no.samspill.plan.web.Public;
import no.samspill.post.Post;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Letters about a plan or a part of it, for those who ask. Opening a link changes nothing: to begin takes the code that stands below it, to stop a press. */
@Controller
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

    @GetMapping("/{region}/{plan}/folg")
    Page show(@Public PlanView view, Optional<Person> who, @RequestParam(name = "hva", defaultValue = "") String what, Visit visit, HttpServletRequest request) {
        return page(view, who, what, "", Stale.is(request) ? List.of(Stale.problem()) : List.of(), HttpStatus.OK, visit);
    }

    @PostMapping("/{region}/{plan}/folg")
    Object ask(
            @Public PlanView view, Optional<Person> who, @RequestParam(name = "hva", defaultValue = "") String what, @RequestParam(name = "epost", defaultValue = "") String typed, Visit visit, HttpServletRequest request,
            RedirectAttributes next) {
        pace.insist(ASKING, ClientAddress.of(request));
        Words words = visit.words();
        Optional<Topic> topic = topic(view, what, words);
        if (topic.isEmpty()) {
            return page(view, who, what, typed, List.of(Problem.of("notice.topic.unknown").at("hva")), HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        next.addAttribute("hva", topic.get().key());
        String to = "redirect:" + FollowAt.page(view) + "?hva={hva}";
        if (who.isPresent()) {
            followers.follow(view, topic.get(), who.get(), words.language());
            next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, words.get("notice.confirmed", topic.get().called(view, words).orElse("")), FollowAt.OWN, words.get("notice.own")));
            return to;
        }
        Optional<EmailAddress> email = EmailAddress.of(Typed.words(typed));
        if (email.isEmpty()) {
            return page(view, who, what, typed, List.of(Problem.of("notice.email.wrong").at("epost")), HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        if (pace.take(WRITING, view.id() + " " + email.get().key()) instanceof Turn.TooSoon) {
            return page(view, who, what, typed, List.of(Problem.of("notice.email.often").at("epost")), HttpStatus.TOO_MANY_REQUESTS, visit);
        }
        followers.ask(view, topic.get(), email.get(), words.language());
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, words.get(post.works() ? "notice.asked" : "notice.asked.later")));
        return to;
    }

    @GetMapping("/{region}/{plan}/folg/{key}")
    Page own(@Public PlanView view, @PathVariable String key, Visit visit, HttpServletRequest request) {
        return followed(view, follower(view, key), "", Stale.is(request) ? List.of(Stale.problem()) : List.of(), HttpStatus.OK, visit);
    }

    private static Page followed(PlanView view, Follower one, String code, List<Problem> problems, HttpStatus status, Visit visit) {
        Words words = visit.words();
        String what = one.topic().called(view, words).orElseGet(() -> words.get("notice.topic.gone"));
        String title = words.get(one.confirmed() ? "notice.follows" : "notice.confirm.title", what);
        return new FollowedPage(shell(view, title, visit), view, FollowAt.of(view, one), code, one.confirmed(), problems, status.value());
    }

    @PostMapping("/{region}/{plan}/folg/{key}")
    Object act(
            @Public PlanView view, @PathVariable String key, @RequestParam(name = "handling", defaultValue = "") String action, @RequestParam(name = LetterCode.NAME, defaultValue = "") String code, Visit visit,
            RedirectAttributes next) {
        Follower one = follower(view, key);
        if (!one.confirmed() && !LetterCode.read(one.key(), code)) {
            return followed(view, one, code, List.of(LetterCode.wrong()), HttpStatus.UNPROCESSABLE_CONTENT, visit);
        }
        Words words = visit.words();
        if (action.equals("slutt")) {
            followers.stop(one);
        } else {
            followers.confirm(one);
        }
        next.addFlashAttribute(Message.FLASH, new Message(Message.Tone.SUCCESS, action.equals("slutt") ? words.get("notice.stopped") : words.get("notice.confirmed", one.topic().called(view, words).orElse(""))));
        next.addAttribute("hva", one.topic().key());
        return "redirect:" + FollowAt.page(view) + "?hva={hva}";
    }

    /** A person who follows the address of the button. */
    @GetMapping("/{region}/{plan}/folg/{key}/stopp")
    String open(@Public PlanView view, @PathVariable String key) {
        return "redirect:" + FollowAt.of(view, follower(view, key));
    }

    /** The mail program's own button (RFC 8058) ends all letters to the same one about the plan. */
    @PostMapping("/{region}/{plan}/folg/{key}/stopp")
    ResponseEntity<String> stop(@Public PlanView view, @PathVariable String key, @RequestParam(name = "List-Unsubscribe", defaultValue = "") String said, Visit visit) {
        Follower one = follower(view, key);
        if (!said.equals("One-Click")) {
            return ResponseEntity.unprocessableContent().body(visit.words().get("reminder.stop.unclear"));
        }
        followers.stopAll(one);
        return ResponseEntity.ok(visit.words().get("notice.stopped"));
    }

    /** As it was called while decisions alone could be followed; letters say so. */
    @GetMapping({"/{region}/{plan}/vedtak/folg", "/{region}/{plan}/vedtak/folg/{key}"})
    String formerly(@Public PlanView view, @PathVariable(required = false) @Nullable String key) {
        return "redirect:" + (key == null ? FollowAt.page(view, new Topic.Decisions()) : FollowAt.of(view, follower(view, key)));
    }

    private Follower follower(PlanView view, String key) {
        return Typed.key(key).flatMap(typed -> followers.find(view, typed)).orElseThrow(() -> Refused.unknown("notice.unknown"));
    }

    private static Optional<Topic> topic(PlanView view, String key, Words words) {
        return Topic.of(Typed.words(key)).filter(topic -> topic.called(view, words).isPresent());
    }

    private static Shell shell(PlanView view, String title, Visit visit) {
        return Shell.of(
                visit, title, new Crumb(view.region().name(), "/" + view.region().slug()), new Crumb(view.plan().title(), view.address()), new Crumb(visit.words().get("notice.crumb"), FollowAt.page(view)));
    }

    private Page page(PlanView view, Optional<Person> who, String what, String typed, List<Problem> problems, HttpStatus status, Visit visit) {
        Words words = visit.words();
        Topic chosen = topic(view, what, words).orElseGet(Topic.Whole::new);
        SequencedMap<String, String> topics = new LinkedHashMap<>();
        List.of(new Topic.Whole(), new Topic.Decisions()).forEach(each -> topics.put(each.key(), each.called(view, words).orElseThrow()));
        view.region().members().stream().map(member -> new Topic.Party(member.id())).forEach(each -> topics.put(each.key(), each.called(view, words).orElseThrow()));
        rows(view).forEach(row -> topics.put(new Topic.Row(row.id()).key(), words.get("kind." + row.kind()) + ": " + Topic.called(view, row)));
        topics.putIfAbsent(chosen.key(), chosen.called(view, words).orElseThrow());
        boolean follows = who.filter(person -> followers.of(person.id()).stream().anyMatch(one -> one.plan().equals(view.id()) && one.topic().equals(chosen))).isPresent();
        return new FollowPage(
                shell(view, words.get("notice.title", chosen.called(view, words).orElseThrow()), visit), view, post.works(), who.isPresent(), follows, chosen.key(), topics, typed, chosen instanceof Topic.Decisions, problems, status.value());
    }

    private static List<Element> rows(PlanView view) {
        return view.plan().elements().stream().flatMap(Follows::within).filter(row -> row.kind() == Kind.FOCUS_AREA || row.kind() == Kind.MEASURE).toList();
    }

    private static Stream<Element> within(Element row) {
        return Stream.concat(Stream.of(row), row.elements().stream().flatMap(Follows::within));
    }
}
