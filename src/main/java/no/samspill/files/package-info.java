/** What a file is and pictures, found by its content before anything is done with it. */
@ApplicationModule
@NullMarked
package no.samspill.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
