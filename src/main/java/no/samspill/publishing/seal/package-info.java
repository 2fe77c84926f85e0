/** The council's own seal on papers of versions: a signature that PDF readers check, by a certificate that the administrator gives. */
@NullMarked
package no.samspill.publishing.seal;

import org.jspecify.annotations.NullMarked;
