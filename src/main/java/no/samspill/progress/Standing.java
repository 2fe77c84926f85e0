package no.samspill.progress;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What has been decided about a step, beside its time. */
public sealed interface Standing {

    /** Nothing more than its words say. */
    record Planned() implements Standing {}

    /** The time stands: somebody has said so. Other words for the time make it planned again. */
    record Confirmed() implements Standing {}

    /** It has been held, or the thing is done. */
    record Done() implements Standing {}

    /** It will not be. @param why in words; null where nobody said */
    record Cancelled(@Nullable String why) implements Standing {}

    Standing PLANNED = new Planned();
    Standing CONFIRMED = new Confirmed();
    Standing DONE = new Done();

    /** As the ledger keeps it; null for {@link Planned}. */
    default @Nullable String words() {
        return switch (this) {
            case Planned planned -> null;
            case Confirmed confirmed -> "CONFIRMED";
            case Done done -> "DONE";
            case Cancelled(var why) -> why == null ? "CANCELLED" : "CANCELLED: " + why;
        };
    }

    /** What {@link #words} say; empty where they say none of these. */
    static Optional<Standing> find(@Nullable String words) {
        return switch (words) {
            case null -> Optional.of(PLANNED);
            case "CONFIRMED" -> Optional.of(CONFIRMED);
            case "DONE" -> Optional.of(DONE);
            case "CANCELLED" -> Optional.of(new Cancelled(null));
            default -> words.startsWith("CANCELLED: ") ? Optional.of(new Cancelled(words.substring("CANCELLED: ".length()))) : Optional.empty();
        };
    }
}
