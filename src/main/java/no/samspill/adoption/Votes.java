package no.samspill.adoption;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How many voted how, as the minutes say; null for what they do not say. They decide nothing here. */
public record Votes(@Nullable Integer inFavour, @Nullable Integer against, @Nullable Integer blank) {

    public Votes {
        if (Stream.of(Optional.ofNullable(inFavour), Optional.ofNullable(against), Optional.ofNullable(blank)).flatMap(Optional::stream).anyMatch(votes -> votes < 0)) {
            throw new IllegalArgumentException("fewer than none");
        }
    }
}
