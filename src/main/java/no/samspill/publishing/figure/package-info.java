/** Pictures for papers, drawn once as SVG; pages draw their own, whose words are HTML. */
@NullMarked
package no.samspill.publishing.figure;

import org.jspecify.annotations.NullMarked;
