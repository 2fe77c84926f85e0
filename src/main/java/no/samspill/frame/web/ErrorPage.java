package no.samspill.frame.web;

import no.samspill.frame.Page;
import no.samspill.frame.Refused;
import no.samspill.frame.Shell;
import org.jspecify.annotations.Nullable;

/**
 * Says what went wrong and what to do.
 *
 * @param kind the part of the message keys: a status we have words for, or "stale"; null where nothing has gone wrong
 * @param because words about just this case; null for those of the status
 * @param onward where to go from here; null for the front page
 */
public record ErrorPage(Shell shell, int status, @Nullable String kind, @Nullable String because, Refused.@Nullable Onward onward) implements Page {}
