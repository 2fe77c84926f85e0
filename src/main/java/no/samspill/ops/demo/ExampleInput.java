package no.samspill.ops.demo;

import java.util.List;
import java.util.UUID;
import no.samspill.input.Contribution;
import no.samspill.input.ContributionId;
import no.samspill.input.Contributions;
import no.samspill.input.Following;
import no.samspill.input.NewContribution;
import no.samspill.input.Sender;
import no.samspill.input.Taking;
import no.samspill.input.Triage;
import no.samspill.kernel.Language;
import no.samspill.ledger.Author;
import no.samspill.ledger.ElementId;
import no.samspill.plan.Element;
import no.samspill.plan.Kind;
import no.samspill.plan.PlanView;
import org.springframework.context.ApplicationContext;

/** The source tells of no single contribution: these are examples, say so themselves, and name nobody. */
final class ExampleInput {
    private final Contributions contributions;
    private final Triage triage;
    private final Following following;
    private final Author author;

    ExampleInput(ApplicationContext server, Author author) {
        this.contributions = server.getBean(Contributions.class);
        this.triage = server.getBean(Triage.class);
        this.following = server.getBean(Following.class);
        this.author = author;
    }

    void into(PlanView plan) {
        ContributionId evening = given(plan, "Eksempel: La noen av kursene gå på kveldstid, for dem som driver alene.");
        following.trace(plan, evening, goalAbove(plan, measure(plan, 1)), List.of(), author);
        following.trace(plan, evening, measure(plan, 1), List.of(), author);
        following.trace(plan, given(plan, "Eksempel: La skolene få bruke verkstedene på dagtid."), measure(plan, 3), List.of(), author);
        following.answer(
                plan,
                given(plan, "Eksempel: Hold alle kursene i én kommune."),
                "Eksempel på svar: Tiltaket gjelder førstelinjen i alle kommunene, så kursene holdes flere steder.",
                author);
    }

    private ContributionId given(PlanView plan, String words) {
        ElementId area = plan.plan().elements().getFirst().id();
        Taking taking = contributions.take(plan, NewContribution.form(UUID.randomUUID(), words, area, true, Sender.nobody(Language.NB)), author);
        ContributionId id = contributions.find(plan.id(), taking.receipt()).map(Contribution::id).orElseThrow();
        triage.show(plan, List.of(id), author);
        return id;
    }

    private static ElementId goalAbove(PlanView plan, ElementId measure) {
        return plan.plan().above(measure).stream().filter(element -> element.kind() == Kind.GOAL).map(Element::id).findFirst().orElse(measure);
    }

    private static ElementId measure(PlanView plan, int number) {
        return plan.measure(number).map(Element::id).orElseThrow();
    }
}
