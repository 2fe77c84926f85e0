package no.samspill.adoption;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How far a plan has come on its way: told from its route and from what was registered, and from nothing else. */
public final class Adoption {
    private final Route route;
    private final List<Decision> decisions;
    private final Map<DecisionId, Decision> corrected;

    /** @param decisions all that were registered, corrections too, in their order */
    public Adoption(Route route, List<Decision> decisions) {
        this.route = route;
        this.decisions = decisions.stream().sorted(Comparator.comparingInt(Decision::number)).toList();
        this.corrected = this.decisions.stream().filter(each -> each.corrects() != null).collect(Collectors.toMap(each -> java.util.Objects.requireNonNull(each.corrects()), Function.identity()));
    }

    public Route route() {
        return route;
    }

    /** All that were registered, in their order. */
    public List<Decision> decisions() {
        return decisions;
    }

    /** Those that hold: what was corrected is left out, its correction is in. By day, then in their order. */
    public List<Decision> holding() {
        return decisions.stream()
                .filter(each -> !corrected.containsKey(each.id()))
                .sorted(Comparator.comparing(Decision::decided).thenComparingInt(Decision::number))
                .toList();
    }

    /** What stood in its place before, the first registration first; empty where it was never corrected. */
    public List<Decision> before(Decision decision) {
        return decision.corrects() == null
                ? List.of()
                : decisions.stream().filter(each -> each.id().equals(decision.corrects())).findFirst()
                        .map(one -> java.util.stream.Stream.concat(before(one).stream(), java.util.stream.Stream.of(one)).toList())
                        .orElse(List.of());
    }

    /** Whether something else stands in its place. */
    public boolean corrected(Decision decision) {
        return corrected.containsKey(decision.id());
    }

    /** The version that is on its way: the newest that a body that decides has had before it. Empty where nobody has yet. */
    public OptionalInt version() {
        Set<BodyId> deciding = route.deciding().stream().map(Body::id).collect(Collectors.toSet());
        return holding().stream().filter(each -> deciding.contains(each.body())).mapToInt(Decision::version).max();
    }

    /** The same, as far as one version goes. */
    public Adoption about(int version) {
        return new Adoption(route, holding().stream().filter(each -> each.version() == version).toList());
    }

    /** What a body said last about the version that is on its way, or about an earlier one. */
    public Optional<Decision> latest(RouteStep step) {
        return holding().stream().filter(each -> each.step().equals(step.id())).reduce((earlier, later) -> later);
    }

    /** What a body has said last, where it decides, of the version on its way; empty where it has not taken that up yet. */
    public Optional<Decision> saidLast(Body body) {
        return deciding(body).filter(each -> version().isPresent() && each.version() == version().getAsInt());
    }

    private Optional<Decision> deciding(Body body) {
        Set<RouteStepId> steps = route.steps().stream().filter(step -> step.task() == Task.DECIDES && step.body().equals(body)).map(RouteStep::id).collect(Collectors.toSet());
        return holding().stream().filter(each -> steps.contains(each.step())).reduce((earlier, later) -> later);
    }

    /** Lit by an adoption of the very text of the version on its way, and by nothing else. */
    public Light light(Body body) {
        Optional<Decision> last = saidLast(body);
        return last.map(Decision::verdict).filter(Verdict::unchanged).isPresent() ? Light.LIT
                : last.filter(each -> each.verdict() == Verdict.ADOPTED_WITH_CHANGES).isPresent() ? Light.HALF : Light.DARK;
    }

    /** Those that have adopted the text as it stands. */
    public List<Body> lit() {
        return route.deciding().stream().filter(body -> light(body) == Light.LIT).toList();
    }

    /** Whether the plan as a whole is adopted, by the council's own rule. */
    public boolean adopted() {
        return route.rule().holds(route.deciding(), body -> light(body) == Light.LIT);
    }

    /** Whether the body of a turn has said what it was to say: of the version on its way, where it decides. */
    public boolean done(RouteStep step) {
        return latest(step).filter(each -> each.verdict().last() && (step.task() != Task.DECIDES || version().isPresent() && each.version() == version().getAsInt())).isPresent();
    }

    /** Steps of the progress plan that are turns here, and whether every body whose turn they are has said what it was to say. */
    public Map<UUID, Boolean> steps() {
        return route.steps().stream().filter(step -> step.step() != null).collect(Collectors.toMap(step -> java.util.Objects.requireNonNull(step.step()), this::done, Boolean::logicalAnd));
    }

    /**
     * The newest version that was adopted as a whole, and the day from which it was: the text that holds. Another version on its way changes
     * nothing of it before that is adopted as well. Empty before any was.
     */
    public Optional<InForce> inForce() {
        if (version().isEmpty()) {
            return Optional.empty();
        }
        int newest = version().getAsInt();
        if (!adopted()) {
            return new Adoption(route, holding().stream().filter(each -> each.version() < newest).toList()).inForce();
        }
        List<Decision> all = holding();
        return IntStream.rangeClosed(1, all.size())
                .filter(many -> new Adoption(route, all.subList(0, many)).holds(newest))
                .mapToObj(many -> new InForce(newest, all.get(many - 1).decided()))
                .findFirst();
    }

    private boolean holds(int wanted) {
        return adopted() && version().orElse(0) == wanted;
    }

    /** @param since the day on which the last body that was needed adopted it */
    public record InForce(int version, LocalDate since) {}

    /** Where the case is now: the first place where somebody has still to say something. Empty where all have, or there is no way. */
    public OptionalInt now() {
        return route.steps().stream()
                .filter(step -> !done(step))
                .mapToInt(RouteStep::place)
                .min();
    }

    /** Bodies that adopted with another text than the version's, where that is not settled by a newer one. */
    public List<Decision> differing() {
        return holding().stream().filter(each -> each.verdict() == Verdict.ADOPTED_WITH_CHANGES && version().isPresent() && each.version() == version().getAsInt()
                && deciding(each.body()).filter(each::equals).isPresent()).toList();
    }

    private Optional<Decision> deciding(BodyId id) {
        return route.deciding().stream().filter(body -> body.id().equals(id)).findFirst().flatMap(this::deciding);
    }
}
