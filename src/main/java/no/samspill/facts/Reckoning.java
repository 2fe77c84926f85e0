package no.samspill.facts;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.people.Life;
import no.samspill.people.Lives;
import no.samspill.people.OrganisationId;
import no.samspill.plan.PlanView;

/** Counts up: whose numbers there are, what each municipality's are made of as it came to be, and what they are together. */
final class Reckoning {
    private final PlanView plan;
    private final Lives lives;
    private final Indicator indicator;
    private final Facts.Known known;
    private final LocalDate today;
    private final Fold fold;

    Reckoning(PlanView plan, Lives lives, Indicator indicator, Facts.Known known, LocalDate today) {
        this.plan = plan;
        this.lives = lives;
        this.indicator = indicator;
        this.known = known;
        this.today = today;
        this.fold = new Fold(indicator.kind());
    }

    Reckoned of(Sight sight) {
        List<Term> terms = known.values().values().stream().flatMap(byTerm -> byTerm.values().stream()).filter(value -> value.figure() != null).map(Value::term).distinct().sorted().toList();
        LocalDate day = sight == Sight.NOW ? today : plan.day(today);
        List<Line> lines = members(day).map(life -> line(life, day, terms)).sorted(Comparator.comparing(Line::name, Collator.getInstance(Locale.of("nb")))).toList();
        Line region = new Line(Value.REGION, Set.of(Value.REGION), plan.region().name(), terms.stream().map(term -> region(term, lines)).toList());
        return new Reckoned(indicator, sight, terms, lines, region, turns(terms, lines), known.targets(), known.deliveries());
    }

    /** The members of the plan's own day, and on a later day those that came of them, each once. */
    private Stream<Life> members(LocalDate day) {
        return plan.region().members().stream().map(member -> member.id()).flatMap(id -> standing(lives, id, day)).distinct().map(lives::get);
    }

    static Stream<OrganisationId> standing(Lives lives, OrganisationId id, LocalDate day) {
        List<Life> heirs = lives.find(id).isPresent() ? lives.heirs(id, day) : List.of();
        return heirs.isEmpty() ? Stream.of(id) : heirs.stream().map(Life::id);
    }

    private Line line(Life life, LocalDate day, List<Term> terms) {
        Place place = new Place(life, lives, fold, known.values());
        return new Line(life.number(day).orElseGet(() -> life.id().toString()), life.numbers().stream().map(Life.Number::number).collect(Collectors.toUnmodifiableSet()), life.name(day).orElseGet(life::lastName), terms.stream().map(place::at).toList());
    }

    /** The source's own number of the region, where it has one; else that of its municipalities. */
    private Cell region(Term term, List<Line> lines) {
        Value own = known.values().getOrDefault(Value.REGION, Map.of()).get(term);
        if (own != null && own.figure() != null) {
            return Cell.counted(own, own.figure());
        }
        Set<String> numbers = new TreeSet<>();
        List<Part> parts = new ArrayList<>();
        for (Line line : lines) {
            Cell cell = line.at(term).orElseThrow();
            numbers.addAll(cell.numbers());
            parts.add(new Part(line.name(), cell.figure()));
        }
        return parts.isEmpty() ? Cell.none(term, Cell.Why.NONE) : fold.of(term, parts, numbers);
    }

    private List<Turn> turns(List<Term> terms, List<Line> lines) {
        List<Turn> turns = new ArrayList<>();
        for (int at = 1; at < terms.size(); at++) {
            turn(terms.get(at - 1), terms.get(at), lines).ifPresent(turns::add);
        }
        return turns;
    }

    /** Numbers only come and go where there are municipalities under them: a source that has none yet is no turn. */
    private Optional<Turn> turn(Term before, Term after, List<Line> lines) {
        boolean renumbered = false;
        boolean broken = false;
        List<Turn.Merged> merged = new ArrayList<>();
        for (Line line : lines) {
            Cell was = line.at(before).orElseThrow();
            Cell is = line.at(after).orElseThrow();
            if (is.why() == Cell.Why.GONE && was.why() != Cell.Why.GONE || was.why() == Cell.Why.DIVIDED && is.there() || was.why() == Cell.Why.NOT_BY_KIND && is.there() || was.why() == Cell.Why.NO_BASE && is.there()) {
                broken = true;
                lives.numbered(line.key()).ifPresent(life -> merged.addAll(joined(life, after)));
            } else if (!was.numbers().isEmpty() && !is.numbers().isEmpty() && !was.numbers().equals(is.numbers())) {
                renumbered = true;
                if (was.numbers().size() > is.numbers().size()) {
                    merged.add(new Turn.Merged(was.parts().stream().map(Part::name).toList(), line.name()));
                }
            }
        }
        return renumbered || broken ? Optional.of(new Turn(after, broken, merged.stream().distinct().toList())) : Optional.empty();
    }

    /** Who went together with it into what, or what it came of. */
    private List<Turn.Merged> joined(Life life, Term after) {
        if (life.successors().isEmpty()) {
            List<String> from = lives.predecessors(life.id()).stream().map(Life::lastName).toList();
            return from.isEmpty() ? List.of() : List.of(new Turn.Merged(from, life.name(after.from()).orElseGet(life::lastName)));
        }
        return life.successors().stream().map(Life.Succession::successor).distinct().map(lives::get)
                .map(heir -> new Turn.Merged(lives.predecessors(heir.id()).stream().map(Life::lastName).toList(), Objects.requireNonNull(heir.name(after.from()).orElseGet(heir::lastName)))).toList();
    }
}
