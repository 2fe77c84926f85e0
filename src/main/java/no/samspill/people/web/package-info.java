/** Signing in and out, who may open what, and the pages where the administrator enters regions and people. */
@NullMarked
@NamedInterface("web")
package no.samspill.people.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
