/** Where people choose how often they are reminded, and end it; and where the secretariat has the silent reminded. */
@NullMarked
package no.samspill.followup.reminding.web;

import org.jspecify.annotations.NullMarked;
