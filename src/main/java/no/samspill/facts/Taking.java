package no.samspill.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspill.facts.cube.Category;
import no.samspill.facts.cube.Cube;
import no.samspill.facts.cube.Dimension;
import no.samspill.facts.cube.Role;
import no.samspill.facts.cube.Sign;
import no.samspill.people.Life;
import no.samspill.people.Lives;
import no.samspill.people.Organisation;
import no.samspill.people.OrganisationId;
import no.samspill.plan.PlanView;
import org.jspecify.annotations.Nullable;

/**
 * What of a cube is an indicator's: its places are those of the region, today and before, found by their number; where people keep a sheet of
 * their own, by the name that one of them has alone. Of every other way the cube is divided, a person chooses one category: none is guessed.
 */
public final class Taking {
    private static final Pattern NUMBER = Pattern.compile("(?:[A-Z][-_])?(\\d{4})");
    /** A sheet that counts for all of the region says so in the place of a municipality. */
    private static final Pattern REGION = Pattern.compile("(?iu)region(en)?|the region|i alt|sum|totalt?");

    private final Cube cube;
    private final NumberKind kind;
    private final Map<String, String> numbers;
    private final @Nullable Dimension place;
    private final @Nullable Dimension time;

    public Taking(Cube cube, NumberKind kind, PlanView plan, Lives lives) {
        this.cube = cube;
        this.kind = kind;
        this.numbers = numbers(plan, lives);
        this.place = place(cube.dimensions());
        this.time = time(cube.dimensions(), place);
    }

    /**
     * What a person chose.
     *
     * @param fixed the category of each dimension that is neither place nor time, by the dimension's id
     * @param base of the dimension that says what is counted: the category that holds what a share is of, or a mean is weighted by; null for none
     */
    public record Chosen(Map<String, String> fixed, @Nullable String base) {
        public Chosen {
            fixed = Map.copyOf(fixed);
        }
    }

    /**
     * @param open the dimensions that somebody must choose a category of; while there are any there are no values
     * @param elsewhere how many places are not of this region @param unread times that are none, as they were written
     */
    public record Taken(List<NewValue> values, List<Dimension> open, int elsewhere, List<String> unread) {
        public Taken {
            values = List.copyOf(values);
            open = List.copyOf(open);
            unread = List.copyOf(unread);
        }
    }

    /** The dimensions that a person chooses a category of. */
    public List<Dimension> choices() {
        return cube.dimensions().stream().filter(each -> each != place && each != time && each.size() > 1).toList();
    }

    /** The one that says what is counted: where the base of a share, or of a mean, is another of its categories. Null where there is none. */
    public @Nullable Dimension counted() {
        List<Dimension> choices = choices();
        return choices.stream().filter(each -> each.role() == Role.METRIC).findFirst().orElse(choices.size() == 1 ? choices.getFirst() : null);
    }

    public Taken take(Chosen chosen) {
        List<Dimension> open = choices().stream().filter(each -> each.category(chosen.fixed().getOrDefault(each.id(), "")).isEmpty()).toList();
        if (!open.isEmpty() || time == null) {
            return new Taken(List.of(), open, 0, List.of());
        }
        int[] at = cube.dimensions().stream().mapToInt(each -> Math.max(0, each.at(chosen.fixed().getOrDefault(each.id(), "")))).toArray();
        int[] base = base(at, chosen.base());
        Map<Spot, NewValue> values = new LinkedHashMap<>();
        List<String> unread = new ArrayList<>();
        int elsewhere = 0;
        List<Category> places = place == null ? List.of(new Category("region", "")) : place.categories();
        for (int where = 0; where < places.size(); where++) {
            String number = number(places.get(where));
            if (number == null) {
                elsewhere++;
                continue;
            }
            for (int when = 0; when < time.size(); when++) {
                Optional<Term> term = term(time.categories().get(when));
                if (term.isEmpty()) {
                    unread.add(time.categories().get(when).code());
                    continue;
                }
                Figure figure = figure(cell(at, where, when), base == null ? -1 : cell(base, where, when));
                values.put(new Spot(number, term.get()), new NewValue(number, term.get(), figure, null));
            }
        }
        return new Taken(List.copyOf(values.values()), List.of(), elsewhere, unread.stream().distinct().toList());
    }

