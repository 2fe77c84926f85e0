/** A paper as slides before they have a format: composed anew from the document, since nobody reads a paper off a wall. */
@NullMarked
package no.samspill.publishing.deck;

import org.jspecify.annotations.NullMarked;
