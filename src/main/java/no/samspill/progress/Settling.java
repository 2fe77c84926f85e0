package no.samspill.progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.samspill.ledger.Change;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Rows;
import org.jspecify.annotations.Nullable;

/** What some changes bring along: another time is not confirmed until somebody confirms it. */
final class Settling {
    private Settling() {}

    static List<Change> of(Rows rows, List<Change> changes) {
        String confirmed = Standing.CONFIRMED.words();
        Map<ElementId, @Nullable String> standings = new HashMap<>();
        List<Change> all = new ArrayList<>();
        for (Change change : changes) {
            all.add(change);
            if (change instanceof Change.Put put) {
                String standing = standings.getOrDefault(put.element(), rows.words(put.element()).get(Field.STANDING.key()));
                if (put.field().equals(Field.STANDING.key())) {
                    standings.put(put.element(), put.to());
                } else if (put.field().equals(Field.WHEN.key()) && Objects.equals(standing, confirmed) && !Objects.equals(put.from(), put.to())) {
                    all.add(Field.STANDING.put(new StepId(put.element().value()), confirmed, null));
                    standings.put(put.element(), null);
                }
            }
        }
        return all;
    }
}
