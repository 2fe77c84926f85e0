package no.samspill.hearing.statement;

import no.samspill.ledger.ElementId;
import org.jspecify.annotations.Nullable;

/**
 * What in the frozen version is spoken of.
 *
 * @param passage the very paragraph, by its words; null where it is the whole row
 */
public record Place(ElementId element, @Nullable String passage) {}
