/** The plan's content itself: what is missing, out of date or contradicts itself, for the secretariat to mend or to leave as it is. */
@NullMarked
@NamedInterface("content")
package no.samspill.followup.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
