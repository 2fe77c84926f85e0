/** Figures: drawn once as SVG, for pages, where the stylesheet gives them their colours, and for papers, where they bring their own. */
@NullMarked
@ApplicationModule
package no.samspill.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
