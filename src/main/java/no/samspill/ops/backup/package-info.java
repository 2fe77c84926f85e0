/** Everything in one file, and back again. */
@NullMarked
package no.samspill.ops.backup;

import org.jspecify.annotations.NullMarked;
