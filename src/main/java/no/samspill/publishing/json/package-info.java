/** The plan as JSON, in the format samspill-plan/1. */
@NullMarked
@NamedInterface("json")
package no.samspill.publishing.json;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
