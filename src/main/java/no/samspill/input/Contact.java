package no.samspill.input;

import java.time.LocalDate;
import java.util.UUID;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;

/**
 * How to reach a sender.
 *
 * @param key what the link in the letter carries
 * @param confirmed whether the address has been proven theirs
 * @param keptUntil the day it is deleted
 */
public record Contact(ContributionId contribution, EmailAddress email, Language language, UUID key, boolean confirmed, LocalDate keptUntil) {}
