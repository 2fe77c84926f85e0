package no.samspill.hearing.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

/** However words are cut and joined, the stretches together are the words. */
class EveryWordOnceProperties {

    /** @param acts each cuts one of the stretches at a place, or, below 0, joins one with the next */
    @Property(tries = 500)
    void stretches_are_always_all_of_the_words(@ForAll @NotEmpty String letters, @ForAll @Size(max = 30) List<@IntRange(min = -50, max = 50) Integer> acts) {
        String words = letters + "🙂 مرحبا";
        List<Stretch> stretches = new ArrayList<>(List.of(Stretch.all(words)));
        for (int act : acts) {
            int at = Math.floorMod(act, stretches.size());
            if (act >= 0) {
                List<Stretch> cut = stretches.remove(at).cut(List.of(act, act + 3, act - 2));
                stretches.addAll(at, cut);
            } else if (at + 1 < stretches.size()) {
                stretches.add(at, stretches.remove(at).join(stretches.remove(at)));
            }
            assertThat(stretches.stream().map(stretch -> stretch.of(words)).collect(Collectors.joining())).isEqualTo(words);
        }
    }
}
