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
 * Tells those who gave an input or a statement, and left an address that is proven, of each step of what it became: that the plan is adopted, that somebody has
 * begun, that it is done. Never twice of the same step; of the answer they have been told by the rooms that give it.
 */
@Service
class SenderTidings {
    private static final Duration USEFUL = Duration.ofDays(7);

    private final Contributions contributions;
    private final Statements statements;
    private final Tracing tracing;
    private final FollowUps followUps;
    private final StepRepository steps;
    private final Plans plans;
    private final Post post;
    private final PublicAddress address;

    SenderTidings(Contributions contributions, Statements statements, Tracing tracing, FollowUps followUps, StepRepository steps, Plans plans, Post post, PublicAddress address) {
        this.contributions = contributions;
        this.statements = statements;
        this.tracing = tracing;
        this.followUps = followUps;
        this.steps = steps;
        this.plans = plans;
        this.post = post;
        this.address = address;
    }

    private record Sender(Receipt receipt, EmailAddress email, Language language) {}

    @EventListener
    void decided(Decided decided) {
        PlanView plan = plans.get(decided.plan());
        if (decided.settles() && plan.header().visible()) {
            Collected traced = contributions.traced(plan.id());
            Stream.concat(traced.rows().stream().flatMap(row -> traced.behind(row).stream()).distinct().flatMap(one -> contributor(one.id(), one.receipt()).stream()), tracing.behind(plan).stream().flatMap(one -> sender(one).stream()))
                    .forEach(sender -> tell(plan, sender, "adopted", "adopted", ""));
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
        List<Sender> senders = Stream.concat(rows.stream().flatMap(row -> traced.behind(row).stream()).distinct().flatMap(one -> contributor(one.id(), one.receipt()).stream()), tracing.behind(plan, rows).stream().flatMap(one -> sender(one).stream())).toList();
        if (!senders.isEmpty()) {
            boolean done = followUps.now(plan).find(report.measure()).filter(now -> now.standing() == Standing.COMPLETED).isPresent();
            String step = done ? "done" : "begun";
            senders.forEach(sender -> tell(plan, sender, step, step + " " + report.measure(), Topic.called(plan, measure.get())));
        }
    }

    private Optional<Sender> contributor(ContributionId id, Receipt receipt) {
        return contributions.contact(id).filter(contact -> contact.confirmed()).map(contact -> new Sender(receipt, contact.email(), contact.language()));
    }

    private Optional<Sender> sender(Behind one) {
        return statements.contact(one.statement()).filter(contact -> contact.confirmed())
                .flatMap(contact -> Optional.ofNullable(contact.email()).map(email -> new Sender(one.receipt(), email, contact.language())));
    }

    private void tell(PlanView plan, Sender to, String what, String step, String measure) {
        if (steps.tell(to.receipt(), step)) {
            Words words = Words.of(to.language());
            post.send(Letter.plain(to.email(), to.language(), words.get("trace.letter." + what + ".subject", to.receipt().toString()),
                    words.get("trace.letter.text", plan.plan().title(), words.get("trace.letter." + what, measure), to.receipt().toString(), address.of(plan.address() + "/spor/" + to.receipt())), USEFUL));
        }
    }
}
