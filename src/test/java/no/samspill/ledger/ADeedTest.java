package no.samspill.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ADeedTest {
    private final UUID somebody = UUID.randomUUID();

    @Test
    void nothing_of_an_event_is_kept_but_what_its_deed_asks_for() {
        Deed rename = Deed.of("person.rename");
        assertThat(new Event(null, somebody, rename, null, null, null).to()).isNull();
        assertThatThrownBy(() -> new Event(null, somebody, rename, null, null, "Kari Nordmann")).hasMessageContaining("person.rename keeps no TO");
        assertThatThrownBy(() -> new Event(null, somebody, rename, null, "Kari", null)).hasMessageContaining("FROM");
        assertThatThrownBy(() -> new Event(null, somebody, rename, "name", null, null)).hasMessageContaining("FIELD");
    }

    @Test
    void what_is_done_no_more_can_be_told_and_never_done() {
        Deed added = Deed.formerly("progress.added");
        assertThat(new Event(null, somebody, Deed.written("progress.added"), null, null, "Oppstart").deed()).isEqualTo(added);
        assertThatThrownBy(() -> new Event(null, somebody, added, null, null, null)).hasMessageContaining("done no more");
    }

    @Test
    void it_is_its_name_whoever_read_it() {
        Deed show = Deed.of("plan.show");
        assertThat(Deed.written("plan.show")).isEqualTo(show).hasSameHashCodeAs(show);
        assertThat(Deed.of("input.show")).isNotEqualTo(show);
    }

    @Test
    void one_that_only_a_newer_server_knows_is_read_with_all_it_kept() {
        Event event = new Event(null, somebody, Deed.written("hearing.open"), "a", "b", "c");
        assertThat(event.deed().name()).isEqualTo("hearing.open");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHOW", "show", "plan.", ".show", "plan.handOver", "plan.show.all", "plan.hand--over"})
    void its_name_says_whose_it_is_and_what_is_done(String name) {
        assertThatThrownBy(() -> Deed.of(name)).isInstanceOf(IllegalArgumentException.class);
    }
}
