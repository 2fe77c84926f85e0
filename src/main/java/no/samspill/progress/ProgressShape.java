package no.samspill.progress;

import java.util.Set;
import no.samspill.ledger.ChangeDeeds;
import no.samspill.ledger.Shape;
import org.jspecify.annotations.Nullable;

/** What the ledger is told of a progress plan's words: steps in one row after another; to which phase each belongs, is read from their order. */
class ProgressShape implements Shape {
    static final String STEP = "STEP";
    static final ProgressShape PROGRESS = new ProgressShape();

    ProgressShape() {}

    @Override
    public String name() {
        return "progress";
    }

    @Override
    public ChangeDeeds deeds() {
        return ProgressDeeds.CHANGES;
    }

    @Override
    public boolean mayHold(@Nullable String above, String kind) {
        return above == null && kind.equals(STEP);
    }

    @Override
    public int longest(String field) {
        return Field.find(field).map(Field::longest).orElse(0);
    }

    @Override
    public Set<String> musts(boolean top) {
        return top ? Set.of() : Set.of(Field.TITLE.key(), Field.KIND.key());
    }

    @Override
    public int most() {
        return ProgressPlans.MOST;
    }
}
