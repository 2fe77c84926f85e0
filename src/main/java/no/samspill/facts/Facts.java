package no.samspill.facts;

import java.math.BigDecimal;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.ledger.Author;
import no.samspill.ledger.Book;
import no.samspill.ledger.Change;
import no.samspill.ledger.Clash;
import no.samspill.ledger.Entry;
import no.samspill.ledger.Event;
import no.samspill.ledger.Journal;
import no.samspill.ledger.Ledger;
import no.samspill.ledger.Outcome;
import no.samspill.ledger.Reach;
import no.samspill.ledger.Row;
import no.samspill.ledger.Rows;
import no.samspill.ledger.Snapshot;
import no.samspill.people.Lives;
import no.samspill.people.Organisation;
import no.samspill.people.Reforms;
import no.samspill.plan.PlanId;
import no.samspill.plan.PlanView;
import no.samspill.plan.Plans;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a region counts: indicators are words that people edit; what was counted, and what one aims at, is said once and never altered. */
@Service
public class Facts {
    /** Indicators in one plan at most, those taken out included. */
    public static final int MOST = 300;

    private final FactShape shape;
    private final FactRepository stored;
    private final CommonRepository common;
    private final Plans plans;
    private final Ledger ledger;
    private final Journal journal;
    private final Reforms reforms;
    private final Clock clock;

    /** @param values those that stand, by place and time */
    record Known(List<Delivery> deliveries, Map<String, Map<Term, Value>> values, List<Target> targets) {
        static final Known NOTHING = new Known(List.of(), Map.of(), List.of());
    }

    private record Seen(String revision) implements PlanView.Making<Map<IndicatorId, Known>> {}

    private record SeenIndicators(String revision) implements PlanView.Making<List<Indicator>> {}

    /** All of a plan's under one key: of a hundred, each of its own would drive out the others before it is asked for again. */
    private record SeenReckoned(String revision, Sight sight, LocalDate today) implements PlanView.Making<Map<IndicatorId, Reckoned>> {}

    Facts(FactShape shape, FactRepository stored, CommonRepository common, Plans plans, Ledger ledger, Journal journal, Reforms reforms, Clock clock) {
        this.shape = shape;
        this.stored = stored;
        this.common = common;
        this.plans = plans;
        this.ledger = ledger;
        this.journal = journal;
        this.reforms = reforms;
        this.clock = clock;
    }

    /** What the ledger keeps of it. */
    public Book book(PlanId plan) {
        return shape.of(plan);
    }

    /** Which revision of it the plan was read with; null while nothing is counted. What is made of its numbers is kept by it. */
    public @Nullable String revision(PlanView plan) {
        return plan.revision(stored);
    }

    /** What is counted, in the order it is shown. As it stood when the plan was read. */
    public List<Indicator> all(PlanView plan) {
        String revision = plan.revision(stored);
        return revision == null ? List.of() : plan.once(new SeenIndicators(revision), () -> now(plan.id()));
    }

    /** As it stands now. */
    public List<Indicator> now(PlanId plan) {
        return ledger.read(shape.of(plan)).map(Snapshot::rows).map(rows -> indicators(rows, false)).orElse(List.of());
    }

    /** Those taken out. */
    public List<Indicator> removed(PlanId plan) {
        return ledger.read(shape.of(plan)).map(Snapshot::rows).map(rows -> indicators(rows, true)).orElse(List.of());
    }

    /** Every indicator there has been. */
    public List<Indicator> ever(PlanId plan) {
        List<Indicator> all = new ArrayList<>(now(plan));
        all.addAll(removed(plan));
        return all;
    }

    /** They as they stood when these had happened, the first that were told of them. */
    public List<Indicator> then(PlanId plan, List<Entry> entries) {
        return indicators(ledger.then(shape.of(plan), entries), false);
    }

    public Optional<Indicator> find(PlanView plan, int number) {
        return all(plan).stream().filter(each -> each.number() == number).findFirst();
    }

