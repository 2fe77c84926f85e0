/** Two texts held against each other, word by word, with their emphasis, lists, links and paragraphs. */
@NullMarked
@NamedInterface("version.text")
package no.samspill.plan.version.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
