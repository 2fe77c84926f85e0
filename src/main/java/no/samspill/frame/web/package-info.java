/** What every page answers with: headers, shell, errors. */
@NullMarked
package no.samspill.frame.web;

import org.jspecify.annotations.NullMarked;
