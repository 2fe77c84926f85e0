/** The paper as OpenDocument text, the public sector's editable standard. */
@NullMarked
package no.samspill.publishing.odf;

import org.jspecify.annotations.NullMarked;
