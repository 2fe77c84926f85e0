/** Help where one is: what each job is done with, step by step, in the words that stand on the buttons. */
@NullMarked
@ApplicationModule
package no.samspill.help;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
