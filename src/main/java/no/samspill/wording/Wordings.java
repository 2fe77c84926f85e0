package no.samspill.wording;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads the fields of a working sheet. Takes any text, throws nothing, and keeps it to the letter. What it has read it
 * remembers, so a sheet that repeats itself is read quickly; not safe for use by several threads.
 */
public final class Wordings {

    private final Memory<Schedule> schedules;
    private final ScheduleReader inAnotherYear;
    private final Memory<Funding> fundings;
    private final Memory<Responsibility> responsibilities;
    private final Memory<Attractiveness> attractivenesses = new Memory<>(AttractivenessReader::read);
    private final Memory<Optional<Status>> statuses = new Memory<>(StatusReader::read);

    /** @param baseYear the year meant where none is written, 1900 to 2199 */
    public Wordings(KnownParties known, int baseYear) {
        Directory directory = new Directory(known);
        this.schedules = new Memory<>(new ScheduleReader(baseYear)::read);
        this.inAnotherYear = new ScheduleReader(baseYear - 1);
        this.fundings = new Memory<>(new FundingReader(directory)::read);
        this.responsibilities = new Memory<>(new ResponsibilityReader(directory)::read);
    }

    public Understood<Schedule> schedule(String written) {
        return schedules.recall(written);
    }

    /** Whether it would be read otherwise had another year been meant where none is written. */
    public boolean leansOnYear(String written) {
        return !inAnotherYear.read(written).equals(schedule(written));
    }

    public Understood<Funding> funding(String written) {
        return fundings.recall(written);
    }

    public Understood<Responsibility> responsibility(String written) {
        return responsibilities.recall(written);
    }

    public Understood<Attractiveness> attractiveness(String written) {
        return attractivenesses.recall(written);
    }

    /** Empty, with a doubt, where the words name no status; empty without one where there are no words. */
    public Understood<Optional<Status>> status(String written) {
        return statuses.recall(written);
    }

    private static final class Memory<T> {

        /** Enough for any sheet people write; a made one of a million different cells must not fill the heap. */
        private static final int MOST = 20_000;

        private final Map<String, Understood<T>> read = new HashMap<>();
        private final Function<String, Understood<T>> reader;

        Memory(Function<String, Understood<T>> reader) {
            this.reader = reader;
        }

        Understood<T> recall(String written) {
            Understood<T> known = read.get(written);
            if (known != null) {
                return known;
            }
            Understood<T> fresh = reader.apply(written);
            if (read.size() < MOST) {
                read.put(written, fresh);
            }
            return fresh;
        }
    }
}
