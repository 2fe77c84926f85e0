/** Signing in and out, who may open what, and the pages where the administrator enters regions and people. */
@NullMarked
package no.samspill.people.web;

import org.jspecify.annotations.NullMarked;
