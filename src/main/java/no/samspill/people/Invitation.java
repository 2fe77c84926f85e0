package no.samspill.people;

import java.time.Instant;
import java.util.UUID;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;

/**
 * Somebody is asked to take a role, and has not answered yet.
 *
 * @param language the letter is written in
 * @param expires when its link works no more
 */
public record Invitation(UUID id, RoleHeld role, String name, EmailAddress to, Language language, Instant sent, Instant expires) {}
