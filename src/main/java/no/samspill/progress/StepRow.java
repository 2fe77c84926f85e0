package no.samspill.progress;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One step as it is stored: words only. Its place is that in the list. */
record StepRow(StepId id, Kind kind, Map<Field, String> words, Standing standing, boolean removed, int sequence, Instant changed) {

    StepRow {
        words = Map.copyOf(words);
    }

    @Nullable String word(Field field) {
        return field == Field.KIND ? kind.name() : words.get(field);
    }

    StepRow kind(Kind other) {
        return new StepRow(id, other, words, standing, removed, sequence, changed);
    }

    StepRow words(Map<Field, String> other) {
        return new StepRow(id, kind, other, standing, removed, sequence, changed);
    }

    StepRow standing(Standing other) {
        return new StepRow(id, kind, words, other, removed, sequence, changed);
    }

    StepRow removed(boolean now) {
        return new StepRow(id, kind, words, standing, now, sequence, changed);
    }

    StepRow changed(Instant at) {
        return new StepRow(id, kind, words, standing, removed, sequence + 1, at);
    }
}
