/** The plan: its tree, changes, conflicts, versions and differences, and the pages that show it. */
@NullMarked
@ApplicationModule
package no.samspill.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
