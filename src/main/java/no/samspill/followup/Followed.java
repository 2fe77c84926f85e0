package no.samspill.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.samspill.kernel.Period;
import no.samspill.kernel.Words;
import no.samspill.plan.Element;
import no.samspill.plan.Standing;
import no.samspill.wording.Health;
import no.samspill.wording.Schedule;
import no.samspill.wording.Status;

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

    /** How it goes: the worst that any of those who are not done says; what the plan's own words say, while none of them has said anything. */
    public Health health() {
        Status written = measure.status();
        return told()
                ? lines.stream().filter(Line::open).flatMap(line -> line.last().stream()).map(Report::health).reduce(Health.UNKNOWN, Health::or)
                : written == null ? Health.UNKNOWN : written.health();
    }

    /** The same as the plan's own status column would say it. */
    Status status(Words words) {
        Status.State state = standing() == Standing.UNTOLD ? null : Status.State.valueOf(standing().name());
        Health health = state != null && state.closed() ? Health.UNKNOWN : health();
        String written = words.get(standing().key()) + (health.known() ? ", " + words.get("health." + health).toLowerCase(Locale.ROOT) : "");
        return new Status(written, state, health);
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
