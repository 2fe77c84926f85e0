package no.samspill.action;

import java.math.BigDecimal;
import java.util.function.Predicate;
import no.samspill.followup.Budget;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the rooms that speak of a plan's money what everybody's action plans hold. */
@Component
class BudgetOfActions implements Budget.Keeper {
    private final ActionPlans actions;

    BudgetOfActions(ActionPlans actions) {
        this.actions = actions;
    }

    @Override
    public @Nullable Budget of(PlanView plan) {
        if (!actions.begun(plan)) {
            return null;
        }
        Whose everybody = new Whose.Everybody();
        ActionPlan of = actions.of(plan, everybody, null);
        return of.amounts().findAny().isEmpty() ? null : new Budget(
                of.years().stream().map(year -> new Budget.Year(
                        year, sum(of, year, from -> from == MoneyFrom.OWN), sum(of, year, from -> from == MoneyFrom.GRANTED), sum(of, year, from -> from == MoneyFrom.APPLIED),
                        plan.address() + "/handlingsplan/" + everybody.slug() + "?ar=" + year + "#penger")).toList(),
                of.rows().size(), of.without().size(), of.partly().size());
    }

    private static @Nullable BigDecimal sum(ActionPlan of, int year, Predicate<MoneyFrom> which) {
        return of.amounts().filter(amount -> amount.year() == year && which.test(amount.from())).map(Amount::sum).reduce(BigDecimal::add).orElse(null);
    }
}
