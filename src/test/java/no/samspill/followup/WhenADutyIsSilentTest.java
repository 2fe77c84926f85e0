package no.samspill.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samspill.ledger.Author;
import no.samspill.ledger.ElementId;
import no.samspill.ledger.Through;
import no.samspill.people.OrganisationId;
import no.samspill.plan.Element;
import no.samspill.plan.Kind;
import no.samspill.wording.Health;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhenADutyIsSilentTest {
    private static final LocalDate START = LocalDate.of(2018, 2, 1);
    private static final Element MEASURE = Element.titled(new ElementId(UUID.randomUUID()), Kind.MEASURE, "Et nettverk");
    private static final Holder HARSTAD = new Holder.Known(new OrganisationId(UUID.randomUUID()), "Harstad");
    private static final Holder KVAEFJORD = new Holder.Known(new OrganisationId(UUID.randomUUID()), "Kvæfjord");

    @Test
    void it_is_silent_when_longer_has_gone_than_there_should_be() {
        assertThat(line(START.plusDays(90)).silent()).isFalse();
        assertThat(line(START.plusDays(91)).silent()).isTrue();
        assertThat(line(START.plusDays(800)).silent()).isTrue();
    }

    @Test
    void it_is_counted_from_the_last_report() {
        assertThat(line(START.plusDays(120), report(HARSTAD, State.UNDER_WAY, START.plusDays(60))).quiet()).hasValue(60);
        assertThat(line(START.plusDays(120), report(HARSTAD, State.UNDER_WAY, START.plusDays(60))).silent()).isFalse();
    }

    @Test
    void it_has_been_due_since_a_day_and_never_only_on_it() {
        assertThat(line(START.plusDays(90)).overdue()).isEmpty();
        assertThat(line(START.plusDays(91)).overdue()).hasValue(1);
        assertThat(line(START.plusDays(97)).overdue()).hasValue(7);
    }

    @Test
    void what_is_closed_is_waited_for_no_more() {
        for (State closed : List.of(State.COMPLETED, State.STOPPED, State.TAKEN_OVER)) {
            Line line = line(START.plusDays(800), report(HARSTAD, closed, START.plusDays(1)));
            assertThat(line.silent()).isFalse();
            assertThat(line.due()).isEmpty();
        }
    }

    @Test
    void nothing_is_silent_before_reports_are_asked_for() {
        assertThat(new Line(duty(null), List.of(), List.of(), START.plusDays(800), null).silent()).isFalse();
        assertThat(line(START.minusDays(1)).silent()).isFalse();
    }

    @Test
    void a_day_of_its_own_goes_before_the_interval_until_it_is_answered() {
        LocalDate asked = START.plusDays(20);
        assertThat(new Line(duty(asked), List.of(), List.of(), START, START).due()).contains(asked);
        assertThat(new Line(duty(asked), List.of(report(HARSTAD, State.UNDER_WAY, asked)), List.of(), asked, START).due()).contains(asked.plusDays(90));
    }

    @Test
    void whoever_came_of_a_merger_goes_on_from_what_was_said_before() {
        Line merged = new Line(duty(null), List.of(), List.of(report(KVAEFJORD, State.UNDER_WAY, START.plusDays(10))), START.plusDays(20), START);
        assertThat(merged.never()).isFalse();
        assertThat(merged.state()).contains(State.UNDER_WAY);
    }

    @Test
    void what_two_said_before_they_merged_is_put_together_and_not_the_best_of_them() {
        Holder other = new Holder.Known(new OrganisationId(UUID.randomUUID()), "Tjeldsund");
        Line merged = new Line(
                duty(null), List.of(), List.of(report(KVAEFJORD, State.COMPLETED, START.plusDays(11)), report(other, State.NOT_STARTED, START.plusDays(10))), START.plusDays(20), START);
        assertThat(merged.state()).contains(State.UNDER_WAY);
    }

    private static Line line(LocalDate on, Report... told) {
        return new Line(duty(null), List.of(told), List.of(), on, START);
    }

    private static Duty duty(@Nullable LocalDate due) {
        return new Duty(MEASURE, HARSTAD, null, false, null, 90, due, false);
    }

    private static Report report(Holder holder, State state, LocalDate day) {
        return new Report(
                new ReportId(UUID.randomUUID()), 1, MEASURE.id(), holder, Report.Entry.REPORT, state, Health.ON_PLAN, null, null, null, null, day, null, null, Instant.EPOCH,
                Author.system("Prøve", Through.SYSTEM));
    }
}
