/** One package of a case, for an archive: its papers, what was said and decided, and messages that an archive's own system takes. */
@NullMarked
@NamedInterface("archive")
package no.samspill.adoption.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
