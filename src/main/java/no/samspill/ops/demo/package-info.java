/** The demonstration: the source document brought to life, through the same services as a person's edits. */
@NullMarked
package no.samspill.ops.demo;

import org.jspecify.annotations.NullMarked;
