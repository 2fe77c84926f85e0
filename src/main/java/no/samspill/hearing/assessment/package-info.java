/** What was said at a hearing, cut into points, and what the council means about each. */
@NullMarked
@NamedInterface("assessment")
package no.samspill.hearing.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
