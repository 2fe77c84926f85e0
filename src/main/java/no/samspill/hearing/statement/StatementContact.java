package no.samspill.hearing.statement;

import java.time.LocalDate;
import java.util.UUID;
import no.samspill.kernel.EmailAddress;
import no.samspill.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * Who a statement comes from, and how to reach them, as far as they say.
 *
 * @param name null where they would not say
 * @param namePublic whether everybody may see the name
 * @param email null for none
 * @param key what the link in the letter carries
 * @param confirmed whether the address has been proven theirs
 * @param keptUntil the day it is deleted
 */
public record StatementContact(
        StatementId statement, @Nullable String name, boolean namePublic, @Nullable EmailAddress email, Language language, UUID key, boolean confirmed, LocalDate keptUntil) {}
