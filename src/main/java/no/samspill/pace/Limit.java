package no.samspill.pace;

import java.time.Duration;

/**
 * How often something may be done by the same somebody.
 *
 * @param name of what is done; counted apart from everything with another name
 * @param times at once, and again as time passes: one more for every {@code per / times}
 */
public record Limit(String name, int times, Duration per) {}
