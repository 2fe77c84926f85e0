package no.samspill.meeting;

import java.time.Instant;
import java.util.List;

/** The minutes of a meeting. Their type decides what may still be done with them, and each step says what came of it. */
public sealed interface Minutes {
    /** Characters, at most. */
    int LONGEST = 100_000;

    String words();

    /** Grows with every change, so that nobody overwrites what they have not read. */
    int revision();

    /** Can still be written, and laid out for correction. */
    sealed interface Open extends Minutes {

        /** @param seen the revision its author saw */
        default Writing write(String words, int seen) {
            if (words().equals(words)) {
                return new Writing.Unchanged();
            }
            return revision() == seen ? new Writing.Written() : new Writing.Overtaken(words());
        }

        /** @param until when corrections end */
        default LayingOut layOut(Deadline until, Instant now) {
            return until.over(now) ? new LayingOut.TooEarly() : new LayingOut.LaidOut();
        }
    }

    /** Being written; for the secretariat and scribes alone. */
    record Draft(String words, int revision) implements Open {}

    /** Laid out for those who were there to say what is wrong. */
    record InCorrection(String words, int revision, Deadline until) implements Open {

        /** The same time once more is no news. */
        @Override
        public LayingOut layOut(Deadline deadline, Instant now) {
            return deadline.equals(until) ? new LayingOut.Unchanged() : Open.super.layOut(deadline, now);
        }

        /** @param waiting corrections that nobody has answered */
        public Locking lock(Instant now, int waiting) {
            if (!until.over(now)) {
                return new Locking.TooSoon(until);
            }
            return waiting > 0 ? new Locking.Unanswered(waiting) : new Locking.Done();
        }
    }

    /** Stands as it is, for good; what is found wrong later stands beside it. */
    record Locked(String words, int revision, Instant at, List<Addendum> addenda) implements Minutes {

        public Locked {
            addenda = List.copyOf(addenda);
        }
    }

    record Addendum(String words, Instant at) {}
}
