package no.samspill.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import no.samspill.pace.Share.Held;
import no.samspill.pace.Share.None;
import org.junit.jupiter.api.Test;

class EachHasAShareTest {
    private final Share share = new Share(3, 2);

    @Test
    void one_who_has_all_of_theirs_leaves_the_rest_to_others() {
        take("a");
        take("a");
        assertThat(share.take("a", Duration.ZERO)).isEqualTo(new None(true));
        assertThat(share.take("b", Duration.ZERO)).isInstanceOf(Held.class);
        assertThat(share.take("c", Duration.ZERO)).isEqualTo(new None(false));
    }

    @Test
    void what_is_given_back_is_there_again_and_only_once() {
        Held first = take("a");
        take("a");
        first.close();
        first.close();
        take("a");
        assertThat(share.take("a", Duration.ZERO)).isEqualTo(new None(true));
    }

    @Test
    void who_was_told_that_all_is_taken_has_nothing() {
        take("a");
        take("a");
        Held last = take("b");
        assertThat(share.take("c", Duration.ZERO)).isEqualTo(new None(false));
        last.close();
        take("c").close();
        take("c").close();
    }

    @Test
    void more_than_is_for_one_is_never_waited_for() {
        assertThat(share.take("a", 3, Duration.ofDays(1))).isEqualTo(new None(true));
    }

    private Held take(String who) {
        return (Held) share.take(who, Duration.ZERO);
    }
}
