/** The words of a working sheet's cell, and what is understood of them: nothing is lost, and what is unsettled is said. */
@NullMarked
@ApplicationModule
package no.samspill.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
