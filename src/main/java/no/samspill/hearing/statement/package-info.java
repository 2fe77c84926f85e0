/** What was said at a hearing, as it was received. */
@NullMarked
@NamedInterface("statement")
package no.samspill.hearing.statement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
