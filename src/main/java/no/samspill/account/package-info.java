/** Status reports for an occasion: written, checked, sent and kept, each with all that it says, whatever becomes of the plan. */
@ApplicationModule
@NullMarked
package no.samspill.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
