/** What is told of decisions to those who have asked to be: letters, once of each. Whose addresses they are is nobody's to read. */
@NamedInterface("tidings")
@NullMarked
package no.samspill.adoption.tidings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
