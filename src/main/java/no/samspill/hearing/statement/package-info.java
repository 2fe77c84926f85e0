/** What was said at a hearing, as it was received. */
@NullMarked
package no.samspill.hearing.statement;

import org.jspecify.annotations.NullMarked;
