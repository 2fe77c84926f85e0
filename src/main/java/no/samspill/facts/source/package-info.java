/** Official statistics: whom we may ask, what is asked, and what came of it. */
@NullMarked
@NamedInterface("source")
package no.samspill.facts.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
