package no.samspill.adoption.tidings;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.adoption.Adoption;
import no.samspill.adoption.Body;
import no.samspill.adoption.Decided;
import no.samspill.adoption.Decision;
import no.samspill.adoption.reconciliation.Reconciled;
import no.samspill.frame.PublicAddress;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.TypedCode;
import no.samspill.kernel.Words;
import no.samspill.people.Told;
import no.samspill.plan.PlanView;
import no.samspill.post.Letter;
import no.samspill.post.Post;
import org.springframework.stereotype.Component;

/** What those who follow a plan are written to. Each letter holds the way to stop. */
@Component
class TidingsLetters {
    private static final Duration USEFUL = Duration.ofDays(7);

    private final Post post;
    private final PublicAddress address;

    TidingsLetters(Post post, PublicAddress address) {
        this.post = post;
        this.address = address;
    }

    void ask(PlanView plan, Follower to) {
        Words words = Words.of(to.language());
        String key = to.confirmed() ? "adoption.tidings.letter.already" : "adoption.tidings.letter.ask";
        send(to, words.get(key + ".subject", plan.plan().title()), words.get(key + ".text", plan.plan().title(), own(plan, to), TypedCode.beside(to.key().toString()).shown()));
    }

    void tell(PlanView plan, Decided decided, Follower to) {
        Words words = Words.of(to.language());
        Decision decision = decided.decision();
        String body = decided.adoption().route().find(decision.step()).map(step -> step.body()).map(Body::name).orElse("");
        String said = words.get("adoption.said." + decision.verdict());
        String what = words.get("adoption.tidings.letter.what", body, said, String.valueOf(decision.version()), NorwegianDates.of(to.language()).date(decision.decided()));
        String more = decision.corrects() == null ? "" : words.get("adoption.tidings.letter.corrected", Objects.requireNonNull(decision.why())) + "\n\n";
        String settled = decided.settles() ? words.get("adoption.tidings.letter.settled") + "\n\n" : "";
        send(to, words.get(decision.corrects() == null ? "adoption.tidings.letter.subject" : "adoption.tidings.letter.subject.corrected", plan.plan().title(), body, said),
                words.get("adoption.tidings.letter.text", plan.plan().title(), what, more + settled, address.of(plan.address() + "/vedtak"), own(plan, to)));
    }

    void tell(PlanView plan, Reconciled made, Follower to) {
        Words words = Words.of(to.language());
        Adoption adoption = made.adoption();
        List<Body> not = adoption.deciding().stream().filter(body -> adoption.takenIn(body).isPresent()).toList();
        String what = Stream.of(
                        words.get("adoption.tidings.letter.reconciled", String.valueOf(made.version()), String.valueOf(made.of())), listed("not", not, words),
                        listed("anew", adoption.deciding().stream().filter(body -> !not.contains(body)).toList(), words))
                .filter(each -> !each.isEmpty()).collect(Collectors.joining("\n\n"));
        send(to, words.get("adoption.tidings.letter.reconciled.subject", plan.plan().title(), String.valueOf(made.version())),
                words.get("adoption.tidings.letter.text", plan.plan().title(), what, "", address.of(plan.address() + "/vedtak"), own(plan, to)));
    }

    private static String listed(String which, List<Body> bodies, Words words) {
        return bodies.isEmpty() ? "" : words.get("adoption.tidings.letter.reconciled." + which, Told.listed(bodies.stream().map(Body::name).toList(), words));
    }

    private String own(PlanView plan, Follower to) {
        return address.of(plan.address() + "/vedtak/folg/" + to.key());
    }

    private void send(Follower to, String subject, String text) {
        post.send(Letter.plain(to.email(), to.language(), subject, text, USEFUL));
    }
}