    /** Whether there is a time in it at all: without one no number can be taken. */
    public boolean timed() {
        return time != null;
    }

    private record Spot(String place, Term term) {}

    private int @Nullable [] base(int[] at, @Nullable String code) {
        Dimension counted = counted();
        if (counted == null || code == null || code.isEmpty() || counted.at(code) < 0) {
            return null;
        }
        int[] base = at.clone();
        base[cube.dimensions().indexOf(counted)] = counted.at(code);
        return base;
    }

    private int cell(int[] fixed, int where, int when) {
        int[] at = fixed.clone();
        if (place != null) {
            at[cube.dimensions().indexOf(place)] = where;
        }
        at[cube.dimensions().indexOf(Objects.requireNonNull(time))] = when;
        return cube.cell(at);
    }

    private Figure figure(int cell, int base) {
        BigDecimal amount = cube.number(cell);
        if (amount == null) {
            return Figure.none(Objects.requireNonNullElse(cube.sign(cell), Sign.MISSING));
        }
        BigDecimal of = base < 0 || !kind.based() ? null : cube.number(base);
        return of == null ? Figure.of(amount) : Figure.of(amount, of);
    }

    private @Nullable String number(Category category) {
        Matcher written = NUMBER.matcher(category.code().strip());
        if (written.matches()) {
            return numbers.containsValue(written.group(1)) ? written.group(1) : null;
        }
        String name = category.code().strip();
        return REGION.matcher(name).matches() ? Value.REGION : numbers.get(key(name));
    }

    private static Optional<Term> term(Category category) {
        return Term.find(category.code()).or(() -> Term.find(category.label()));
    }

    private @Nullable Dimension place(List<Dimension> all) {
        return all.stream().filter(each -> each.role() == Role.GEO).findFirst()
                .or(() -> all.stream().filter(each -> each.role() != Role.TIME && each.categories().stream().anyMatch(category -> number(category) != null)).findFirst()).orElse(null);
    }

    private static @Nullable Dimension time(List<Dimension> all, @Nullable Dimension place) {
        return all.stream().filter(each -> each.role() == Role.TIME).findFirst()
                .or(() -> all.stream().filter(each -> each != place && each.categories().stream().allMatch(category -> term(category).isPresent())).findFirst()).orElse(null);
    }

    /** Every number that the region's municipalities have, had and came of, by the name that one of them has alone on the plan's day; and each by itself. */
    private static Map<String, String> numbers(PlanView plan, Lives lives) {
        Map<String, String> numbers = new HashMap<>();
        Map<String, Long> named = plan.region().members().stream().map(Organisation::name).map(Taking::key).collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        for (Organisation member : plan.region().members()) {
            TreeSet<String> all = related(lives, member.id()).flatMap(life -> life.numbers().stream()).map(Life.Number::number).collect(Collectors.toCollection(TreeSet::new));
            all.forEach(number -> numbers.put(number, number));
            if (member.number() != null && named.getOrDefault(key(member.name()), 0L) == 1) {
                numbers.put(key(member.name()), member.number());
            }
        }
        return numbers;
    }

    private static Stream<Life> related(Lives lives, OrganisationId id) {
        if (lives.find(id).isEmpty()) {
            return Stream.of();
        }
        List<OrganisationId> now = Stream.concat(Stream.of(id), lives.get(id).successors().stream().map(Life.Succession::successor)).toList();
        return now.stream().flatMap(each -> lives.preceding(each).stream()).distinct().flatMap(each -> lives.find(each).stream());
    }

    private static String key(String name) {
        return name.strip().toLowerCase(java.util.Locale.ROOT).replaceFirst(" kommune$", "");
    }
}
