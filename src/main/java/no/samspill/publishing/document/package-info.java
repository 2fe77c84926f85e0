/** A paper before it has a format: one tree of headings, paragraphs, facts, tables and figures, composed once. */
@NullMarked
@NamedInterface("document")
package no.samspill.publishing.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
