package no.samspill.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an organisation, for people to read.
 *
 * @param who those it happened to, by the names they had
 * @param what they became, or got: names or a number; empty where the kind says it all
 * @param source where that is taken from; null where nobody has said
 */
public record Happening(LocalDate on, Kind kind, List<String> who, List<String> what, @Nullable String source) {

    public Happening {
        who = List.copyOf(who);
        what = List.copyOf(what);
    }

    public enum Kind {
        BEGAN,
        NAMED,
        NAMED_IN_SAMI,
        NUMBERED,
        JOINED,
        LEFT,
        MERGED,
        SPLIT,
        TAKEN_OVER,
        ENDED
    }
}
