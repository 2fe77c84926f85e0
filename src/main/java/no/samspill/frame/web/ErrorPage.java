package no.samspill.frame.web;

import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import org.jspecify.annotations.Nullable;

/**
 * Says what went wrong and what to do.
 *
 * @param kind the part of the message keys: a status we have words for, or "stale"
 * @param because words about just this case; null for those of the status
 */
public record ErrorPage(Shell shell, int status, String kind, @Nullable String because) implements Page {}
