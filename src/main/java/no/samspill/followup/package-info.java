/** Following up: who answers for what, what they report, who is silent, and how far each measure has come on any day. */
@ApplicationModule
@NullMarked
package no.samspill.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
