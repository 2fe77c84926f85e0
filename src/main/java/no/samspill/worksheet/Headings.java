package no.samspill.worksheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Knows columns by the words over them. What it has looked up it remembers. */
final class Headings {
    private static final int LONGEST = 60;

    private final Vocabulary words = Vocabulary.get();
    private final Map<String, Optional<Heading>> known = new HashMap<>();

    /** Null where the words are no heading that is known. */
    @Nullable Heading find(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        return known.computeIfAbsent(text, t -> Optional.ofNullable(look(PlainForm.of(t)))).orElse(null);
    }

    /** Whether the words themselves are in the vocabulary, so that "Tiltak ID" is no measure called ID. */
    boolean named(String text) {
        return text.length() <= LONGEST && words.headingOf(PlainForm.of(text)) != null;
    }

    private @Nullable Heading look(String plain) {
        Heading whole = whole(plain);
        if (whole != null) {
            return whole;
        }
        String bare = withoutBrackets(plain);
        whole = bare.equals(plain) ? null : whole(bare);
        if (whole != null) {
            return whole;
        }
        Heading parts = parts(bare);
        if (parts != null) {
            return parts;
        }
        return Slot.of(plain) != null ? Heading.of(Meaning.SLOT) : byOneWord(bare);
    }

    private @Nullable Heading whole(String plain) {
        return isYear(plain) ? Heading.of(Meaning.SLOT) : words.headingOf(plain);
    }

    static boolean isYear(String plain) {
        return plain.length() == 4
                && (plain.startsWith("19") || plain.startsWith("20"))
                && plain.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String withoutBrackets(String plain) {
        int open = plain.indexOf('(');
        int close = plain.indexOf(')', open + 1);
        return open < 0 || close < 0
                ? plain
                : PlainForm.of(plain.substring(0, open) + ' ' + plain.substring(close + 1));
    }

    /** "Ressurs/økonomi", "Bo, bedrift og besøk", "Mål / tiltak". */
    private @Nullable Heading parts(String plain) {
        String[] parts = plain.split("[/,;+&|]| og | and | eller | or | - | – ");
        if (parts.length < 2) {
            return null;
        }
        List<Heading> found = new ArrayList<>();
        for (String part : parts) {
            Heading heading = whole(part.strip());
            if (heading != null) {
                found.add(heading);
            }
        }
        if (found.isEmpty()) {
            return null;
        }
        if (found.stream().filter(heading -> heading.meaning().isThird()).count() > 1) {
            return Heading.of(Meaning.ATTRACTIVENESS);
        }
        Heading first = found.getFirst();
        boolean sure = found.size() == parts.length;
        if (first.meaning() == Meaning.LEVEL) {
            Set<Level> levels = new TreeSet<>();
            found.forEach(heading -> levels.addAll(heading.levels()));
            return new Heading(Meaning.LEVEL, List.copyOf(levels), sure);
        }
        return sure ? first : first.unsure();
    }

    /** "Ansvarlig for oppfølging", "Estimert kostnad", "Gjennomføringsansvar". */
    private @Nullable Heading byOneWord(String plain) {
        String[] each = plain.split(" ");
        if (each.length > 5) {
            return null;
        }
        for (String word : each.length == 1 ? each : new String[] {each[0], each[each.length - 1]}) {
            Heading heading = word.length() < 3 ? null : words.headingOf(word);
            if (heading != null) {
                return heading.unsure();
            }
        }
        Meaning ending = words.endingOf(each[each.length - 1]);
        return ending == null ? null : Heading.of(ending).unsure();
    }
}
