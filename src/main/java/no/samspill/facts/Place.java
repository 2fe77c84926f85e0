package no.samspill.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.samspill.facts.cube.Sign;
import no.samspill.people.Life;
import no.samspill.people.Lives;

/**
 * One municipality through time, and where its numbers are found: under its own number first, whichever of them the source used, for a source that
 * has joined municipalities itself knows best; else under those it came of. A number is never found by a name.
 */
final class Place {
    private final Life life;
    private final Lives lives;
    private final Fold fold;
    private final Map<String, Map<Term, Value>> values;

    /** @param values the standing ones of one indicator, by place and time */
    Place(Life life, Lives lives, Fold fold, Map<String, Map<Term, Value>> values) {
        this.life = life;
        this.lives = lives;
        this.fold = fold;
        this.values = values;
    }

    Cell at(Term term) {
        Optional<Cell> own = own(term);
        if (own.isPresent()) {
            return own.get();
        }
        List<Life> before = lives.predecessors(life.id());
        if (before.isEmpty() || life.stands(term.from())) {
            return Cell.none(term, life.stands(term.to()) || life.stands(term.from()) ? Cell.Why.NONE : Cell.Why.GONE);
        }
        if (life.ended().filter(end -> !end.isAfter(term.from())).isPresent()) {
            return Cell.none(term, Cell.Why.GONE);
        }
        if (before.stream().anyMatch(each -> each.successors().stream().map(Life.Succession::successor).distinct().count() > 1)) {
            return Cell.none(term, Cell.Why.DIVIDED);
        }
        List<Part> parts = new ArrayList<>();
        Set<String> numbers = new TreeSet<>();
        for (Life each : before) {
            Cell cell = new Place(each, lives, fold, values).at(term);
            if (cell.why() == Cell.Why.DIVIDED) {
                return cell;
            }
            numbers.addAll(cell.numbers());
            parts.add(new Part(each.name(term.from()).orElseGet(each::lastName), cell.figure()));
        }
        return fold.of(term, parts, numbers);
    }

    private Optional<Cell> own(Term term) {
        boolean there = life.stands(term.from()) || life.stands(term.to());
        return numbers(term.from(), term.to())
                .flatMap(number -> Optional.ofNullable(values.getOrDefault(number, Map.of()).get(term)).stream())
                .filter(value -> tells(value, there && held(value.place(), term)))
                .findFirst()
                .map(value -> Cell.counted(value, Objects.requireNonNull(value.figure())));
    }

    /** Statistics Norway has 0, or ".", under a number of a year when nobody had it: that is no number of the place. What is kept back, or comes later, is there. */
    private boolean tells(Value value, boolean held) {
        Figure figure = value.figure();
        return figure != null && (held || counts(figure) || figure.sign() == Sign.SUPPRESSED || figure.sign() == Sign.NOT_YET || figure.there() && reachesBack(value.place()));
    }

    private static boolean counts(Figure figure) {
        BigDecimal amount = figure.amount();
        return amount != null && amount.signum() != 0;
    }

    /** Whether the source tells of times before somebody had the number under it, as one that has joined municipalities itself does: then 0 is a number there, too. */
    private boolean reachesBack(String number) {
        return values.getOrDefault(number, Map.of()).values().stream().map(value -> value.figure() != null && counts(value.figure()) ? value.term() : null).anyMatch(term -> term != null && !held(number, term));
    }

    private boolean held(String number, Term term) {
        return Stream.of(term.from(), term.to()).anyMatch(day -> life.number(day).filter(number::equals).isPresent());
    }

    /** Those it had then first. */
    private Stream<String> numbers(LocalDate from, LocalDate to) {
        Set<String> numbers = new LinkedHashSet<>();
        life.number(from).ifPresent(numbers::add);
        life.number(to).ifPresent(numbers::add);
        life.numbers().forEach(each -> numbers.add(each.number()));
        return numbers.stream();
    }
}
