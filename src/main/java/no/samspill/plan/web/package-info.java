/** The pages that show a plan: as a document, a table, a timeline, by who answers for what, and measure by measure. */
@NullMarked
@NamedInterface("web")
package no.samspill.plan.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
