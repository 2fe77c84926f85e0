package no.samspill.followup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.kernel.Words;
import no.samspill.ledger.ElementId;
import no.samspill.people.Lives;
import no.samspill.plan.Element;
import no.samspill.plan.Plan;
import no.samspill.plan.Standing;
import no.samspill.wording.Status;

/**
 * How far a plan has come on one day: what was said of that day and those before it, and nothing later.
 *
 * @param measures all of the plan's, in its order
 * @param orders what councils told somebody to do beside them, as it is followed up; no count of measures has them
 */
public record FollowUp(LocalDate on, Setting setting, List<Followed> measures, List<Followed> orders) {

    public FollowUp {
        measures = List.copyOf(measures);
        orders = List.copyOf(orders);
    }

    /**
     * @param duties in the plan's order
     * @param orders those that hold that day
     * @param told all that was reported, later too
     * @param lives which organisations went into which
     */
    static FollowUp of(Plan plan, List<Duty> duties, List<Duty> orders, Told told, Setting setting, Lives lives, LocalDate on) {
        Map<ElementId, List<Duty>> byMeasure = Stream.concat(duties.stream(), orders.stream()).collect(Collectors.groupingBy(duty -> duty.measure().id()));
        Map<Holder, String> keys = new HashMap<>();
        Map<Holder, List<String>> origins = new HashMap<>();
        Function<Duty, Line> line = duty -> new Line(
                duty,
                told.by(duty.measure().id(), keys.computeIfAbsent(duty.holder(), Holder::key), on),
                told.by(duty.measure().id(), origins.computeIfAbsent(duty.holder(), holder -> before(holder, lives)), on),
                on, setting.since());
        Function<Element, Followed> followed = measure -> new Followed(measure, byMeasure.getOrDefault(measure.id(), List.of()).stream().map(line).toList(), on);
        return new FollowUp(on, setting, plan.measures().filter(measure -> !measure.blank()).map(followed).toList(), orders.stream().map(Duty::measure).map(followed).toList());
    }

    /** Those that went into one, by their keys. */
    private static List<String> before(Holder holder, Lives lives) {
        return holder instanceof Holder.Known(var id, var name) ? lives.preceding(id).stream().filter(each -> !each.equals(id)).map(each -> new Holder.Known(each, "").key()).toList() : List.of();
    }

    /** Those that nothing has taken the place of. */
    public static List<Report> standing(Collection<Report> reports) {
        Set<ReportId> corrected = reports.stream().map(Report::corrects).filter(Objects::nonNull).collect(Collectors.toSet());
        return reports.stream().filter(report -> report.kind() != Report.Entry.WITHDRAWN && !corrected.contains(report.id())).toList();
    }

    public Optional<Followed> find(ElementId measure) {
        return all().filter(each -> each.measure().id().equals(measure)).findFirst();
    }

    private Stream<Followed> all() {
        return Stream.concat(measures.stream(), orders.stream());
    }

    /** What all who answer are waited for: measures first, then orders. */
    public List<Line> lines() {
        return all().flatMap(each -> each.lines().stream()).toList();
    }

    /** Those of one who answers. @param key see {@link Holder#key} */
    public List<Line> of(String key) {
        return lines().stream().filter(line -> line.duty().holder().key().equals(key)).toList();
    }

    /** Everybody who answers for something, in the plan's order. */
    public List<Holder> holders() {
        return List.copyOf(lines().stream().map(line -> line.duty().holder()).collect(Collectors.toMap(Holder::key, holder -> holder, (first, second) -> first, LinkedHashMap::new)).values());
    }

    /** How far those measures have come that anybody has reported on, as the plan's own status would say it. */
    public Map<ElementId, Status> told(Words words) {
        return measures.stream().filter(each -> each.told() && each.standing() != Standing.UNTOLD)
                .collect(Collectors.toMap(each -> each.measure().id(), each -> each.status(words)));
    }

    /** How many measures stand where; every standing is here. */
    public Map<Standing, Integer> counts() {
        return counts(measures);
    }

    public static Map<Standing, Integer> counts(Collection<Followed> some) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        for (Standing one : Standing.values()) {
            counts.put(one, 0);
        }
        some.forEach(each -> counts.merge(each.standing(), 1, Integer::sum));
        return counts;
    }

    /** Those under a row of the plan. */
    public List<Followed> under(Element row) {
        Set<ElementId> inner = row.measures().map(Element::id).collect(Collectors.toSet());
        return measures.stream().filter(each -> inner.contains(each.measure().id())).toList();
    }

    /** Those who never reported anything, of those that something is waited for from. */
    public List<Holder> never() {
        Map<Holder, List<Line>> lines = lines().stream().collect(Collectors.groupingBy(line -> line.duty().holder()));
        return holders().stream().filter(holder -> lines.getOrDefault(holder, List.of()).stream().allMatch(Line::never) && lines.getOrDefault(holder, List.of()).stream().anyMatch(Line::open)).toList();
    }

    public List<Line> silent() {
        return lines().stream().filter(Line::silent).toList();
    }

    public List<Followed> late() {
        return measures.stream().filter(Followed::late).toList();
    }

    /** Measures that stand elsewhere than they did on an earlier day, in the plan's order. */
    public List<Moved> since(FollowUp earlier) {
        Map<ElementId, Followed> before = earlier.measures.stream().collect(Collectors.toMap(each -> each.measure().id(), each -> each));
        return measures.stream()
                .flatMap(now -> Optional.ofNullable(before.get(now.measure().id())).filter(then -> then.standing() != now.standing()).map(then -> new Moved(now, then.standing())).stream())
                .toList();
    }

    /** A measure that has moved. @param from where it stood */
    public record Moved(Followed measure, Standing from) {}
}
