package no.samspill.hearing.assessment;

import java.time.LocalDate;
import java.util.List;
import no.samspill.hearing.Hearing;
import no.samspill.hearing.statement.StatementId;
import no.samspill.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the desk shows beside the points at hand: how far it has come, the queue, and who has how much. */
@Service
public class Desk {
    /** Statements of the queue on one page. */
    public static final int IN_QUEUE = 40;

    private final ProgressRepository progress;

    Desk(ProgressRepository progress) {
        this.progress = progress;
    }

    /** Which statements are in the queue. */
    public enum Show { ALL, MINE, OPEN, DUE, LOCKED }

    /** @param who null for nobody @param due the nearest; null for none */
    public record Load(@Nullable PersonId who, int points, @Nullable LocalDate due) {}

    /** @param loads who has how much left, those with the most first; nobody's last @param due points with a deadline up to a day, and no answer */
    public record Overview(Progress progress, List<Load> loads, int due) {
        public Overview {
            loads = List.copyOf(loads);
        }

        /** How many points somebody has left. */
        public int left(PersonId who) {
            return loads.stream().filter(load -> who.equals(load.who())).mapToInt(Load::points).sum();
        }
    }

    /** @param from whom it is credited to where everybody may know; null otherwise */
    public record Queued(StatementId id, int number, @Nullable String from, boolean erased, int points, int answered, int locked) {}

    public Progress progress(Hearing hearing) {
        return overview(hearing, LocalDate.EPOCH).progress();
    }

    /** @param until what has its deadline up to that day, is due */
    public Overview overview(Hearing hearing, LocalDate until) {
        return progress.overview(hearing.id(), until);
    }

    /** A part of the queue; one more than {@link #IN_QUEUE} where there are more. */
    public List<Queued> queue(Hearing hearing, Show show, PersonId mine, LocalDate until, int skip) {
        return progress.queue(hearing.id(), show, mine, until, skip, IN_QUEUE + 1);
    }
}
