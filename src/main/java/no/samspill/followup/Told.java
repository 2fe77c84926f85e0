package no.samspill.followup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.samspill.ledger.ElementId;

/** What holds of all that was reported, laid out so that what was said by a day is found at once, however much was said. */
final class Told {
    /** By measure, and by who answers; newest first. */
    private final Map<ElementId, Map<String, List<Report>>> reports;

    private Told(Map<ElementId, Map<String, List<Report>>> reports) {
        this.reports = reports;
    }

    /** @param all of a plan, corrected ones too */
    static Told of(Collection<Report> all) {
        Map<Holder, String> keys = new HashMap<>();
        Comparator<Report> newest = Comparator.comparing(Report::day).thenComparing(Report::number).reversed();
        return new Told(FollowUp.standing(all).stream().sorted(newest)
                .collect(Collectors.groupingBy(Report::measure, Collectors.groupingBy(report -> keys.computeIfAbsent(report.holder(), Holder::key)))));
    }

    /** What one said of a measure on a day or before it, newest first. @param holder see {@link Holder#key} */
    List<Report> by(ElementId measure, String holder, LocalDate on) {
        return until(reports.getOrDefault(measure, Map.of()).getOrDefault(holder, List.of()), on);
    }

    /** What several said of it, newest first. */
    List<Report> by(ElementId measure, Collection<String> holders, LocalDate on) {
        return holders.stream().flatMap(holder -> by(measure, holder, on).stream()).sorted(Comparator.comparing(Report::day).thenComparing(Report::number).reversed()).toList();
    }

    private static List<Report> until(List<Report> newestFirst, LocalDate on) {
        int at = 0;
        while (at < newestFirst.size() && newestFirst.get(at).day().isAfter(on)) {
            at++;
        }
        return newestFirst.subList(at, newestFirst.size());
    }
}
