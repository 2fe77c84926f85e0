package no.samspill.kernel;

import java.util.ArrayList;
import java.util.List;
import no.samspill.kernel.DateWords.Sense;
import no.samspill.kernel.Moment.Unit;

/** Finds the times that stand among other words: "høsten 2021" of "Avtales med KMD høsten 2021". */
final class TimesInProse {

    private static final int MOST_TOKENS = 40;
    private static final int LONGEST = 8;
    private static final int MOST_FOUND = 3;

    private final Tokens tokens;
    private final PeriodReader reader;
    private final int size;

    TimesInProse(Tokens tokens, PeriodReader reader) {
        this.tokens = tokens;
        this.reader = reader;
        this.size = Math.min(tokens.list().size(), MOST_TOKENS);
    }

    List<String> found() {
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < size && found.size() < MOST_FOUND) {
            int end = endOfTimeFrom(at);
            if (end > at) {
                found.add(tokens.written(at, end - 1));
                at = end;
            } else {
                at++;
            }
        }
        return found;
    }

    private int endOfTimeFrom(int start) {
        if (!timeBegins(start)) {
            return start;
        }
        int end = Math.min(start + LONGEST, size);
        while (end > start && !isTime(start, end)) {
            end--;
        }
        return end;
    }

    /** Understood, and with nothing at its end that belongs to what follows. */
    private boolean isTime(int start, int end) {
        Cursor last = new Cursor(tokens, end - 1, end);
        boolean joins = DateWords.JOINS.accept(last) == DateWords.Join.AND || DateWords.SENSES.accept(last) == Sense.NOISE;
        return !joins && reader.look(new Cursor(tokens, start, end), end - start) instanceof PeriodReader.Reading.Understood;
    }

    private boolean timeBegins(int start) {
        Cursor cursor = new Cursor(tokens, start, size);
        Sense sense = DateWords.SENSES.accept(cursor);
        if (sense == Sense.NOISE || sense == Sense.TENTATIVE) {
            return false;
        }
        return new MomentReader(cursor).read().map(m -> m.unit() != Unit.BARE).orElse(false);
    }
}
