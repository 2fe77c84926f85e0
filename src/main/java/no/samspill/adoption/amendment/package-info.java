/** After adoption: the text is changed by a correction that says why and by whose authority, or on the way to a new decision; never otherwise. */
@NamedInterface("amendment")
@NullMarked
package no.samspill.adoption.amendment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
