package no.samspill.plan;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import no.samspill.ledger.ElementId;
import no.samspill.wording.Attractiveness;
import no.samspill.wording.Funding;
import no.samspill.wording.Responsibility;
import no.samspill.wording.Schedule;
import no.samspill.wording.Status;
import no.samspill.wording.Worded;
import org.jspecify.annotations.Nullable;

/** Rows told part by part, for tests. */
public final class Elements {
    private Elements() {}

    public static Element of(
            ElementId id, Kind kind, @Nullable Integer number, String title, @Nullable RichText text, boolean example,
            @Nullable Schedule schedule, @Nullable Funding funding, @Nullable Responsibility responsibility,
            @Nullable Attractiveness attractiveness, @Nullable Status status, Map<String, String> other, List<Element> elements) {
        SequencedMap<Field, String> words = new LinkedHashMap<>();
        Map<Field, Worded> meant = new HashMap<>();
        say(words, Field.TITLE, title);
        say(words, Field.TEXT, text == null ? null : text.html());
        say(words, Field.EXAMPLE, example ? Field.YES : null);
        mean(words, meant, Field.SCHEDULE, schedule);
        mean(words, meant, Field.FUNDING, funding);
        mean(words, meant, Field.RESPONSIBILITY, responsibility);
        mean(words, meant, Field.ATTRACTIVENESS, attractiveness);
        mean(words, meant, Field.STATUS, status);
        other.forEach((heading, said) -> say(words, Field.other(heading), said));
        return new Element(id, kind, number, words, meant, elements);
    }

    private static void mean(Map<Field, String> words, Map<Field, Worded> meant, Field field, @Nullable Worded worded) {
        if (worded != null) {
            meant.put(field, worded);
            say(words, field, worded.written());
        }
    }

    private static void say(Map<Field, String> words, Field field, @Nullable String said) {
        String kept = field.kept(said);
        if (kept != null) {
            words.put(field, kept);
        }
    }
}
