/** Dates as calendars that people subscribe to (RFC 5545). */
@NullMarked
@NamedInterface("calendar")
package no.samspill.progress.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
