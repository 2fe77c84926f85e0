package no.samspill.facts.web;

import java.util.List;
import java.util.UUID;
import no.samspill.facts.Indicator;
import no.samspill.frame.Field;
import no.samspill.frame.Page;
import no.samspill.frame.Problem;
import no.samspill.frame.Shell;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * Where one sees to an indicator's numbers.
 *
 * @param sending of the form that writes numbers: sent twice, it is the same
 * @param seen the number of the last delivery that whoever looks has seen
 * @param terms the times there are numbers of, and the one that comes next, each with the way to its numbers
 * @param base what each number is a share of, or the mean of; null where the kind has none
 * @param mine whether this reader sees to them
 * @param fetches whether this reader chooses what official statistics is asked
 */
public record ValuesPage(
        Shell shell, PlanView view, Indicator indicator, String state, @Nullable String due, List<String> behind, UUID sending, int seen, Field term, List<Term> terms, List<Row> rows, @Nullable String base, Field source, Field link, Field paste,
        Field file, Field targetTerm, Field targetPlace, java.util.Map<String, String> places, Field target, List<Target> targets, List<Delivery> deliveries, boolean mine, boolean fetches, List<Problem> problems, int status) implements Page {

    public ValuesPage {
        behind = List.copyOf(behind);
        terms = List.copyOf(terms);
        rows = List.copyOf(rows);
        targets = List.copyOf(targets);
        deliveries = List.copyOf(deliveries);
        problems = List.copyOf(problems);
    }

    public record Term(String said, String href, boolean now) {}

    /** A place: what is typed of its number, and of what it is counted from. @param history where its earlier numbers are told; empty where there is but one @param stood the number that stands */
    public record Row(String name, Field amount, Field base, List<String> history, String stood) {
        public Row {
            history = List.copyOf(history);
        }
    }

    public record Target(String said, String place, String term) {}

    /** @param file where it can be had as it came; null where it did not come as one */
    public record Delivery(String said, String who, @Nullable String file) {}
}
