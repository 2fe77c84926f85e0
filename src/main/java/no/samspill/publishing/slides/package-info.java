/** The paper as slides: composed anew from the document, since nobody reads a paper off a wall. */
@NullMarked
package no.samspill.publishing.slides;

import org.jspecify.annotations.NullMarked;
