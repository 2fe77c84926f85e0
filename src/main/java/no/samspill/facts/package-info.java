/** Numbers with a source, beside the text they carry: indicators, what came of each where and when, and how that folds up. */
@ApplicationModule
@NullMarked
package no.samspill.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
