package no.samspill.plan;

import java.util.Set;
import no.samspill.ledger.Book;
import no.samspill.ledger.Change;
import no.samspill.ledger.ChangeDeeds;
import no.samspill.ledger.Shape;
import org.jspecify.annotations.Nullable;

/** What the ledger is told of a plan's words: four levels, numbered measures, a title that the plan itself must have. */
class PlanShape implements Shape {
    static final PlanShape PLAN = new PlanShape();

    PlanShape() {}

    /** Whether it changes what a plan says, and not only how far it has come. */
    static boolean ofText(Change change) {
        return !(change instanceof Change.Put put && Field.of(put).followsUp());
    }

    static Book book(PlanId plan) {
        return new Book(PLAN, plan.value());
    }

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public ChangeDeeds deeds() {
        return PlanDeeds.CHANGES;
    }

    @Override
    public boolean mayHold(@Nullable String above, String kind) {
        return above == null || Kind.valueOf(above).mayHold(Kind.valueOf(kind));
    }

    @Override
    public boolean numbers(String kind) {
        return kind.equals(Kind.MEASURE.name());
    }

    @Override
    public int longest(String field) {
        return Plans.LONGEST;
    }

    @Override
    public Set<String> musts(boolean top) {
        return top ? Set.of(Field.TITLE.key()) : Set.of();
    }

    @Override
    public String kept(String field, String words) {
        return field.equals(Field.TEXT.key()) ? RichText.cleaned(words).html() : words;
    }
}
