/** Dates as calendars that people subscribe to (RFC 5545). */
@NullMarked
package no.samspill.progress.calendar;

import org.jspecify.annotations.NullMarked;
