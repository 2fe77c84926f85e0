package no.samspill.facts.source;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.samspill.facts.cube.NoCube;
import no.samspill.facts.cube.Why;
import no.samspill.kernel.Legible;
import no.samspill.kernel.Words;
import org.jspecify.annotations.Nullable;

/**
 * Why a source gave nothing.
 *
 * @param args what the sentence names
 * @param pause how long it asks us to stay away; null where it does not say
 */
public record Trouble(Kind kind, List<String> args, @Nullable Duration pause) {
    private static final int LONGEST = 300;

    /** What went wrong. */
    public enum Kind {
        /** The administrator has not switched it on. */
        OFF,
        /** Its name leads into the house. */
        INSIDE,
        UNREACHABLE,
        SLOW,
        /** It sent us to another host. */
        ELSEWHERE,
        /** It says that we ask too often. */
        TOO_OFTEN,
        /** We have asked as often as we may, and wait. */
        PACE,
        DOWN,
        WEB_PAGE,
        /** It says that the question was wrong. */
        REFUSED,
        UNKNOWN_TABLE,
        TOO_LARGE,
        NOT_UNDERSTOOD,
        NO_CUBE,
        /** What came is not what was asked for. */
        OTHER_SELECTION,
        TOO_MANY_CELLS,
        /** Nothing that came is of a municipality and a time. */
        NO_PLACES
    }

    public Trouble {
        args = args.stream().map(Trouble::shown).toList();
    }

    static Trouble of(Kind kind, Object... args) {
        return new Trouble(kind, Arrays.stream(args).map(String::valueOf).toList(), null);
    }

    static Trouble of(NoCube none) {
        return new Trouble(Kind.NO_CUBE, Stream.concat(Stream.of(none.why().name()), none.args().stream()).toList(), null);
    }

    Trouble until(@Nullable Duration time) {
        return new Trouble(kind, args, time);
    }

    /** Whether another try may do better, with nothing changed. */
    public boolean passes() {
        return switch (kind) {
            case UNREACHABLE, SLOW, TOO_OFTEN, PACE, DOWN, WEB_PAGE -> true;
            case OFF, INSIDE, ELSEWHERE, REFUSED, UNKNOWN_TABLE, TOO_LARGE, NOT_UNDERSTOOD, NO_CUBE, OTHER_SELECTION, TOO_MANY_CELLS, NO_PLACES -> false;
        };
    }

    public String in(Words words) {
        return kind == Kind.NO_CUBE
                ? new NoCube(Why.valueOf(args.getFirst()), args.subList(1, args.size())).in(words)
                : words.get("source.trouble." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), args.toArray());
    }

    private static String shown(String arg) {
        String text = Legible.of(arg).replaceAll("\\s+", " ").strip();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
