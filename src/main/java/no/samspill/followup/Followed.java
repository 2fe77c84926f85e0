package no.samspill.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.samspill.kernel.Period;
import no.samspill.plan.Element;
import no.samspill.plan.Standing;
import no.samspill.wording.Schedule;

/**
 * A measure on one day.
 *
 * @param lines one for each who answers for it, in the plan's order; empty where nobody does
 */
public record Followed(Element measure, List<Line> lines, LocalDate on) {

    public Followed {
        lines = List.copyOf(lines);
    }

    /** What those who answer say together; what the plan's own words say, while none of them has said anything. */
    public Standing standing() {
        return told() ? State.together(lines.stream().flatMap(line -> line.state().stream()).toList(), lines.size()) : Standing.of(measure);
    }

    /** Whether any of those who answer has said anything. */
    public boolean told() {
        return lines.stream().anyMatch(line -> line.state().isPresent());
    }

    /** How many say what, in the order of the states; those who have said nothing are not here. */
    public Map<State, Long> counts() {
        return lines.stream().flatMap(line -> line.state().stream()).collect(Collectors.groupingBy(state -> state, TreeMap::new, Collectors.counting()));
    }

    /** The last word about it, whoever said it. */
    public Optional<Report> last() {
        return lines.stream().flatMap(line -> line.last().stream()).max(Comparator.comparing(Report::day).thenComparing(Report::number));
    }

    /** The last day of its schedule; empty where it has none, or comes again. */
    public Optional<LocalDate> end() {
        return Optional.ofNullable(measure.schedule()).map(Schedule::period).filter(period -> !period.recurring()).map(Period::to).filter(Objects::nonNull);
    }

    /** Whether its time is over and it is not done. */
    public boolean late() {
        Standing now = standing();
        return now != Standing.COMPLETED && now != Standing.STOPPED && end().filter(day -> day.isBefore(on)).isPresent();
    }

    public boolean silent() {
        return lines.stream().anyMatch(Line::silent);
    }
}
