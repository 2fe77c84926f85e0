/** Letters out: handed over with the sender's own changes, sent by SMTP until they arrive or are of no more use. */
@NullMarked
@ApplicationModule
package no.samspill.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
