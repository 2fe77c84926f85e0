/** Adoption: one version's way through the bodies that decide it, what each decided, and when the plan as a whole is adopted. */
@ApplicationModule
@NullMarked
package no.samspill.adoption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
