/** Several texts made one: what bodies adopted in place of a version, held against it and each other, and the version that is made of it. */
@NamedInterface("reconciliation")
@NullMarked
package no.samspill.adoption.reconciliation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
