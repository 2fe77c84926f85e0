/** What those who work with a plan say to each other about its cells. */
@NullMarked
package no.samspill.plan.table.comment;

import org.jspecify.annotations.NullMarked;
