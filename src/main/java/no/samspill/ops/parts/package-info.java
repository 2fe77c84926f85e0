/** What the product is made of, and what is known to be wrong with that. */
@NullMarked
package no.samspill.ops.parts;

import org.jspecify.annotations.NullMarked;
