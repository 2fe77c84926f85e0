package no.samspill.people.signin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key that a person's own device keeps, as far as it concerns them.
 *
 * @param id in base64url
 * @param label what they call it
 */
public record Passkey(String id, String label, Instant made, @Nullable Instant used) {}
