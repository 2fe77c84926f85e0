package no.samspill.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One organisation through time: this is the place that knows which name and which number held on a day.
 *
 * @param names in every language, oldest first; at least one in bokmål
 * @param numbers official ones, four digits, oldest first
 * @param memberships in councils, where it is a municipality
 * @param successors that took over when it ended
 */
public record Life(
        OrganisationId id,
        OrganisationKind kind,
        @Nullable String slug,
        List<Name> names,
        List<Number> numbers,
        List<Membership> memberships,
        List<Succession> successors) {
    /** The language of the names that everything is sorted and looked up by. */
    public static final String NORWEGIAN = "nb";

    /** Northern Sámi. */
    public static final String SAMI = "se";

    /** @param language as BCP 47 */
    public record Name(String name, String language, Span held, @Nullable String source) {}

    public record Number(String number, Span held, @Nullable String source) {}

    public record Membership(OrganisationId council, Span held, @Nullable String source) {}

    public record Succession(OrganisationId successor, LocalDate on, @Nullable String source) {}

    public Life {
        names = sorted(names.stream(), Name::held);
        numbers = sorted(numbers.stream(), Number::held);
        memberships = List.copyOf(memberships);
        successors = List.copyOf(successors);
    }

    /** What it was called on a day; empty where it was not there. */
    public Optional<String> name(LocalDate on) {
        return name(on, NORWEGIAN);
    }

    public Optional<String> name(LocalDate on, String language) {
        return in(language).filter(name -> name.held().holds(on)).map(Name::name).findFirst();
    }

    /** What it was called last. */
    public String lastName() {
        return in(NORWEGIAN).reduce((earlier, later) -> later).orElseThrow().name();
    }

    public Optional<String> number(LocalDate on) {
        return numbers.stream().filter(number -> number.held().holds(on)).map(Number::number).findFirst();
    }

    public boolean stands(LocalDate on) {
        return name(on).isPresent();
    }

    /** The first day it was there no more; empty where it stands, or nobody knows of an end. */
    public Optional<LocalDate> ended() {
        return in(NORWEGIAN).reduce((earlier, later) -> later).map(Name::held).map(Span::until);
    }

    /** The first day it was there; empty where nobody has said. */
    public Optional<LocalDate> began() {
        return in(NORWEGIAN).findFirst().map(Name::held).map(Span::from);
    }

    public Optional<Membership> membership(OrganisationId council, LocalDate on) {
        return memberships.stream().filter(one -> one.council().equals(council) && one.held().holds(on)).findFirst();
    }

    /** Whether anything is said of it that begins on that day or later. */
    boolean goesOnFrom(LocalDate day) {
        return Stream.of(names.stream().map(Name::held), numbers.stream().map(Number::held), memberships.stream().map(Membership::held))
                .flatMap(spans -> spans)
                .anyMatch(span -> span.beginsFrom(day));
    }

    Stream<Name> in(String language) {
        return names.stream().filter(name -> name.language().equals(language));
    }

    private static <T> List<T> sorted(Stream<T> all, java.util.function.Function<T, Span> held) {
        return all.sorted(Comparator.comparing(one -> Objects.requireNonNullElse(held.apply(one).from(), LocalDate.MIN))).toList();
    }
}
