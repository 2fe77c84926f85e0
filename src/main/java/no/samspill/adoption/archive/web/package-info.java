/** What goes into the package of a case, what of it is exempt from public disclosure, and the package itself. */
@NullMarked
package no.samspill.adoption.archive.web;

import org.jspecify.annotations.NullMarked;
