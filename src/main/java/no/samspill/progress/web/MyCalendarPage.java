package no.samspill.progress.web;

import no.samspill.frame.Page;
import no.samspill.frame.Shell;
import org.jspecify.annotations.Nullable;

/**
 * Where a person gets the address of their own calendar.
 *
 * @param has whether they have one already
 * @param fresh the one just made; null where none was, since it is told only then
 * @param address of it in full
 */
public record MyCalendarPage(Shell shell, boolean has, Calendars.@Nullable Calendar fresh, @Nullable String address) implements Page {}
