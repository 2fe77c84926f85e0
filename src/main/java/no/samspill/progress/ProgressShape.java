package no.samspill.progress;

import java.util.List;
import no.samspill.ledger.Flat;

/** What the ledger is told of a progress plan's words: steps in one row after another; to which phase each belongs, is read from their order. */
class ProgressShape extends Flat {
    static final String STEP = "STEP";
    static final ProgressShape PROGRESS = new ProgressShape();

    ProgressShape() {
        super("progress", ProgressDeeds.CHANGES, STEP, Field.values(), List.of(Field.TITLE, Field.KIND), Field.ORGANISATION);
    }

    @Override
    public int most() {
        return ProgressPlans.MOST;
    }
}
