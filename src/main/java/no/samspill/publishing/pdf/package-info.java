/** The paper as PDF/A-2a and PDF/UA-1. */
@NullMarked
package no.samspill.publishing.pdf;

import org.jspecify.annotations.NullMarked;
