/** The paper as a Word document that people go on writing in. */
@NullMarked
@NamedInterface("word")
package no.samspill.publishing.word;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
