/** The way to a plan: phases, milestones and events in time, the shared year, and both as calendars. */
@ApplicationModule
@NullMarked
package no.samspill.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
