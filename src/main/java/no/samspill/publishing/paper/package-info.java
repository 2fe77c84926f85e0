/** The papers themselves: what each is made of, composed from the plan into a document. */
@NullMarked
@NamedInterface("paper")
package no.samspill.publishing.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