    public Optional<Indicator> find(PlanView plan, IndicatorId id) {
        return all(plan).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private static List<Indicator> indicators(Rows rows, boolean removed) {
        return rows.all(rows.top()).stream().filter(row -> row.removed() == removed).map(row -> indicator(rows, row)).toList();
    }

    private static Indicator indicator(Rows rows, Row row) {
        return new Indicator(new IndicatorId(row.id().value()), Objects.requireNonNull(row.number()), Definition.of(rows.words(row.id())));
    }

    /** With all its numbers. */
    public Reckoned reckoned(PlanView plan, Indicator indicator, Sight sight) {
        String revision = plan.revision(stored);
        LocalDate today = LocalDate.now(clock);
        return revision == null ? reckon(plan, indicator, sight, today) : plan.once(new SeenReckoned(revision, sight, today), ConcurrentHashMap::new).computeIfAbsent(indicator.id(), any -> reckon(plan, indicator, sight, today));
    }

    private Reckoned reckon(PlanView plan, Indicator indicator, Sight sight, LocalDate today) {
        return new Reckoning(plan, reforms.lives(plan.directory()), indicator, known(plan, indicator.id()), today).of(sight);
    }

    private Known known(PlanView plan, IndicatorId indicator) {
        String revision = plan.revision(stored);
        Map<IndicatorId, Known> all = revision == null ? Map.of() : plan.once(new Seen(revision), () -> read(plan.id()));
        return all.getOrDefault(indicator, Known.NOTHING);
    }

    private Map<IndicatorId, Known> read(PlanId plan) {
        Map<IndicatorId, List<Delivery>> deliveries = stored.deliveries(plan).stream().collect(Collectors.groupingBy(FactRepository.Delivered::indicator, Collectors.mapping(FactRepository.Delivered::delivery, Collectors.toList())));
        Map<IndicatorId, List<Value>> values = stored.standing(plan).stream().collect(Collectors.groupingBy(FactRepository.Brought::indicator, Collectors.mapping(FactRepository.Brought::value, Collectors.toList())));
        Map<IndicatorId, List<Target>> targets = stored.targets(plan).stream().collect(Collectors.groupingBy(FactRepository.Aimed::indicator, Collectors.mapping(FactRepository.Aimed::target, Collectors.toList())));
        Set<IndicatorId> ids = new HashSet<>(deliveries.keySet());
        ids.addAll(targets.keySet());
        return ids.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), id -> new Known(
                deliveries.getOrDefault(id, List.of()).reversed(), byPlace(values.getOrDefault(id, List.of())), standing(targets.getOrDefault(id, List.of())))));
    }

    private static Map<String, Map<Term, Value>> byPlace(List<Value> values) {
        return values.stream().collect(Collectors.groupingBy(Value::place, Collectors.toMap(Value::term, Function.identity())));
    }

    /** The last of each place and time, without those taken back, the earliest time first. */
    private static List<Target> standing(List<Target> all) {
        record Of(String place, Term term) {}
        return all.stream().collect(Collectors.toMap(target -> new Of(target.place(), target.term()), Function.identity(), (earlier, later) -> later)).values().stream()
                .filter(target -> target.amount() != null).sorted(Comparator.comparing(Target::term).thenComparing(Target::place)).toList();
    }

    /** All that was delivered for one time, the first first. */
    public List<Value> past(PlanView plan, Indicator indicator, Term term) {
        return stored.past(plan.id(), indicator.id(), term).stream().map(FactRepository.Brought::value).toList();
    }

    /** Where a number may be of at a time: the municipalities there were then, those that the region's are made of among them; and all of the region. */
    public List<Spot> spots(PlanView plan, Term term) {
        Lives lives = reforms.lives(plan.directory());
        LocalDate today = LocalDate.now(clock);
        List<Spot> spots = new ArrayList<>(plan.region().members().stream().map(Organisation::id).flatMap(id -> Reckoning.standing(lives, id, today)).distinct().flatMap(id -> Stream.concat(lives.preceding(id).stream(), Stream.of(id))).distinct()
                .map(lives::get).flatMap(life -> life.number(term.from()).filter(number -> life.stands(term.from())).map(number -> new Spot(number, life.name(term.from()).orElseGet(life::lastName))).stream()).toList());
        spots.sort(Comparator.comparing(Spot::name, Collator.getInstance(Locale.of("nb"))));
        spots.add(new Spot(Value.REGION, plan.region().name()));
        return List.copyOf(spots);
    }

    /** @param place as of a {@link Value} */
    public record Spot(String place, String name) {}

    /** The file that numbers came in. */
    public Optional<byte[]> file(PlanView plan, UUID delivery) {
        return stored.file(plan.id(), delivery);
    }

    /** Enters an indicator, after the others. */
    @Transactional
    public Outcome add(PlanId plan, IndicatorId id, Definition said, Author author, Reach reach) {
        Rows rows = begun(plan);
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.Add(id.element(), FactShape.INDICATOR, null, rows.under(rows.top()).size()));
        changes.addAll(inCommon(said).changes(id));
        return rows.places().size() >= MOST ? new Outcome.Conflict(List.of(new Clash(changes.getFirst(), Clash.Reason.TOO_MANY, null))) : ledger.apply(shape.of(plan), changes, author, reach);
    }

    /** @param seen what its author saw stand there */
    @Transactional
    public Outcome change(PlanId plan, IndicatorId id, Definition seen, Definition wanted, Author author, Reach reach) {
        begun(plan);
        return ledger.apply(shape.of(plan), seen.changes(id, inCommon(wanted)), author, reach);
    }

    /** Whoever counts the same as another council, counts it as they do. */
    private Definition inCommon(Definition said) {
        return Optional.ofNullable(said.common()).flatMap(common::find).map(same -> same.over(said)).orElse(said);
    }

    /** Those of other councils that one may count, too. */
    public List<Common> others(PlanId plan) {
        return common.others(plan);
    }

    /** How many other plans count the same. */
    public int alsoCounted(Indicator indicator) {
        IndicatorId same = indicator.said().common();
        return common.find(same == null ? indicator.id() : same).map(Common::users).orElse(0);
    }

    /** Takes an indicator out; its numbers stay where they are. */
    @Transactional
    public Outcome remove(PlanId plan, IndicatorId id, Author author, Reach reach) {
        begun(plan);
        return ledger.apply(shape.of(plan), List.of(new Change.Remove(id.element())), author, reach);
    }

    @Transactional
    public Outcome restore(PlanId plan, IndicatorId id, Author author, Reach reach) {
        begun(plan);
        return ledger.apply(shape.of(plan), List.of(new Change.Restore(id.element())), author, reach);
    }

    private Rows begun(PlanId plan) {
        plans.get(plan);
        ledger.begin(shape.of(plan));
        return ledger.lock(shape.of(plan)).rows();
    }

    /** Whether somebody may bring numbers for it, and say what to aim at. */
    public boolean theirs(PlanView plan, Indicator indicator, Reach reach) {
        return ledger.within(shape.of(plan.id()), reach).has(indicator.id().element());
    }

    /** What bringing them would do, without doing it. */
    public Delivering would(PlanView plan, Indicator indicator, List<NewValue> values) {
        return Comparing.of(standing(plan.id(), indicator.id()), values).said();
    }

    /** Numbers that stand for these places and times. */
    public List<Compared> compared(PlanView plan, Indicator indicator, List<NewValue> values) {
        return Comparing.of(standing(plan.id(), indicator.id()), values).all();
    }

    /**
     * Brings numbers. Those that stand so already are not written again, but it is kept that they were found so.
     *
     * @param seen the number of the last delivery that whoever brings them has seen; null for one who has looked at none
     */
    @Transactional
    public Delivering deliver(PlanView plan, Indicator indicator, NewDelivery wanted, @Nullable Integer seen, Reach reach, Author author) {
        if (!theirs(plan, indicator, reach)) {
            return new Delivering.NotTheirs();
        }
        begun(plan.id());
        stored.lock(plan.id());
        if (stored.came(wanted.sending())) {
            return new Delivering.Delivered(0, 0, wanted.values().size());
        }
        Comparing compared = Comparing.of(standing(plan.id(), indicator.id()), wanted.values());
        List<Value> since = seen == null ? List.of() : compared.differing().stream().map(Compared::stands).filter(Objects::nonNull).filter(value -> value.delivery() > seen).toList();
        if (!since.isEmpty()) {
            return new Delivering.Meanwhile(since);
        }
        List<NewValue> differing = compared.differing().stream().map(Compared::wanted).toList();
        if (!differing.isEmpty() || wanted.file() != null || wanted.way() == Delivery.Way.OFFICIAL) {
            stored.deliver(plan.id(), indicator.id(), wanted, differing, author);
            ledger.renew(shape.of(plan.id()));
            journal.append(author, new Event(plan.id().value(), indicator.id().value(), FactDeeds.DELIVER, wanted.source().called(), null, String.valueOf(differing.size())));
        }
        return compared.said();
    }

    private Map<String, Map<Term, Value>> standing(PlanId plan, IndicatorId indicator) {
        return byPlace(stored.standing(plan).stream().filter(each -> each.indicator().equals(indicator)).map(FactRepository.Brought::value).toList());
    }

    /**
     * Says what to aim at.
     *
     * @param place as of a {@link Value}
     * @param amount as one reads the number; null to take it back
     * @return whether they may
     */
    @Transactional
    public boolean aim(PlanView plan, Indicator indicator, String place, Term term, @Nullable BigDecimal amount, Reach reach, Author author) {
        if (!theirs(plan, indicator, reach)) {
            return false;
        }
        begun(plan.id());
        stored.lock(plan.id());
        Optional<Target> stands = standing(stored.targets(plan.id()).stream().filter(each -> each.indicator().equals(indicator.id())).map(FactRepository.Aimed::target).toList()).stream()
                .filter(target -> target.place().equals(place) && target.term().equals(term)).findFirst();
        BigDecimal before = stands.map(Target::amount).orElse(null);
        if (before == null ? amount != null : amount == null || before.compareTo(amount) != 0) {
            stored.aim(plan.id(), indicator.id(), place, term, amount, author);
            ledger.renew(shape.of(plan.id()));
            journal.append(author, new Event(plan.id().value(), indicator.id().value(), FactDeeds.AIM, term.code(), plain(before), plain(amount)));
        }
        return true;
    }

    private static String plain(@Nullable BigDecimal amount) {
        return amount == null ? "–" : amount.toPlainString();
    }
}
