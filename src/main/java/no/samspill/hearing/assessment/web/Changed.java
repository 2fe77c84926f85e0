package no.samspill.hearing.assessment.web;

import org.jspecify.annotations.Nullable;

/**
 * One change of the plan that a point led to.
 *
 * @param row "Tiltak A2"
 * @param field "Tittel"; null where it is the row as a whole
 * @param from what stood there; null for nothing
 * @param to what came there; null for nothing
 * @param href where the row stands today; null where it is gone
 */
public record Changed(String row, @Nullable String field, @Nullable String from, @Nullable String to, @Nullable String href) {}
