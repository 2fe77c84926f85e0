/** Files on their way in with a form, and out again. */
@NullMarked
@NamedInterface("web")
package no.samspill.files.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
