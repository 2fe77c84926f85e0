package no.samspill.progress.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import no.samspill.progress.TimeOfDay;
import no.samspill.progress.calendar.Happening.Certainty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Read back by another library than the one that wrote it. */
class ACalendarFileTest {
    private static final LocalDate DAY = LocalDate.of(2017, 10, 25);

    @Test
    void a_whole_day_ends_when_the_next_begins() {
        String written = written(happening("a", DAY, DAY.plusDays(1), null, Certainty.CONFIRMED));

        assertThat(written).contains("DTSTART;VALUE=DATE:20171025", "DTEND;VALUE=DATE:20171027", "TRANSP:TRANSPARENT").doesNotContain("VTIMEZONE");
        assertThat(read(written).getDateStart().getValue().hasTime()).isFalse();
    }

    @Test
    void an_hour_is_that_of_norway_summer_and_winter() {
        String written = written(
                happening("sommer", LocalDate.of(2017, 6, 2), LocalDate.of(2017, 6, 2), new TimeOfDay(LocalTime.of(18, 0), LocalTime.of(20, 30)), Certainty.CONFIRMED),
                happening("vinter", LocalDate.of(2018, 1, 15), LocalDate.of(2018, 1, 15), new TimeOfDay(LocalTime.of(9, 15), null), Certainty.CONFIRMED));

        assertThat(written).contains("BEGIN:VTIMEZONE", "TZID:Europe/Oslo", "DTSTART;TZID=Europe/Oslo:20170602T180000");
        List<VEvent> events = Biweekly.parse(written).first().getEvents();
        assertThat(events.getFirst().getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2017-06-02T16:00:00Z"));
        assertThat(events.getFirst().getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2017-06-02T18:30:00Z"));
        assertThat(events.getLast().getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2018-01-15T08:15:00Z"));
        assertThat(events.getLast().getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2018-01-15T09:15:00Z"));
    }

    @Test
    void it_says_how_sure_it_is_and_how_often_it_has_changed() {
        VEvent event = read(written(happening("a", DAY, DAY, null, Certainty.TENTATIVE)));

        assertThat(event.getUid().getValue()).isEqualTo("a");
        assertThat(event.getStatus().isTentative()).isTrue();
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getLastModified().getValue().toInstant()).isEqualTo(Instant.parse("2017-05-24T08:00:00Z"));
        assertThat(event.getUrl().getValue()).isEqualTo("https://plan.example/a");
        assertThat(read(written(happening("b", DAY, DAY, null, Certainty.CANCELLED))).getStatus().isCancelled()).isTrue();
        assertThat(read(written(happening("c", DAY, DAY, null, Certainty.CONFIRMED))).getStatus().isConfirmed()).isTrue();
    }

    @Test
    void a_second_library_finds_nothing_wrong() {
        ICalendar calendar = Biweekly.parse(written(
                        happening("a", DAY, DAY, null, Certainty.TENTATIVE),
                        happening("b", DAY, DAY, new TimeOfDay(LocalTime.of(18, 0), null), Certainty.CANCELLED)))
                .first();

        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).as("%s", calendar.validate(ICalVersion.V2_0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 20, 39, 40, 41, 42, 43, 44, 45, 46, 47})
    void odd_words_come_through_to_the_letter(int before) {
        String title = "x".repeat(before) + "🎈🎈🎈🎈🎈 Møte; om, alt\\ \"her\" – " + "langt ".repeat(40).strip();
        var happening = new Happening("a", DAY, DAY, null, title, "To\nlinjer, med; tegn", URI.create("https://plan.example/a"), Certainty.CONFIRMED, 0, Instant.EPOCH);
        String written = new String(CalendarFile.of("Navn; med, tegn", "", List.of(happening)), StandardCharsets.UTF_8);

        assertThat(read(written).getSummary().getValue()).isEqualTo(title);
        assertThat(read(written).getDescription().getValue()).isEqualTo("To\nlinjer, med; tegn");
        assertThat(written.lines().allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)).isTrue();
    }

    @Test
    void the_same_happenings_give_the_same_bytes() {
        assertThat(written(happening("a", DAY, DAY, null, Certainty.CONFIRMED))).isEqualTo(written(happening("a", DAY, DAY, null, Certainty.CONFIRMED)));
    }

    @Test
    void a_calendar_with_nothing_in_it_is_a_calendar() {
        assertThat(Biweekly.parse(written()).first().getEvents()).isEmpty();
    }

    private static VEvent read(String written) {
        return Biweekly.parse(written).first().getEvents().getFirst();
    }

    private static String written(Happening... happenings) {
        return new String(CalendarFile.of("Planen", "Datoene", List.of(happenings)), StandardCharsets.UTF_8);
    }

    private static Happening happening(String uid, LocalDate from, LocalDate to, @Nullable TimeOfDay time, Certainty certainty) {
        return new Happening(uid, from, to, time, "Samling", "Mer om den", URI.create("https://plan.example/" + uid), certainty, 3, Instant.parse("2017-05-24T08:00:00Z"));
    }
}
