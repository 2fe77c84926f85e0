package no.samspill.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedWordsTest {

    @ParameterizedTest
    @CsvSource({"Gründer, grunder", "ÅRØY, årøy", "Malmö, malmø", "Gáivuotna, gaivuotna", "Čáhcesuolu, cahcesuolu", "Østfold 2020, østfold 2020", "blåbær, blåbær", "日本, 日本"})
    void letters_of_the_norwegian_alphabet_stay_and_others_lose_their_marks(String written, String folded) {
        assertThat(Folded.of(written)).isEqualTo(folded);
    }

    @Property(tries = 300)
    void folding_twice_is_folding_once(@ForAll String written) {
        assertThat(Folded.of(Folded.of(written))).isEqualTo(Folded.of(written));
    }
}
