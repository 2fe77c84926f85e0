/** The table that a plan is worked on in: its rows and cells, and what each person may change there. */
@NullMarked
@NamedInterface("table")
package no.samspill.plan.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
