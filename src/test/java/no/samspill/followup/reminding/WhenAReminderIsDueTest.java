package no.samspill.followup.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.samspill.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhenAReminderIsDueTest {

    private static Instant norway(String time) {
        return LocalDateTime.parse(time).atZone(Rhythm.NORWAY).toInstant();
    }

    private static boolean due(Rhythm rhythm, String looked, String now) {
        return reader(rhythm, norway(looked), null).due(norway(now));
    }

    private static Reader reader(Rhythm rhythm, Instant looked, @Nullable LocalDate told) {
        return new Reader(new PersonId(UUID.randomUUID()), UUID.randomUUID(), rhythm, looked, told);
    }

    @Test
    void on_mondays_at_seven_in_the_morning_in_norway() {
        assertThat(due(Rhythm.WEEKLY, "2018-10-29T08:00", "2018-11-05T06:59:59")).isFalse();
        assertThat(due(Rhythm.WEEKLY, "2018-10-29T08:00", "2018-11-05T07:00")).isTrue();
        assertThat(due(Rhythm.WEEKLY, "2018-11-05T07:00", "2018-11-05T07:00:01")).isFalse();
    }

    @Test
    void since_a_moment_and_never_only_on_it() {
        assertThat(due(Rhythm.WEEKLY, "2018-10-29T08:00", "2018-11-08T23:00")).as("the server stood still from Sunday to Thursday").isTrue();
        assertThat(due(Rhythm.DAILY, "2018-11-01T07:00", "2018-11-08T23:00")).isTrue();
    }

    @Test
    void every_other_monday_over_a_year_of_fifty_three_weeks_too() {
        assertThat(due(Rhythm.FORTNIGHTLY, "2020-12-21T08:00", "2020-12-28T08:00")).isEqualTo(!due(Rhythm.FORTNIGHTLY, "2020-12-28T08:00", "2021-01-04T08:00"));
        assertThat(due(Rhythm.FORTNIGHTLY, "2020-12-21T08:00", "2021-01-04T08:00")).isTrue();
    }

    @Test
    void on_the_first_of_the_month_whatever_day_that_is() {
        assertThat(due(Rhythm.MONTHLY, "2018-11-01T08:00", "2018-11-30T23:59")).isFalse();
        assertThat(due(Rhythm.MONTHLY, "2018-11-01T08:00", "2018-12-01T07:00")).isTrue();
    }

    @Test
    void never_for_who_wants_none() {
        assertThat(due(Rhythm.NEVER, "2018-11-01T08:00", "2028-12-01T07:00")).isFalse();
    }

    @Test
    void new_years_eve_is_a_day_in_norway() {
        Instant evening = Instant.parse("2018-12-31T22:59:59Z");
        Instant midnight = Instant.parse("2018-12-31T23:00:00Z");
        Reader told = reader(Rhythm.DAILY, norway("2018-12-31T07:00"), LocalDate.of(2018, 12, 31));
        assertThat(told.toldOn(evening)).as("the same day still").isTrue();
        assertThat(told.toldOn(midnight)).as("in Norway it is the new year, though not in Greenwich").isFalse();
        assertThat(told.due(midnight)).as("and yet not morning").isFalse();
        assertThat(told.due(norway("2019-01-01T07:00"))).isTrue();
        assertThat(due(Rhythm.MONTHLY, "2018-12-31T23:00", "2019-01-01T07:00")).isTrue();
        assertThat(Rhythm.MONTHLY.next(evening)).contains(LocalDate.of(2019, 1, 1));
        assertThat(Rhythm.DAILY.next(midnight)).contains(LocalDate.of(2019, 1, 1));
    }

    @Test
    void the_nights_when_clocks_are_set_move_nothing() {
        assertThat(due(Rhythm.DAILY, "2018-03-24T07:00", "2018-03-25T06:59")).isFalse();
        assertThat(due(Rhythm.DAILY, "2018-03-24T07:00", "2018-03-25T07:00")).isTrue();
        assertThat(due(Rhythm.DAILY, "2018-10-27T07:00", "2018-10-28T06:59")).isFalse();
        assertThat(due(Rhythm.DAILY, "2018-10-27T07:00", "2018-10-28T07:00")).isTrue();
    }

    @Property(tries = 200)
    void whoever_looks_every_quarter_of_an_hour_finds_each_one_once(@ForAll @IntRange(max = 200_000) int hours, @ForAll Rhythm rhythm) {
        Instant from = norway("2016-01-01T00:00").plus(Duration.ofHours(hours));
        Instant looked = from;
        int found = 0;
        for (int quarter = 0; quarter < 4 * 24 * 70; quarter++) {
            Instant now = from.plus(Duration.ofMinutes(15L * quarter));
            if (reader(rhythm, looked, null).due(now)) {
                looked = now;
                found++;
            }
        }
        int most = switch (rhythm) {
            case DAILY -> 70;
            case WEEKLY -> 10;
            case FORTNIGHTLY -> 5;
            case MONTHLY -> 3;
            case NEVER -> 0;
        };
        assertThat(found).isBetween(rhythm == Rhythm.NEVER ? 0 : most - 1, most);
    }
}
