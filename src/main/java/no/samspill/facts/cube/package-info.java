/** What a statistics file holds, whichever form it is written in, before anybody says what it is to mean here. */
@NullMarked
@NamedInterface("cube")
package no.samspill.facts.cube;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
