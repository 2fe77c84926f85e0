/** From a spreadsheet to an interpreted plan with findings, and from a plan to a spreadsheet. */
@NullMarked
@ApplicationModule
package no.samspill.worksheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
