/** Contributions, and what became of them. */
@ApplicationModule
@NullMarked
package no.samspill.input;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
