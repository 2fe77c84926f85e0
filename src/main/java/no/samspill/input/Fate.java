package no.samspill.input;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has become of a contribution. */
public sealed interface Fate {

    /** Nobody has looked at it yet. */
    record Unread() implements Fate {}

    /** It is read and sorted, and part of the work. */
    record Read() implements Fate {}

    /** It led to rows of the plan. @param answer more about it; null for none */
    record Led(List<Trace> traces, @Nullable Answer answer) implements Fate {

        public Led {
            traces = List.copyOf(traces);
        }
    }

    /** It changed nothing, and this is why. */
    record Answered(Answer answer) implements Fate {}

    /** It is handled together with another that says the same, and shares its fate. */
    record Merged(Contribution into, Fate fate) implements Fate {}

    /** It said several things, and each is followed by itself. */
    record Split(List<Part> parts) implements Fate {

        public Split {
            parts = List.copyOf(parts);
        }
    }

    record Part(Contribution contribution, Fate fate) {}

    /** Whether somebody still has to say what became of it. */
    default boolean open() {
        return switch (this) {
            case Unread unread -> true;
            case Read read -> true;
            case Led led -> false;
            case Answered answered -> false;
            case Merged(var into, var fate) -> fate.open();
            case Split(var parts) -> parts.stream().anyMatch(part -> part.fate().open());
        };
    }
}
