/** Periods of honest precision, Norwegian dates and the words on pages; plain Java, beneath every other room. */
@NullMarked
@ApplicationModule
package no.samspill.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
