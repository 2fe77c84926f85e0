package no.samspill.ops.demo;

import java.util.List;
import no.samspill.facts.Facts;
import no.samspill.facts.Indicator;
import no.samspill.facts.SaidInText;
import no.samspill.ledger.Author;
import no.samspill.ledger.Change;
import no.samspill.ledger.Reach;
import no.samspill.plan.Element;
import no.samspill.plan.FactReference;
import no.samspill.plan.Field;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import org.springframework.context.ApplicationContext;

/** Two texts with real numbers in them, in the areas that the source has not written. The sentences around are examples. */
final class NumbersInTexts {
    private final Facts facts;
    private final SaidInText said;
    private final Plans plans;
    private final Author author;

    NumbersInTexts(ApplicationContext server, Author author) {
        this.facts = server.getBean(Facts.class);
        this.said = server.getBean(SaidInText.class);
        this.plans = server.getBean(Plans.class);
        this.author = author;
    }

    void into(PlanId plan) {
        PlanView view = plans.get(plan);
        Demonstration.made(plans.apply(plan, List.of(
                said(view, "UNG", "Eksempel: I 2017 var de unge " + number(view, "Unge", "2017") + ". Sist det ble talt, var de " + number(view, "Unge", FactReference.LATEST) + "."),
                said(view, "Kompetanse", "Eksempel: I regionen bor det " + number(view, "Innbyggere", FactReference.LATEST) + ". Alle skal kunne lære mer der de bor.")), author, Reach.WHOLE));
    }

    private static Change said(PlanView view, String area, String more) {
        Element row = view.plan().walk().filter(each -> each.title().equals(area)).findFirst().orElseThrow();
        String text = view.words(row.id(), Field.TEXT).orElse("");
        return Field.TEXT.put(row.id(), text.isEmpty() ? null : text, text + "<p>" + more + "</p>");
    }

    /** As the editor puts it in. */
    private String number(PlanView view, String name, String time) {
        Indicator indicator = facts.all(view).stream().filter(each -> each.name().startsWith(name)).findFirst().orElseThrow();
        FactReference reference = new FactReference(indicator.id().value(), FactReference.REGION, time);
        return "<data value=\"" + reference + "\">" + said.said(view, reference).orElseThrow().words() + "</data>";
    }
}
