package no.samspill.ops.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.samspill.action.ActionPlan;
import no.samspill.action.ActionPlans;
import no.samspill.action.Carrying;
import no.samspill.action.MoneyFrom;
import no.samspill.action.NewAmount;
import no.samspill.action.Saying;
import no.samspill.action.Whose;
import no.samspill.ledger.Author;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Reach;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** What the municipalities set aside, the source does not say: amounts and reasons are an example, and the pages say so. */
final class ExampleActions {
    private static final Set<Integer> YEARS = Set.of(2018, 2019, 2020, 2021);

    /** Those who have set something aside; the others have not, and that is said. */
    private static final Map<String, Integer> SHARES = Map.of("Harstad", 3, "Gratangen", 1, "Ibestad", 1, "Kvæfjord", 1, "Skånland", 1);

    private final ActionPlans actions;
    private final Plans plans;
    private final Author author;

    ExampleActions(ApplicationContext server, Author author) {
        this.actions = server.getBean(ActionPlans.class);
        this.plans = server.getBean(Plans.class);
        this.author = author;
    }

    void into(PlanId plan) {
        List<ElementId> measures = plans.get(plan).plan().measures().map(measure -> measure.id()).toList();
        for (Whose.One one : actions.theirs(plans.get(plan), Reach.WHOLE)) {
            Integer share = SHARES.get(one.holder().name());
            if (share != null) {
                say(plan, one, measures.get(0), List.of(own(2018, 40_000 * share), own(2019, 40_000 * share)));
                say(plan, one, measures.get(1), List.of(own(2018, 25_000 * share), own(2019, 25_000 * share), own(2020, 25_000 * share)));
                say(plan, one, measures.get(2), List.of(own(2018, 60_000 * share), of(2019, MoneyFrom.APPLIED, "Troms fylkeskommune", 120_000 * share)));
                say(plan, one, measures.get(3), List.of(of(2018, MoneyFrom.GRANTED, "regionrådet", 15_000), of(2019, MoneyFrom.GRANTED, "regionrådet", 15_000), of(2020, MoneyFrom.GRANTED, "regionrådet", 15_000)));
            }
        }
        carry(plan, "Ibestad", measures, Map.of(0, "Eksempel: To av fire kurs gjenstår."), Map.of(2, "Eksempel: Ingen lokaler. Regionrådet tar stilling 15. november."));
        carry(plan, "Gratangen", measures, Map.of(1, "Eksempel: Fast nettverk etter høringen."), Map.of(0, "Eksempel: Fullført."));
    }

    private void carry(PlanId plan, String name, List<ElementId> measures, Map<Integer, String> remains, Map<Integer, String> dropped) {
        PlanView view = plans.get(plan);
        Whose.One one = actions.theirs(view, Reach.WHOLE).stream().filter(each -> each.holder().name().equals(name)).findFirst().orElseThrow();
        ActionPlan of = actions.of(view, one, 2018);
        List<Carrying.Carried> carried = new ArrayList<>();
        of.rows().forEach(row -> {
            int at = measures.indexOf(row.measure().measure().id());
            carried.add(new Carrying.Carried(row.measure().measure().id(), !dropped.containsKey(at), dropped.getOrDefault(at, remains.get(at))));
        });
        check(actions.carry(view, UUID.randomUUID(), one.holder(), 2018, carried, actions.decided(view), Reach.WHOLE, author));
    }

    private void say(PlanId plan, Whose.One one, ElementId measure, List<NewAmount> amounts) {
        PlanView view = plans.get(plan);
        if (actions.duties(view, one).stream().anyMatch(duty -> duty.id().equals(measure))) {
            check(actions.say(view, one.holder(), measure, YEARS, amounts, actions.last(view), Reach.WHOLE, author));
        }
    }

    private static void check(Saying saying) {
        if (!(saying instanceof Saying.Said)) {
            throw new IllegalStateException("the demonstration does not fit itself: " + saying);
        }
    }

    private static NewAmount own(int year, int kroner) {
        return of(year, MoneyFrom.OWN, null, kroner);
    }

    private static NewAmount of(int year, MoneyFrom from, @Nullable String payer, int kroner) {
        return new NewAmount(year, from, payer, BigDecimal.valueOf(kroner));
    }
}
