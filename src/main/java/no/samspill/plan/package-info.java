/** The living plan: its tree, the changes that make it, its versions and the table people work in. */
@ApplicationModule
@NullMarked
package no.samspill.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
