/** A paper before it has a format: one tree of headings, paragraphs, facts, tables and figures, composed once. */
@NullMarked
package no.samspill.publishing.document;

import org.jspecify.annotations.NullMarked;
