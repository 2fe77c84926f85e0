package no.samspill.wording;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspill.kernel.Period;
import no.samspill.kernel.PeriodReader;
import no.samspill.kernel.PeriodReader.Reading;
import no.samspill.kernel.Rhythm;
import no.samspill.kernel.Tokens;

/** Reads the schedule column. */
final class ScheduleReader {

    private final PeriodReader periods;

    ScheduleReader(int baseYear) {
        this.periods = new PeriodReader(baseYear);
    }

    Understood<Schedule> read(String written) {
        Tokens tokens = Tokens.of(written);
        if (tokens.list().isEmpty()) {
            return new Understood<>(new Schedule(written, null), List.of());
        }
        return switch (periods.look(tokens)) {
            case Reading.Understood(Period period, List<Period> parts, boolean turnsTheYear) ->
                    new Understood<>(new Schedule(written, period, period.recurring() ? Rhythm.in(tokens) : null), turnsTheYear ? List.of(Doubts.question("schedule-turns-the-year", written)) : gap(written, parts));
            case Reading.NoSuchDate() -> doubtful(written, Doubts.question("no-such-date", written));
            case Reading.NotUnderstood() ->
                    doubtful(written, Doubts.question("schedule-not-understood", written, periods.find(tokens)));
        };
    }

    private static Understood<Schedule> doubtful(String written, Doubt doubt) {
        return new Understood<>(new Schedule(written, null), List.of(doubt));
    }

    /** "2018, 2020" is shown as 2018–2020; that 2019 is not meant should be seen. */
    private static List<Doubt> gap(String written, List<Period> parts) {
        List<Period> sorted = parts.stream()
                .filter(part -> part.from() != null && part.to() != null)
                .sorted((a, b) -> start(a).compareTo(start(b)))
                .toList();
        LocalDate end = sorted.isEmpty() ? LocalDate.MAX : end(sorted.getFirst());
        for (Period part : sorted) {
            if (start(part).minusDays(1).isAfter(end)) {
                return List.of(Doubts.note("schedule-with-gap", written));
            }
            end = end(part).isAfter(end) ? end(part) : end;
        }
        return List.of();
    }

    private static LocalDate start(Period period) {
        return Optional.ofNullable(period.from()).orElse(LocalDate.MIN);
    }

    private static LocalDate end(Period period) {
        return Optional.ofNullable(period.to()).orElse(LocalDate.MAX);
    }
}
