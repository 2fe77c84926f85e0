/** Backups that are made by themselves, and how old the last one is. */
@NullMarked
package no.samspill.ops.nightly;

import org.jspecify.annotations.NullMarked;
