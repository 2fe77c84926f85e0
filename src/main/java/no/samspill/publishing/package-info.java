/** One document composed once, and its renderers; everything that goes out. */
@NullMarked
@ApplicationModule
package no.samspill.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
