package no.samspill.hearing.assessment;

import java.util.List;
import java.util.Optional;
import no.samspill.hearing.Hearing;
import no.samspill.input.Receipt;
import no.samspill.ledger.ElementId;
import org.springframework.stereotype.Service;

/** Finds what came of a hearing, point by point, as each reader may see it. Pages, papers and data all read this, and nothing else. */
@Service
public class Results {
    private final ResultRepository results;

    Results(ResultRepository results) {
        this.results = results;
    }

    /**
     * A part of it, in the plan's order.
     *
     * @param order the plan's rows, in its order; points about all of it come first, those about rows that are gone last
     */
    public Result of(Hearing hearing, Result.Reader reader, Result.Wanted wanted, List<ElementId> order, int skip, int most) {
        var counts = results.counts(hearing.id(), reader, wanted);
        int all = wanted.judgement() == null ? counts.values().stream().mapToInt(Integer::intValue).sum() : counts.getOrDefault(wanted.judgement(), 0);
        return new Result(results.rows(hearing.id(), reader, wanted, order, skip, most), counts, all);
    }

    /** All that one sender said, by its receipt; empty where there is no such. */
    public List<Result.Row> own(Hearing hearing, Receipt receipt) {
        return results.own(hearing.id(), receipt);
    }

    /** The rows of the plan that points are about, and whether some are about all of it: then the first is empty. */
    public List<Optional<ElementId>> rows(Hearing hearing) {
        return results.elements(hearing.id());
    }

    /** Organisations with something that everybody may read. */
    public List<String> organisations(Hearing hearing, int most) {
        return results.organisations(hearing.id(), most);
    }

    /** How many points changed the plan. */
    public int led(Hearing hearing) {
        return results.led(hearing.id());
    }

    public int statements(Hearing hearing) {
        return results.statements(hearing.id());
    }
}
