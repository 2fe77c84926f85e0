/** The papers themselves: what each is made of, composed from the plan into a document. */
@NullMarked
package no.samspill.publishing.paper;

import org.jspecify.annotations.NullMarked;
