package no.samspill.plan.table.comment;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.samspill.people.Person;
import no.samspill.people.PersonId;

/** Who is named in words: by {@code @} and their name, or as much of one of its words as only one there has. */
final class Mentions {
    private static final int SHORTEST = 2;

    private Mentions() {}

    static Set<PersonId> in(String words, Collection<Person> people) {
        Set<PersonId> named = new LinkedHashSet<>();
        for (int at = words.indexOf('@'); at >= 0; at = words.indexOf('@', at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1))) {
                called(words.substring(at + 1), people).map(Person::id).ifPresent(named::add);
            }
        }
        return named;
    }

    private static Optional<Person> called(String rest, Collection<Person> people) {
        Optional<Person> whole = people.stream().filter(person -> begins(rest, person.name())).max(Comparator.comparingInt(person -> person.name().length()));
        if (whole.isPresent()) {
            return whole;
        }
        String word = word(rest);
        List<Person> some = word.length() < SHORTEST ? List.of() : people.stream().filter(person -> Arrays.stream(person.name().split(" ")).anyMatch(part -> part.toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT)))).toList();
        List<Person> first = some.stream().filter(person -> begins(rest, person.name().split(" ", 2)[0])).toList();
        return first.size() == 1 ? Optional.of(first.getFirst()) : some.size() == 1 ? Optional.of(some.getFirst()) : Optional.empty();
    }

    private static String word(String rest) {
        int end = 0;
        while (end < rest.length() && (Character.isLetterOrDigit(rest.charAt(end)) || rest.charAt(end) == '-')) {
            end++;
        }
        return rest.substring(0, end);
    }

    /** Whether somebody is meant whom nobody there is called. */
    static boolean inVain(String words, Collection<Person> people) {
        for (int at = words.indexOf('@'); at >= 0; at = words.indexOf('@', at + 1)) {
            if ((at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1))) && !word(words.substring(at + 1)).isEmpty() && called(words.substring(at + 1), people).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String rest, String name) {
        return !name.isBlank()
                && rest.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT))
                && (rest.length() == name.length() || !Character.isLetterOrDigit(rest.charAt(name.length())));
    }
}
