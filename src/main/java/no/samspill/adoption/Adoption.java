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
    private final Set<Integer> reconciled;
    private final Map<Integer, Set<DecisionId>> whole;

    /** @param decisions all that were registered, corrections too, in their order */
    public Adoption(Route route, List<Decision> decisions) {
        this(route, decisions, Set.of(), Map.of());
    }

    /**
     * @param decisions all that were registered, corrections too, in their order
     * @param reconciled versions that were made of what bodies adopted
     * @param whole by version, decisions about an earlier one that adopted its very text, see {@link AdoptedText}
     */
    public Adoption(Route route, List<Decision> decisions, Set<Integer> reconciled, Map<Integer, Set<DecisionId>> whole) {
        this.route = route;
        this.reconciled = Set.copyOf(reconciled);
        this.whole = Map.copyOf(whole);
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

    /** The version that is on its way: the newest that a body that decides has had before it, or that was made of what they adopted. Empty where there is none yet. */
    public OptionalInt version() {
        Set<BodyId> deciding = route.deciding().stream().map(Body::id).collect(Collectors.toSet());
        return IntStream.concat(reconciled.stream().mapToInt(Integer::intValue), holding().stream().filter(each -> deciding.contains(each.body())).mapToInt(Decision::version)).max();
    }

    /** Whether the version on its way was made of what bodies adopted of an earlier one. */
    public boolean reconciled() {
        return version().isPresent() && reconciled.contains(version().getAsInt());
    }

    /** The same, as far as one version goes. */
    public Adoption about(int version) {
        Set<DecisionId> takenIn = whole.getOrDefault(version, Set.of());
        return new Adoption(
                route, holding().stream().filter(each -> each.version() == version || takenIn.contains(each.id())).toList(), reconciled.contains(version) || !takenIn.isEmpty() ? Set.of(version) : Set.of(), whole);
    }

    /** The same, as it was before there was a version. */
    private Adoption before(int version) {
        return new Adoption(
                route, holding().stream().filter(each -> each.version() < version).toList(), reconciled.stream().filter(each -> each < version).collect(Collectors.toSet()), whole);
    }

    /** What a body said last about the version that is on its way, or about an earlier one. */
    public Optional<Decision> latest(RouteStep step) {
        return holding().stream().filter(each -> each.step().equals(step.id())).reduce((earlier, later) -> later);
    }

    /** What a body has said last, where it decides, of the version on its way; empty where it has not taken that up yet. */
    public Optional<Decision> saidLast(Body body) {
        return deciding(body).filter(each -> version().isPresent() && each.version() == version().getAsInt());
    }

    /** A body's adoption of an earlier version that, its own changes included, is the very text on its way: it need not decide anew. Empty where it has, or must. */
    public Optional<Decision> takenIn(Body body) {
        return deciding(body).filter(each -> each.version() < version().orElse(0) && whole(each));
    }

    private boolean whole(Decision decision) {
        return whole.getOrDefault(version().orElse(0), Set.of()).contains(decision.id());
    }

    /**
     * Those who decide of the version on its way, each once. Who has decided of it while they were there, has; where they are no more and had
     * not, it is for those who took their turn.
     */
    public List<Body> deciding() {
        return route.steps().stream().filter(step -> step.task() == Task.DECIDES && counts(step)).map(RouteStep::body).distinct().toList();
    }

    private boolean counts(RouteStep step) {
        return step.handedOn() ? done(step) : !covered(step) || done(step);
    }

    /** Whether all whose turn this would be have said for themselves what they were to say. */
    private boolean covered(RouteStep heir) {
        List<RouteStep> before = route.before(heir);
        return !before.isEmpty() && before.stream().allMatch(step -> done(step) || covered(step));
    }

    /** Those that have adopted an earlier version, and not the very text of the one on its way. */
    public List<Body> anew() {
        return deciding().stream().filter(body -> saidLast(body).isEmpty() && takenIn(body).isEmpty() && deciding(body).filter(each -> each.verdict().adopts()).isPresent()).toList();
    }

    /** A body's adoption of one version, with changes or as it was; empty where it has decided otherwise of it last, or nothing. */
    public Optional<Decision> adopted(Body body, int version) {
        Set<RouteStepId> steps = turns(body);
        return holding().stream().filter(each -> steps.contains(each.step()) && each.version() == version).reduce((earlier, later) -> later).filter(each -> each.verdict().adopts());
    }

    /** What a body has decided last, of whatever version. */
    public Optional<Decision> deciding(Body body) {
        Set<RouteStepId> steps = turns(body);
        return holding().stream().filter(each -> steps.contains(each.step())).reduce((earlier, later) -> later);
    }

    /** Lit by an adoption of the very text of the version on its way, and by nothing else. */
    public Light light(Body body) {
        Optional<Decision> last = saidLast(body);
        return takenIn(body).isPresent() || last.map(Decision::verdict).filter(Verdict::unchanged).isPresent() ? Light.LIT
                : last.filter(each -> each.verdict() == Verdict.ADOPTED_WITH_CHANGES).isPresent() ? Light.HALF : Light.DARK;
    }

    /** Those that have adopted the text as it stands. */
    public List<Body> lit() {
        return deciding().stream().filter(body -> light(body) == Light.LIT).toList();
    }

    /** Versions that were made of what bodies adopted. */
    Set<Integer> reconciledVersions() {
        return reconciled;
    }

    /** By version, decisions about an earlier one that adopted its very text. */
    Map<Integer, Set<DecisionId>> sameText() {
        return whole;
    }

    /** Those that have adopted this very version; none where a newer one is on its way. */
    public List<Body> lit(int version) {
        return version().orElse(0) == version ? lit() : List.of();
    }

    /** Whether a newer version than this is on its way. */
    public boolean superseded(int version) {
        return version().orElse(0) > version;
    }

    /** Whether the plan as a whole is adopted, by the council's own rule. */
    public boolean adopted() {
        return route.rule().holds(deciding(), body -> light(body) == Light.LIT);
    }

    /** Whether the body of a turn has said what it was to say: of the version on its way, where it decides. */
    public boolean done(RouteStep step) {
        return latest(step).filter(each -> each.verdict().last() && (step.task() != Task.DECIDES || version().isPresent() && each.version() == version().getAsInt() || whole(each))).isPresent();
    }

    /** Whether nobody waits for the body of a turn: it has said what it was to say, or others have or will in its place. */
    public boolean settled(RouteStep step) {
        return done(step) || step.handedOn() || covered(step);
    }

    /** Steps of the progress plan that are turns here, and whether every body whose turn they are has said what it was to say. */
    public Map<UUID, Boolean> steps() {
        return route.steps().stream().filter(step -> step.step() != null).collect(Collectors.toMap(step -> java.util.Objects.requireNonNull(step.step()), this::settled, Boolean::logicalAnd));
    }

    /** The day on which the last body whose turn it was said what it was to say, by step of the progress plan; only of steps where all have. */
    public Map<UUID, LocalDate> daysOfSteps() {
        Map<UUID, Boolean> settled = steps();
        return route.steps().stream()
                .filter(step -> step.step() != null && settled.getOrDefault(step.step(), false) && latest(step).isPresent())
                .collect(Collectors.toMap(step -> java.util.Objects.requireNonNull(step.step()), step -> latest(step).orElseThrow().decided(), (one, other) -> one.isAfter(other) ? one : other));
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
            return before(newest).inForce();
        }
        List<Decision> all = holding();
        return IntStream.rangeClosed(1, all.size())
                .filter(many -> new Adoption(route, all.subList(0, many), reconciled, whole).holds(newest))
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
                .filter(step -> !settled(step))
                .mapToInt(RouteStep::place)
                .min();
    }

    /** Bodies that adopted with another text than the version's, where that is not settled by a newer one. */
    public List<Decision> differing() {
        return holding().stream().filter(each -> each.verdict() == Verdict.ADOPTED_WITH_CHANGES && version().isPresent() && each.version() == version().getAsInt()
                && deciding(each.body()).filter(each::equals).isPresent()).toList();
    }

    /** Where it decides. */
    private Set<RouteStepId> turns(Body body) {
        return route.steps().stream().filter(step -> step.task() == Task.DECIDES && step.body().equals(body)).map(RouteStep::id).collect(Collectors.toSet());
    }

    private Optional<Decision> deciding(BodyId id) {
        return route.deciding().stream().filter(body -> body.id().equals(id)).findFirst().flatMap(this::deciding);
    }
}
