/** Knowing rows again: which row that came in is which row of the plan, what differs between them, and the changes that take it in. */
@NullMarked
@NamedInterface("matching")
package no.samspill.plan.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
