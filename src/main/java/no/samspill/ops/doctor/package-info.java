/** What an operator asks of an installation, answered in words: each thing looked at once, with what to do where it is not as it should be. */
@NullMarked
package no.samspill.ops.doctor;

import org.jspecify.annotations.NullMarked;
