package no.samspill.facts.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspill.facts.Figure;
import no.samspill.facts.NewValue;
import no.samspill.facts.Term;
import no.samspill.facts.cube.Cube;
import no.samspill.facts.cube.Dimension;
import no.samspill.facts.cube.Role;
import no.samspill.facts.cube.Sign;
import org.jspecify.annotations.Nullable;

/**
 * One number for each place and time out of a cube.
 *
 * @param place the dimension of places, and {@code time} that of times, by id
 * @param taken which values of each of the others belong to the number, in the cube's order: several are added up; none for those two
 * @param base the same for what it is a share or a mean of; null where there is none
 */
public record Slice(String place, String time, List<List<Integer>> taken, @Nullable List<List<Integer>> base) {
    /** A municipality's number; Statistics Norway writes K- before one that it has joined itself. */
    private static final Pattern MUNICIPALITY = Pattern.compile("(?:K-)?(\\d{4})");

    /** Of several reasons why parts of a sum have no number, the one that says most. */
    private static final List<Sign> TELLING = List.of(Sign.SUPPRESSED, Sign.MISSING, Sign.NOT_YET, Sign.DASH, Sign.NOT_APPLICABLE);

    /** As a query left it. Empty where there is no place or no time in it. */
    static Optional<Slice> of(Query query, Cube cube) {
        Optional<String> place = query.of(Role.GEO).map(Selection::dimension);
        Optional<String> time = query.of(Role.TIME).map(Selection::dimension);
        if (place.isEmpty() || time.isEmpty()) {
            return Optional.empty();
        }
        List<List<Integer>> taken = new ArrayList<>();
        List<List<Integer>> base = new ArrayList<>();
        for (Dimension each : cube.dimensions()) {
            boolean open = each.id().equals(place.get()) || each.id().equals(time.get());
            boolean counted = query.of(each.id()).filter(asked -> asked.role() == Role.METRIC).isPresent();
            int under = counted && query.base() != null ? each.at(query.base()) : -1;
            List<Integer> all = IntStream.range(0, each.size()).boxed().toList();
            taken.add(open ? List.of() : under < 0 || each.size() == 1 ? all : all.stream().filter(at -> at != under).toList());
            base.add(open ? List.of() : under < 0 ? all : List.of(under));
        }
        return Optional.of(new Slice(place.get(), time.get(), taken, query.base() == null ? null : base));
    }

    /** The number that a code is of; empty for what is no municipality: the country, a county, a part of a town. */
    public static Optional<String> municipality(String code) {
        Matcher number = MUNICIPALITY.matcher(code);
        return number.matches() ? Optional.of(number.group(1)) : Optional.empty();
    }

    /** All that are of a municipality and of a time that we know. */
    public List<NewValue> of(Cube cube) {
        int places = cube.dimensions().stream().map(Dimension::id).toList().indexOf(place);
        int times = cube.dimensions().stream().map(Dimension::id).toList().indexOf(time);
        List<NewValue> all = new ArrayList<>();
        for (int where = 0; where < cube.dimensions().get(places).size(); where++) {
            Optional<String> number = municipality(cube.dimensions().get(places).categories().get(where).code());
            for (int when = 0; when < cube.dimensions().get(times).size(); when++) {
                Optional<Term> term = Term.find(cube.dimensions().get(times).categories().get(when).code());
                if (number.isPresent() && term.isPresent()) {
                    Figure amount = sum(cube, cells(cube, taken, places, where, times, when));
                    Figure of = base == null ? Figure.none(Sign.MISSING) : sum(cube, cells(cube, base, places, where, times, when));
                    all.add(new NewValue(number.get(), term.get(), amount.amount() == null || of.amount() == null ? amount : Figure.of(amount.amount(), of.amount()), null));
                }
            }
        }
        return all;
    }

    private static Figure sum(Cube cube, List<Integer> cells) {
        List<Sign> signs = cells.stream().flatMap(cell -> Stream.ofNullable(cube.sign(cell))).toList();
        Optional<Sign> why = TELLING.stream().filter(signs::contains).findFirst();
        return why.map(Figure::none).orElseGet(() -> Figure.of(cells.stream().flatMap(cell -> Stream.ofNullable(cube.number(cell))).reduce(BigDecimal.ZERO, BigDecimal::add)));
    }

    private static List<Integer> cells(Cube cube, List<List<Integer>> of, int places, int where, int times, int when) {
        List<Integer> cells = List.of(0);
        for (int i = 0; i < of.size(); i++) {
            int size = cube.dimensions().get(i).size();
            List<Integer> here = i == places ? List.of(where) : i == times ? List.of(when) : of.get(i);
            cells = cells.stream().flatMap(cell -> here.stream().map(at -> cell * size + at)).toList();
        }
        return cells;
    }
}
