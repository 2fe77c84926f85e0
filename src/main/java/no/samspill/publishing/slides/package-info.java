/** Slides as pptx, on a master of our own. */
@NullMarked
package no.samspill.publishing.slides;

import org.jspecify.annotations.NullMarked;
