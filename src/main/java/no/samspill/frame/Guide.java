package no.samspill.frame;

import org.jspecify.annotations.Nullable;

/** Where there is help for a page. */
@FunctionalInterface
public interface Guide {

    /** @param route as controllers write it, {@code /arbeid/{region}/{plan}/tabell}; null where no page was found */
    String on(@Nullable String route);
}
