/** The pages of frozen plans: where one is frozen, a version as it stands, and what is new from one to the next. */
@NullMarked
@NamedInterface("version.web")
package no.samspill.plan.version.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
