package no.samspill.meeting;

import java.util.UUID;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * That somebody comes to a meeting.
 *
 * @param key what they find it again by, and cancel it with
 * @param waiting whether all seats were taken before them
 */
public record Registration(UUID key, String name, @Nullable String organisation, @Nullable EmailAddress email, Language language, boolean waiting) {}
