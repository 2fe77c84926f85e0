/** The desk where statements are answered, and the page that lays out what came of each. */
@NullMarked
package no.samspill.hearing.assessment.web;

import org.jspecify.annotations.NullMarked;
