/** A plan's papers, to be taken away from its pages. */
@NullMarked
package no.samspill.publishing.web;

import org.jspecify.annotations.NullMarked;
