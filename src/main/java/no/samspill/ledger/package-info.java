/** The append-only record of who changed what, when, from, to and why. */
@NullMarked
@ApplicationModule
package no.samspill.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
