package no.samspill.people;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ArrayList;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * What happened on one day, in words.
 *
 * @param day "1. januar 2020"
 */
public record Told(String day, List<Line> lines) {

    /** @param source where it is taken from; null where nobody has said */
    public record Line(String sentence, @Nullable String source) {}

    public Told {
        lines = List.copyOf(lines);
    }

    /** @param happenings oldest first */
    public static List<Told> of(List<Happening> happenings, Words words) {
        Map<LocalDate, List<Line>> days = new LinkedHashMap<>();
        happenings.forEach(one -> days.computeIfAbsent(one.on(), any -> new ArrayList<>()).add(new Line(sentence(one, words), one.source())));
        NorwegianDates dates = NorwegianDates.of(words.language());
        return days.entrySet().stream().map(day -> new Told(dates.date(day.getKey()), day.getValue())).toList();
    }

    private static String sentence(Happening one, Words words) {
        return words.get("happening." + one.kind(), listed(one.who(), words), listed(one.what(), words));
    }

    /** "Skånland og Tjeldsund". */
    public static String listed(List<String> names, Words words) {
        return names.size() < 2
                ? String.join("", names)
                : words.get("list.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }

    /** "Skånland (i dag Tjeldsund)", where the name holds no more. */
    public static String called(NameInTime name, Words words) {
        return name.now().isEmpty() ? name.then() : words.get("name.today", name.then(), listed(name.now(), words));
    }
}
