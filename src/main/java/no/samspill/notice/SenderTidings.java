package no.samspill.notice;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspill.adoption.Decided;
import no.samspill.followup.FollowUps;
import no.samspill.followup.Report;
import no.samspill.followup.Reported;
import no.samspill.followup.State;
import no.samspill.frame.PublicAddress;
import no.samspill.hearing.assessment.Behind;
import no.samspill.hearing.assessment.Tracing;
import no.samspill.hearing.statement.Statements;
import no.samspill.input.Collected;
import no.samspill.input.ContributionId;
import no.samspill.input.Contributions;
import no.samspill.input.Receipt;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.plan.Standing;
import no.samspill.post.Letter;
import no.samspill.post.Post;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Tells those who gave an input or a statement, and left an address that is proven, and those who follow it by its number, of each step of what it became: that
 * the plan is adopted, that somebody has begun, that it is done. Never twice of the same step; of the answer senders have been told by the rooms that give it.
 */
@Service
class SenderTidings {
    private static final Duration USEFUL = Duration.ofDays(7);

    private final Contributions contributions;
    private final Statements statements;
    private final Tracing tracing;
    private final FollowUps followUps;
    private final StepRepository steps;
    private final Followers followers;
    private final TidingsLetters letters;
    private final Plans plans;
    private final Post post;
    private final PublicAddress address;

    SenderTidings(Contributions contributions, Statements statements, Tracing tracing, FollowUps followUps, StepRepository steps, Followers followers, TidingsLetters letters, Plans plans, Post post, PublicAddress address) {
        this.contributions = contributions;
        this.statements = statements;
        this.tracing = tracing;
        this.followUps = followUps;
        this.steps = steps;
        this.followers = followers;
        this.letters = letters;
        this.plans = plans;
        this.post = post;
        this.address = address;
    }

    /** @param sender who left an address that is proven; empty for nobody */
    private record Spoken(Receipt receipt, Optional<Sender> sender) {}

    private record Sender(EmailAddress email, Language language) {}

    @EventListener
    void decided(Decided decided) {
        PlanView plan = plans.get(decided.plan());
        if (decided.settles() && plan.header().visible()) {
            Collected traced = contributions.traced(plan.id());
            Stream.concat(traced.rows().stream().flatMap(row -> traced.behind(row).stream()).distinct().map(one -> contributor(one.id(), one.receipt())), tracing.behind(plan).stream().map(this::sender))
                    .forEach(spoken -> tell(plan, spoken, "adopted", "adopted", ""));
        }
    }

    @EventListener
    void reported(Reported reported) {
        PlanView plan = plans.get(reported.plan());
        Report report = reported.report();
        Optional<Element> measure = plan.plan().find(report.measure());
        if (report.kind() != Report.Entry.REPORT || measure.isEmpty() || !plan.header().visible() || report.state() == State.NOT_STARTED) {
            return;
        }
        List<ElementId> rows = Stream.concat(plan.plan().above(report.measure()).stream().map(Element::id), Stream.of(report.measure())).toList();
        Collected traced = contributions.traced(plan.id());
        List<Spoken> behind = Stream.concat(rows.stream().flatMap(row -> traced.behind(row).stream()).distinct().map(one -> contributor(one.id(), one.receipt())), tracing.behind(plan, rows).stream().map(this::sender)).toList();
        if (!behind.isEmpty()) {
            boolean done = followUps.now(plan).find(report.measure()).filter(now -> now.standing() == Standing.COMPLETED).isPresent();
            String step = done ? "done" : "begun";
            behind.forEach(spoken -> tell(plan, spoken, step, step + " " + report.measure(), Topic.called(plan, measure.get())));
        }
    }

    private Spoken contributor(ContributionId id, Receipt receipt) {
        return new Spoken(receipt, contributions.contact(id).filter(contact -> contact.confirmed()).map(contact -> new Sender(contact.email(), contact.language())));
    }

    private Spoken sender(Behind one) {
        return new Spoken(one.receipt(), statements.contact(one.statement()).filter(contact -> contact.confirmed())
                .flatMap(contact -> Optional.ofNullable(contact.email()).map(email -> new Sender(email, contact.language()))));
    }

    /** Who sent it, and all who follow it; nobody twice. */
    private void tell(PlanView plan, Spoken spoken, String what, String step, String measure) {
        Receipt receipt = spoken.receipt();
        List<TidingsLetters.To> following = followers.of(plan, new Topic.Became(receipt)).stream()
                .filter(to -> spoken.sender().filter(sender -> sender.email().key().equals(to.email().key())).isEmpty()).toList();
        if (following.isEmpty() && spoken.sender().isEmpty() || !steps.tell(receipt, step)) {
            return;
        }
        following.forEach(to -> letters.tell(plan, receipt, what, measure, to));
        spoken.sender().ifPresent(to -> {
            Words words = Words.of(to.language());
            post.send(Letter.plain(to.email(), to.language(), words.get("trace.letter." + what + ".subject", receipt.toString()),
                    words.get("trace.letter.text", plan.plan().title(), words.get("trace.letter." + what, measure), receipt.toString(), address.of(plan.address() + "/spor/" + receipt)), USEFUL));
        });
    }
}
