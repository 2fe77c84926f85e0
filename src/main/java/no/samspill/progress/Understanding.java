package no.samspill.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.samspill.kernel.Cursor;
import no.samspill.kernel.Period;
import no.samspill.kernel.Phrases;
import no.samspill.kernel.Tokens;
import no.samspill.ledger.ElementId;
import no.samspill.people.OrganisationId;
import no.samspill.wording.KnownParties;
import no.samspill.wording.Schedule;
import no.samspill.wording.Understood;
import no.samspill.wording.Wordings;
import org.jspecify.annotations.Nullable;

/**
 * Reads the steps in their order. Phases follow each other: one whose words give no year begins no earlier than the phase
 * above, so "Fra februar" after "Desember 2017" is of 2018. Other steps are of the year that brings them nearest to their phase.
 */
final class Understanding {
    private static final Phrases<Boolean> OR_BEFORE = new Phrases<Boolean>()
            .add(true, "eller før, el før, evt før, eller tidligere, eller tidlegare, eller tidlegere, or before, or earlier");

    private final Map<Integer, Wordings> readers = new HashMap<>();
    private int year;
    private @Nullable Period phase;

    Understanding(int baseYear) {
        this.year = baseYear;
    }

    /** Those that are not taken out. */
    static List<Step> standing(List<StepRow> rows, int baseYear) {
        return new Understanding(baseYear).read(rows.stream().filter(row -> !row.removed()).toList());
    }

    List<Step> read(List<StepRow> rows) {
        List<Step> steps = new ArrayList<>();
        for (StepRow row : rows) {
            When when = when(row);
            steps.add(step(row, when));
            Period period = when.schedule().period();
            if (row.kind().isPhase() && period != null && period.precision() != null) {
                phase = period;
                year = start(period).getYear();
            }
        }
        return steps;
    }

    private When when(StepRow row) {
        String written = row.word(Field.WHEN);
        if (written == null || written.isBlank()) {
            return When.UNSAID;
        }
        TimeOfDay.Cut cut = TimeOfDay.cut(written);
        Understood<Schedule> read = read(cut.rest(), row.kind().isPhase());
        Period period = read.value().period();
        boolean oneDay = period != null && period.from() != null && period.from().equals(period.to());
        return new When(new Schedule(written, period), oneDay ? cut.time() : null, orBefore(written), read.doubts());
    }

    private Understood<Schedule> read(String words, boolean asPhase) {
        Understood<Schedule> now = in(year, words);
        Understood<Schedule> next = in(year + 1, words);
        Period one = now.value().period();
        Period other = next.value().period();
        if (phase == null || one == null || other == null || one.precision() == null || other.precision() == null) {
            return now;
        }
        boolean later = asPhase ? start(one).isBefore(start(phase)) : gap(other, phase) < gap(one, phase);
        return later ? next : now;
    }

    private Understood<Schedule> in(int wanted, String words) {
        return readers.computeIfAbsent(wanted, any -> new Wordings(KnownParties.none(), any)).schedule(words);
    }

    private static LocalDate start(Period period) {
        return Objects.requireNonNull(period.from() == null ? period.to() : period.from());
    }

    /** Days between them; 0 where they overlap. */
    private static long gap(Period one, Period other) {
        LocalDate end = one.to() == null ? LocalDate.MAX : one.to();
        LocalDate otherEnd = other.to() == null ? LocalDate.MAX : other.to();
        if (end.isBefore(start(other))) {
            return ChronoUnit.DAYS.between(end, start(other));
        }
        return otherEnd.isBefore(start(one)) ? ChronoUnit.DAYS.between(otherEnd, start(one)) : 0;
    }

    private static boolean orBefore(String written) {
        Cursor cursor = new Cursor(Tokens.of(written));
        while (!cursor.atEnd()) {
            if (OR_BEFORE.accept(cursor) != null) {
                return true;
            }
            cursor.skip(1);
        }
        return false;
    }

    private static Step step(StepRow row, When when) {
        String area = row.word(Field.FOCUS_AREA);
        String organisation = row.word(Field.ORGANISATION);
        return new Step(
                row.id(),
                row.kind(),
                Objects.requireNonNullElse(row.word(Field.TITLE), ""),
                when,
                area == null ? null : ElementId.of(area),
                organisation == null ? null : new OrganisationId(UUID.fromString(organisation)),
                row.word(Field.NOTE),
                row.standing(),
                row.sequence(),
                row.changed());
    }
}
