package no.samspill.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The minutes of a meeting. Their type decides what may still be done with them. */
public sealed interface Minutes {
    /** Characters, at most. */
    int LONGEST = 100_000;

    String words();

    /** Grows with every change, so that nobody overwrites what they have not read. */
    int revision();

    /** Being written; for the secretariat and scribes alone. */
    record Draft(String words, int revision) implements Minutes {}

    /** Laid out for those who were there to say what is wrong. @param until the last day */
    record InCorrection(String words, int revision, LocalDate until) implements Minutes {

        /** Whether everybody has had their time. */
        public boolean mayLock(LocalDate today) {
            return today.isAfter(until);
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
