/** How far a plan has come, for everybody, and where those who answer for it report. */
@NullMarked
package no.samspill.followup.web;

import org.jspecify.annotations.NullMarked;
