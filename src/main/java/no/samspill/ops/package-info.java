/** The commands: serve, demo, check, publish, backup, restore, and the database they bring along. */
@NullMarked
@ApplicationModule
package no.samspill.ops;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
