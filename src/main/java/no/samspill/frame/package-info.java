/** The shell of every page: navigation, form fields, error pages, messages; knows no feature. */
@NullMarked
@ApplicationModule
package no.samspill.frame;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
