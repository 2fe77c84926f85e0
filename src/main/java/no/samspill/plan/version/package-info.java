/** Frozen plans: freezing one, a version as it stands for good, and what is new from one to the next. */
@NullMarked
@NamedInterface("version")
package no.samspill.plan.version;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
