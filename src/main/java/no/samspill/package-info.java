/** Samspill: the root above the rooms, holding nothing but the way in. */
@NullMarked
package no.samspill;

import org.jspecify.annotations.NullMarked;
