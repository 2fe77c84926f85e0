/** Where people sign up for a meeting and read its minutes, and where it is arranged, run and written down. */
@NullMarked
package no.samspill.meeting.web;

import org.jspecify.annotations.NullMarked;
