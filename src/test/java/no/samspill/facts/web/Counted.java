package no.samspill.facts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.samspill.facts.Definition;
import no.samspill.facts.Delivering;
import no.samspill.facts.Delivery;
import no.samspill.facts.Direction;
import no.samspill.facts.Facts;
import no.samspill.facts.Figure;
import no.samspill.facts.Indicator;
import no.samspill.facts.IndicatorId;
import no.samspill.facts.NewDelivery;
import no.samspill.facts.NewValue;
import no.samspill.facts.NumberKind;
import no.samspill.facts.Often;
import no.samspill.facts.Source;
import no.samspill.facts.Term;
import no.samspill.facts.Value;
import no.samspill.facts.cube.Sign;
import no.samspill.ledger.Reach;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.testing.World;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** What a plan's region counts, with a source that says that it is an example. */
record Counted(ApplicationContext server, PlanId plan) {

    IndicatorId indicator(String name, String unit) {
        IndicatorId id = IndicatorId.random();
        Definition said = new Definition(name, unit, NumberKind.MEAN, Direction.NONE, 1, Often.YEAR, null, null, null, null, null, List.of(), List.of(), true, false, null);
        server.getBean(Facts.class).add(plan, id, said, World.TEST, Reach.WHOLE);
        return id;
    }

    /** For the whole region. @param number null for one that has not come yet */
    void delivered(IndicatorId id, String year, @Nullable BigDecimal number) {
        PlanView view = server.getBean(Plans.class).get(plan);
        Facts facts = server.getBean(Facts.class);
        Indicator indicator = facts.find(view, id).orElseThrow();
        NewValue value = new NewValue(Value.REGION, Term.of(year), number == null ? Figure.none(Sign.NOT_YET) : Figure.of(number), null);
        NewDelivery wanted = new NewDelivery(
                UUID.randomUUID(), Delivery.Way.FORM, null, new Source("Eksempel, tabell 1", null, "CC BY 4.0", null), null, Instant.parse("2025-11-05T05:00:00Z"), List.of(value), null);
        assertThat(facts.deliver(view, indicator, wanted, null, Reach.WHOLE, World.TEST)).isInstanceOf(Delivering.Delivered.class);
    }
}
