/** Saying something at a hearing, following what was said, and the secretariat's inbox. */
@NullMarked
package no.samspill.hearing.statement.web;

import org.jspecify.annotations.NullMarked;
