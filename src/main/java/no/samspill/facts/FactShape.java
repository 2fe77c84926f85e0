package no.samspill.facts;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.ledger.Book;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Flat;
import no.samspill.ledger.Rows;
import no.samspill.people.Organisation;
import no.samspill.plan.Element;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import no.samspill.wording.Attractiveness;
import org.springframework.stereotype.Component;

/** What the ledger is told of indicators' words. */
@Component
class FactShape extends Flat {
    static final String NAME = "facts";
    static final String INDICATOR = "INDICATOR";

    /** What those who count the same have in common, and none of them changes alone. */
    private static final Set<String> IN_COMMON = Stream.of(Field.UNIT, Field.KIND, Field.DIRECTION, Field.DECIMALS, Field.BASE).map(Field::key).collect(Collectors.toUnmodifiableSet());

    private final Plans plans;
    private final CommonRepository common;

    FactShape(Plans plans, CommonRepository common) {
        super(NAME, FactDeeds.CHANGES, INDICATOR, Field.values(), List.of(Field.NAME, Field.UNIT, Field.KIND), Field.OWNER);
        this.plans = plans;
        this.common = common;
    }

    Book of(PlanId plan) {
        return new Book(this, plan.value());
    }

    @Override
    public boolean numbers(String kind) {
        return true;
    }

    @Override
    public int most() {
        return Facts.MOST;
    }

    @Override
    public boolean knows(UUID owner, String key, String words) {
        return switch (Field.find(key).orElseThrow()) {
            case KIND -> NumberKind.find(words).isPresent();
            case DIRECTION -> Direction.find(words).isPresent();
            case OFTEN -> Often.find(words).isPresent();
            case DECIMALS -> words.matches("[0-" + Definition.MOST_DECIMALS + "]");
            case BASELINE -> Term.find(words).filter(term -> term.code().equals(words)).isPresent();
            case OWNER -> plan(owner).region().all().map(Organisation::id).anyMatch(id -> id.toString().equals(words));
            case TIES -> plan(owner).plan().walk().map(Element::id).map(Object::toString).toList().containsAll(List.of(words.split(" ")));
            case PULLS -> List.of(words.split(" ")).stream().allMatch(each -> Set.of(Attractiveness.Value.values()).stream().anyMatch(one -> one.name().equals(each)));
            default -> true;
        };
    }

    /** A unit that others count in, too, stays. */
    @Override
    public List<Change> barred(UUID owner, List<Change> made) {
        List<Change> touching = made.stream().filter(change -> change instanceof Change.Put put && put.from() != null && IN_COMMON.contains(put.field())).toList();
        Set<UUID> used = common.used(touching.stream().map(change -> change.element().value()).collect(Collectors.toUnmodifiableSet()));
        return touching.stream().filter(change -> used.contains(change.element().value())).toList();
    }

    @Override
    public void saved(UUID owner, Rows before, Rows after) {
        PlanId plan = new PlanId(owner);
        for (ElementId id : changed(before, after)) {
            IndicatorId indicator = new IndicatorId(id.value());
            Definition said = Definition.of(after.words(id));
            boolean stands = after.stands(id);
            if (stands && said.shared()) {
                common.share(plan, plan(owner).region().name(), new Indicator(indicator, 0, said));
            } else {
                common.keepToOneself(indicator);
            }
            IndicatorId same = said.common();
            if (stands && same != null) {
                common.use(plan, indicator, same);
            } else {
                common.useNoMore(indicator);
            }
        }
    }

    private PlanView plan(UUID owner) {
        return plans.get(new PlanId(owner));
    }
}
