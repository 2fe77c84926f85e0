/** The list of what is to be mended in a plan's content. */
@NullMarked
package no.samspill.followup.content.web;

import org.jspecify.annotations.NullMarked;
