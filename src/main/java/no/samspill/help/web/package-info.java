/** The pages of help, and the way to them from every other. */
@NullMarked
package no.samspill.help.web;

import org.jspecify.annotations.NullMarked;
