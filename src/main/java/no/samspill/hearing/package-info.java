/** Hearings: one frozen version, the time it is heard, what was said of it, and what came of each thing said. */
@ApplicationModule
@NullMarked
package no.samspill.hearing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
