package no.samspill.hearing.assessment;

import java.util.List;
import java.util.Map;
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
     * A part of it, in the order of the rows.
     *
     * @param order the rows, in their order; points about all of it come first, those about rows that are gone last
     */
    public Result of(Hearing hearing, Result.Reader reader, Result.Wanted wanted, List<ElementId> order, int skip, int most) {
        Laid laid = results.laid(hearing.id(), reader, wanted).about(wanted.rows());
        Map<Judgement, Integer> counts = laid.counts();
        int all = wanted.judgement() == null ? counts.values().stream().mapToInt(Integer::intValue).sum() : counts.getOrDefault(wanted.judgement(), 0);
        Laid.Part part = laid.part(order, wanted.judgement(), skip, most);
        List<Result.Row> rows = part.rows().isEmpty() ? List.of() : results.rows(hearing.id(), reader, wanted, part.rows(), part.skip(), most);
        return new Result(rows, counts, all);
    }

    /** How much of it there is, and about which rows. */
    public Laid laid(Hearing hearing) {
        return results.laid(hearing.id(), Result.Reader.EVERYBODY, Result.Wanted.ALL);
    }

    /** All that one sender said, by its receipt; empty where there is no such. */
    public List<Result.Row> own(Hearing hearing, Receipt receipt) {
        return results.own(hearing.id(), receipt);
    }

    /** Organisations with something that everybody may read. */
    public List<String> organisations(Hearing hearing, int most) {
        return results.organisations(hearing.id(), most);
    }

    /** What points were sorted under, by name. */
    public List<String> themes(Hearing hearing, int most) {
        return results.themes(hearing.id(), most);
    }

    /** How many points changed the plan. */
    public int led(Hearing hearing) {
        return results.led(hearing.id());
    }

    /** How long all that was said and answered is. */
    public long characters(Hearing hearing) {
        return results.characters(hearing.id());
    }

    public int statements(Hearing hearing) {
        return results.statements(hearing.id());
    }
}
