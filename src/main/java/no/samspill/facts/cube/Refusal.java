package no.samspill.facts.cube;

import java.util.Arrays;
import java.util.List;
import no.samspill.kernel.Legible;

/** Ends the reading of a file that gives no cube; never leaves the room, {@link Cubes} turns it into {@link NoCube}. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 80;

    private final Why why;
    private final transient List<String> args;

    Refusal(Why why, Object... args) {
        super(why.code(), null, false, false);
        this.why = why;
        this.args = Arrays.stream(args).map(Refusal::shown).toList();
    }

    NoCube told() {
        return new NoCube(why, args);
    }

    private static String shown(Object arg) {
        String text = arg instanceof Integer number ? grouped(number) : Legible.of(String.valueOf(arg)).replaceAll("\\s+", " ");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    private static String grouped(int number) {
        return String.valueOf(number).replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u00A0");
    }
}
