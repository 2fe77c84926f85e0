package no.samspill.adoption.reconciliation;

import java.util.Objects;
import java.util.Optional;
import no.samspill.adoption.DecisionId;
import no.samspill.adoption.Spot;
import no.samspill.plan.Field;
import no.samspill.plan.RichText;
import org.jspecify.annotations.Nullable;

/**
 * What one text is to say.
 *
 * @param way null where nothing is chosen yet
 * @param decision whose text it is; null unless it is some body's
 * @param own what somebody wrote, without marks; it stays whatever is chosen. Null for nothing
 */
public record Choice(Spot spot, @Nullable Way way, @Nullable DecisionId decision, @Nullable String own) {

    public enum Way {
        VERSION,
        BODY,
        OWN
    }

    /** @param words null for none */
    public record Settled(Spot spot, @Nullable String words) {}

    public Choice {
        own = own == null || own.replace("\0", "").isBlank() ? null : own.replace("\0", "").strip();
        if ((way == Way.BODY) != (decision != null)) {
            throw new IllegalArgumentException("a body's text is some body's");
        }
    }

    /** The words that are chosen; empty where nothing is, where what was chosen no longer holds, or where nothing is written yet. */
    public Optional<Settled> of(Differing differing) {
        return switch (way) {
            case null -> Optional.empty();
            case VERSION -> Optional.of(new Settled(spot, differing.version()));
            case BODY -> differing.said().stream().filter(each -> each.decision().equals(decision)).findFirst().map(each -> new Settled(spot, each.words()));
            case OWN -> own == null ? Optional.empty() : Optional.of(new Settled(spot, spot.field().kept(spot.field().equals(Field.TEXT) ? RichText.plain(Objects.requireNonNull(own)).html() : own)));
        };
    }
}
