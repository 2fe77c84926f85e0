package no.samspill.meeting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting that somebody has said they come to. */
public record Registered(UUID meeting, String name, @Nullable String organisation, Instant at) {}
