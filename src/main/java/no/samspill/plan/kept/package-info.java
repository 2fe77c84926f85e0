/** What is kept for good, each thing by its print: one list a plan, each row's fingerprint made of the one before it. */
@NullMarked
@NamedInterface("kept")
package no.samspill.plan.kept;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
