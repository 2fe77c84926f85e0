package no.samspill.followup.reminding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.samspill.followup.Line;
import no.samspill.kernel.NorwegianDates;
import no.samspill.kernel.Words;
import no.samspill.people.Told;
import org.jspecify.annotations.Nullable;

/** Says what was tried: "påminnet 3. oktober og 10. oktober". */
public final class TriedInWords {
    /** Days that are named; of more, the last. */
    private static final int NAMED = 3;

    private final Tried tried;
    private final Words words;

    public TriedInWords(Tried tried, Words words) {
        this.tried = tried;
        this.words = words;
    }

    /** What everybody may know; null where nothing was tried. */
    public @Nullable String of(Collection<Line> lines) {
        List<LocalDate> days = tried.days(lines);
        return days.isEmpty() ? null : days.size() > NAMED ? words.get("reminder.tried.many", days.size(), named(days)) : words.get("reminder.tried", named(days));
    }

    /** For those who keep the plan: what did not arrive, too. Says so where nothing was tried. */
    public String whole(Collection<Line> lines) {
        List<String> parts = new ArrayList<>();
        String arrived = of(lines);
        if (arrived != null) {
            parts.add(arrived);
        }
        if (!tried.returned(lines).isEmpty()) {
            parts.add(words.get("reminder.tried.returned", named(tried.returned(lines))));
        }
        if (!tried.waiting(lines).isEmpty()) {
            parts.add(words.get("reminder.tried.waiting", named(tried.waiting(lines))));
        }
        return parts.isEmpty() ? words.get("reminder.tried.never") : String.join(", ", parts);
    }

    private String named(List<LocalDate> days) {
        NorwegianDates dates = NorwegianDates.of(words.language());
        return Told.listed(days.subList(Math.max(0, days.size() - NAMED), days.size()).stream().map(dates::dayAndMonth).toList(), words);
    }
}
