/** Reminders: one letter of all that waits for somebody, as often as they want; and what was tried to have each report. */
@NamedInterface("reminding")
@NullMarked
package no.samspill.followup.reminding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
