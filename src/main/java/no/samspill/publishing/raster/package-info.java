/** Figures as pixels, for the formats whose readers do not all draw SVG. */
@NullMarked
package no.samspill.publishing.raster;

import org.jspecify.annotations.NullMarked;
