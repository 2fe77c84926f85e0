/** The year that municipalities share: activities that come again, the wheel they are drawn on, and its turn into a new year. */
@NullMarked
@NamedInterface("cycle")
package no.samspill.progress.cycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
