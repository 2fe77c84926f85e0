/** Proves who may open what. */
@NullMarked
package no.samspill.access;

import org.jspecify.annotations.NullMarked;
