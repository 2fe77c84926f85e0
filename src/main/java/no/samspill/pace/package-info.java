/** How often the same somebody may do the same thing, counted across all server processes. */
@NullMarked
@ApplicationModule
package no.samspill.pace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
