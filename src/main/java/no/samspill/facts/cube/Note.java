package no.samspill.facts.cube;

import org.jspecify.annotations.Nullable;

/**
 * What the source says about its numbers.
 *
 * @param mandatory whether the source demands that whoever sees the numbers sees this
 * @param about which dimension or category it is about; null when it is about all
 */
public record Note(String text, boolean mandatory, @Nullable String about) {}
