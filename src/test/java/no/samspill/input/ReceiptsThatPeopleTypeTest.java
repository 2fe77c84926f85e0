package no.samspill.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptsThatPeopleTypeTest {

    @ParameterizedTest
    @ValueSource(strings = {"7KQM-3FX0-9T21", "7kqm3fx09t21", " 7kqm 3fxo 9t2l ", "7KQM–3FXO–9T2I"})
    void a_receipt_is_known_however_it_is_written(String typed) {
        assertThat(Receipt.of(typed)).contains(new Receipt("7KQM3FX09T21"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7KQM-3FX0-9T2", "7KQM-3FX0-9T2U", "'; drop table contribution", "７KQM3FX09T21"})
    void anything_else_is_no_receipt(String typed) {
        assertThat(Receipt.of(typed)).isEmpty();
    }

    @Test
    void what_is_shown_is_read_back_as_the_same() {
        assertThat(IntStream.range(0, 200).mapToObj(any -> Receipt.random())).allSatisfy(receipt -> assertThat(Receipt.of(receipt.toString())).contains(receipt));
    }

    @Test
    void no_two_are_alike() {
        Set<Receipt> receipts = new HashSet<>();
        assertThat(IntStream.range(0, 10_000).allMatch(any -> receipts.add(Receipt.random()))).isTrue();
    }
}
