package no.samspill.progress.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import no.samspill.progress.TimeOfDay;
import no.samspill.progress.calendar.Happening.Certainty;

/** Whatever is written, another library reads as it was. */
class ACalendarReadBackProperties {
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    @Property(tries = 200)
    void each_happening_comes_back_with_its_day_its_hour_and_its_words(@ForAll("happenings") @Size(max = 5) List<Happening> happenings) {
        byte[] file = CalendarFile.of("Planen", "Datoene", happenings);
        String written = new String(file, StandardCharsets.UTF_8);
        List<VEvent> read = Biweekly.parse(written).first().getEvents();

        assertThat(written.lines().allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)).isTrue();
        assertThat(read).hasSameSizeAs(happenings);
        for (int i = 0; i < read.size(); i++) {
            Happening was = happenings.get(i);
            VEvent is = read.get(i);
            assertThat(is.getUid().getValue()).isEqualTo(was.uid());
            assertThat(is.getSummary().getValue()).isEqualTo(was.title());
            assertThat(is.getSequence().getValue()).isEqualTo(was.sequence());
            assertThat(is.getStatus().isTentative()).isEqualTo(was.certainty() == Certainty.TENTATIVE);
            assertThat(is.getStatus().isCancelled()).isEqualTo(was.certainty() == Certainty.CANCELLED);
            assertThat(is.getDateStart().getValue().hasTime()).isEqualTo(was.time() != null);
            if (was.time() == null) {
                assertThat(is.getDateStart().getValue().getRawComponents().toString(false, false)).isEqualTo(was.from().toString().replace("-", ""));
                assertThat(is.getDateEnd().getValue().getRawComponents().toString(false, false)).isEqualTo(was.to().plusDays(1).toString().replace("-", ""));
            } else {
                assertThat(is.getDateStart().getValue().toInstant()).isEqualTo(was.from().atTime(was.time().from()).atZone(NORWAY).toInstant());
            }
        }
        assertThat(CalendarFile.of("Planen", "Datoene", happenings)).isEqualTo(file);
    }

    @Provide
    Arbitrary<List<Happening>> happenings() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 3000).map(LocalDate.of(2017, 1, 1)::plusDays);
        // Not between two and three at night, when the clock is put forward.
        Arbitrary<TimeOfDay> hours = Arbitraries.integers().between(4 * 60, 22 * 60).map(minute -> new TimeOfDay(LocalTime.ofSecondOfDay(minute * 60L), null)).injectNull(0.5);
        Arbitrary<String> titles = Arbitraries.of("Møte", "🎈", ";", ",", "\\", "\"", "–", " ", "langt ord ", "å").list().ofMinSize(1).ofMaxSize(60).map(parts -> "x" + String.join("", parts).strip());
        return Combinators.combine(days, Arbitraries.integers().between(0, 20), hours, titles, Arbitraries.of(Certainty.class), Arbitraries.integers().between(0, 99), Arbitraries.create(java.util.UUID::randomUUID))
                .as((from, more, hour, title, certainty, sequence, id) -> new Happening(
                        id.toString(), from, hour == null ? from.plusDays(more) : from, hour, title, null, URI.create("https://plan.example/" + id), certainty, sequence, Instant.parse("2017-05-24T08:00:00Z")))
                .list();
    }
}
