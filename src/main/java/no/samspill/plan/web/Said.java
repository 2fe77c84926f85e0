package no.samspill.plan.web;

import java.util.List;
import java.util.stream.Collectors;
import no.samspill.kernel.Words;
import no.samspill.wording.Chip;

/**
 * What one field says.
 *
 * @param written the words to the letter
 * @param bits what is understood of them; empty where nothing is
 */
public record Said(String written, List<Bit> bits) {

    public Said {
        bits = List.copyOf(bits);
    }

    public static Said of(String written, List<Chip> understood) {
        return new Said(written, understood.stream().map(chip -> new Bit(chip, null)).toList());
    }

    /** Whether the understanding tells a reader nothing that the words do not. */
    public boolean plain() {
        String understood = bits.stream().map(bit -> bit.chip().text()).collect(Collectors.joining());
        return bits.stream().noneMatch(bit -> bit.chip().tentative()) && Words.bare(understood).equals(Words.bare(written));
    }
}
