/** Input meetings: who is invited, who comes and who came, and the minutes that those who were there may correct. */
@ApplicationModule
@NullMarked
package no.samspill.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
