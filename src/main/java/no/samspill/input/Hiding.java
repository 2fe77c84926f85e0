package no.samspill.input;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That a contribution is hidden. @param words more about why; null for none */
public record Hiding(HideReason reason, @Nullable String words, Instant at) {}
