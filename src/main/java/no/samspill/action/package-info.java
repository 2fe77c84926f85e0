/** Action plans: what each one does of a plan in a year, with what money, and what goes on to the year after. */
@ApplicationModule
@NullMarked
package no.samspill.action;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
