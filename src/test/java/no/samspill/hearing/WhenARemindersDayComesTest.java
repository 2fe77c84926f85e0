package no.samspill.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhenARemindersDayComesTest {
    private static final Opening SIX_WEEKS = Opening.usual(LocalDate.of(2017, 10, 20));

    @Test
    void it_is_due_since_seven_in_the_morning_a_week_and_a_day_before_the_deadline() {
        assertThat(Reminding.due(SIX_WEEKS, Reminders.read("7,1").orElseThrow(), at("2017-11-24T06:59:59+01:00"))).isEmpty();
        assertThat(Reminding.due(SIX_WEEKS, Reminders.read("7,1").orElseThrow(), at("2017-11-24T07:00:00+01:00"))).contains(at("2017-11-24T07:00:00+01:00"));
        assertThat(Reminding.due(SIX_WEEKS, Reminders.read("7,1").orElseThrow(), at("2017-11-29T12:00:00+01:00"))).as("five days later it still is").contains(at("2017-11-24T07:00:00+01:00"));
    }

    @Test
    void of_two_that_are_due_the_newest_is_sent() {
        assertThat(Reminding.due(SIX_WEEKS, Reminders.read("7,1").orElseThrow(), at("2017-12-01T23:59:59+01:00"))).contains(at("2017-11-30T07:00:00+01:00"));
    }

    @Test
    void before_it_opens_and_from_the_first_second_too_late_there_is_none() {
        assertThat(Reminding.due(SIX_WEEKS, Reminders.read("7,1").orElseThrow(), at("2017-12-02T00:00:00+01:00"))).isEmpty();
        assertThat(Reminding.due(new Opening(LocalDate.of(2017, 10, 20), LocalDate.of(2017, 10, 22)), Reminders.read("7,1").orElseThrow(), at("2017-10-20T12:00:00+02:00"))).as("a week before is before it opened").isEmpty();
    }

    @Test
    void the_nights_the_clock_changes_it_is_seven_all_the_same() {
        Opening autumn = new Opening(LocalDate.of(2017, 10, 1), LocalDate.of(2017, 10, 30));
        Opening spring = new Opening(LocalDate.of(2018, 3, 1), LocalDate.of(2018, 3, 26));
        assertThat(Reminding.due(autumn, Reminders.read("1").orElseThrow(), at("2017-10-29T12:00:00+01:00"))).contains(Instant.parse("2017-10-29T06:00:00Z"));
        assertThat(Reminding.due(autumn, Reminders.read("2").orElseThrow(), at("2017-10-29T12:00:00+01:00"))).contains(Instant.parse("2017-10-28T05:00:00Z"));
        assertThat(Reminding.due(spring, Reminders.read("1").orElseThrow(), at("2018-03-25T12:00:00+02:00"))).contains(Instant.parse("2018-03-25T05:00:00Z"));
    }

    private static Instant at(String moment) {
        return OffsetDateTime.parse(moment).toInstant();
    }

    @Test
    void they_are_read_as_people_write_them() {
        assertThat(Reminders.read("7, 1")).contains(new Reminders(List.of(7, 1)));
        assertThat(Reminders.read(" 1 og 14 ")).contains(new Reminders(List.of(14, 1)));
        assertThat(Reminders.read("")).as("none").contains(new Reminders(List.of()));
        assertThat(Reminders.read("7,7,1")).contains(new Reminders(List.of(7, 1)));
        for (String wrong : List.of("uke", "-1", "1,2,3,4", "61", "1.5")) {
            assertThat(Reminders.read(wrong)).as(wrong).isEmpty();
        }
    }
}
