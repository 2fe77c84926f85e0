package no.samspill.followup;

import static no.samspill.followup.State.COMPLETED;
import static no.samspill.followup.State.NOT_STARTED;
import static no.samspill.followup.State.PAUSED;
import static no.samspill.followup.State.STOPPED;
import static no.samspill.followup.State.TAKEN_OVER;
import static no.samspill.followup.State.UNDER_WAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import no.samspill.plan.Standing;
import org.junit.jupiter.api.Test;

class HowFarAMeasureHasComeTest {

    @Test
    void it_is_completed_when_all_have_completed_their_part() {
        assertThat(State.together(List.of(COMPLETED, COMPLETED), 2)).isEqualTo(Standing.COMPLETED);
    }

    @Test
    void it_is_under_way_while_one_has_said_nothing() {
        assertThat(State.together(List.of(COMPLETED, COMPLETED), 3)).isEqualTo(Standing.UNDER_WAY);
    }

    @Test
    void it_is_under_way_as_soon_as_one_has_begun() {
        assertThat(State.together(List.of(NOT_STARTED, UNDER_WAY, PAUSED), 7)).isEqualTo(Standing.UNDER_WAY);
    }

    @Test
    void what_was_dropped_or_taken_over_by_some_is_never_completed() {
        assertThat(State.together(List.of(COMPLETED, STOPPED), 2)).isEqualTo(Standing.STOPPED);
        assertThat(State.together(List.of(COMPLETED, TAKEN_OVER), 2)).isEqualTo(Standing.STOPPED);
        assertThat(State.together(List.of(TAKEN_OVER, TAKEN_OVER), 2)).isEqualTo(Standing.STOPPED);
    }

    @Test
    void it_waits_when_none_goes_on_and_one_waits() {
        assertThat(State.together(List.of(NOT_STARTED, PAUSED), 2)).isEqualTo(Standing.PAUSED);
    }

    @Test
    void silence_is_not_the_same_as_not_started() {
        assertThat(State.together(List.of(), 7)).isEqualTo(Standing.UNTOLD);
        assertThat(State.together(List.of(NOT_STARTED), 7)).isEqualTo(Standing.NOT_STARTED);
        assertThat(State.together(List.of(STOPPED), 7)).isEqualTo(Standing.UNTOLD);
    }

    @Test
    void a_share_is_shown_as_it_is_below_nothing_and_above_all() {
        assertThat(new Counted(new BigDecimal("-1"), BigDecimal.TEN).percent()).contains(-10);
        assertThat(new Counted(new BigDecimal("12"), BigDecimal.TEN).percent()).contains(120);
    }

    @Test
    void a_share_of_nothing_is_no_number() {
        assertThat(new Counted(BigDecimal.ONE, BigDecimal.ZERO).percent()).isEmpty();
        assertThat(new Counted(BigDecimal.ONE, null).percent()).isEmpty();
    }
}
