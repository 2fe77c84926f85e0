/** Following: who is told of what happens to a plan or a part of it, by letter, feed and calendar. Whose addresses they are is nobody's to read. */
@ApplicationModule
@NullMarked
package no.samspill.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
