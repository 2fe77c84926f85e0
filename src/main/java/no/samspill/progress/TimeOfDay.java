package no.samspill.progress;

import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import no.samspill.kernel.Cursor;
import no.samspill.kernel.Phrases;
import no.samspill.kernel.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * When on a day something begins and ends, in Norwegian time.
 *
 * @param to null where only the beginning is known
 */
public record TimeOfDay(LocalTime from, @Nullable LocalTime to) {
    private static final Phrases<Boolean> CLOCK = new Phrases<Boolean>().add(true, "kl, klokka, klokken");
    private static final Phrases<Boolean> UNTIL = new Phrases<Boolean>().add(true, "-, til, to");

    public TimeOfDay {
        if (to != null && !to.isAfter(from)) {
            throw new IllegalArgumentException(from + " is not before " + to);
        }
    }

    /** Words about a day, with the hour taken out of them. */
    record Cut(String rest, @Nullable TimeOfDay time) {}

    /** Takes "kl. 18", "kl 18.00–20.30" or "klokka 9:15 til 11" out of the words; leaves them as they are where none stands. */
    static Cut cut(String written) {
        Tokens tokens = Tokens.of(written);
        Cursor cursor = new Cursor(tokens);
        while (!cursor.atEnd()) {
            int start = cursor.at();
            if (CLOCK.accept(cursor) != null) {
                Optional<TimeOfDay> read = read(cursor);
                if (read.isPresent()) {
                    String text = tokens.text();
                    String before = text.substring(0, tokens.list().get(start).start());
                    String after = text.substring(tokens.list().get(cursor.at() - 1).end());
                    return new Cut((before.strip() + " " + after.strip()).strip(), read.get());
                }
            }
            cursor.to(start + 1);
        }
        return new Cut(written, null);
    }

    /** The words where they say when on a day and nothing else: "14", "14:30", "kl. 14.30". */
    public static Optional<TimeOfDay> alone(String written) {
        Cut cut = cut("kl. " + written);
        return cut.rest.isEmpty() ? Optional.ofNullable(cut.time) : Optional.empty();
    }

    private static Optional<TimeOfDay> read(Cursor cursor) {
        LocalTime from = hour(cursor);
        if (from == null) {
            return Optional.empty();
        }
        int before = cursor.at();
        LocalTime to = UNTIL.accept(cursor) == null ? null : hour(cursor);
        if (to == null) {
            cursor.to(before);
        }
        return to == null || to.isAfter(from) ? Optional.of(new TimeOfDay(from, to)) : Optional.empty();
    }

    private static @Nullable LocalTime hour(Cursor cursor) {
        CLOCK.accept(cursor);
        if (!cursor.seesShortNumber(0) || cursor.here().number() > 23) {
            return null;
        }
        int hour = cursor.take().number();
        boolean minutes = (cursor.sees(".") || cursor.sees(":")) && cursor.seesNumber(1, 2) && cursor.ahead(1).number() < 60;
        if (!minutes) {
            return LocalTime.of(hour, 0);
        }
        cursor.skip(1);
        return LocalTime.of(hour, cursor.take().number());
    }

    /** "18.00", or "18.00–20.30". */
    public String said() {
        return said(from) + (to == null ? "" : "–" + said(Objects.requireNonNull(to)));
    }

    private static String said(LocalTime time) {
        return time.toString().replace(':', '.');
    }
}
